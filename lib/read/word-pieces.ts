/** Word pieces of a text with the characters that each one stands for. */
export interface WordPieces {
  readonly ids: readonly number[];
  /** UTF-16 offset of the piece's whole word, inclusive. */
  readonly starts: readonly number[];
  /** UTF-16 offset of the piece's whole word, exclusive. */
  readonly ends: readonly number[];
}

/**
 * BERT's basic tokens (Devlin et al. 2019): runs without white space, cut at punctuation and symbols of ASCII and at
 * CJK characters, each of which is a token by itself.
 */
const BASIC_TOKEN =
  /[\p{P}$+<=>^`|~]|[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2fa1f}]|[^\s\p{P}\p{Cc}\p{Cf}$+<=>^`|~\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2fa1f}]+/gu;

/**
 * The model's tokenizer gives no offsets, so it is asked word by word and the words' own offsets are kept.
 * @param encodeWord ids of one basic token without special tokens
 */
export function splitWordPieces(text: string, encodeWord: (word: string) => readonly number[]): WordPieces {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(BASIC_TOKEN)) {
    for (const id of encodeWord(match[0])) {
      ids.push(id);
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return { ids, starts, ends };
}
