import { AutoTokenizer } from '@xenova/transformers';
import { models, reading } from '../config';

/** The tokenizer that the cross-encoders share. */
export interface WordEncoder {
  /** Ids of the marks at the beginning of an input and at the end of each of its texts. */
  readonly cls: number;
  readonly sep: number;
  /** Ids of the pieces of one basic token, without marks. */
  encode(word: string): readonly number[];
}

/** Opens the tokenizer; each word is looked up once. `env.localModelPath` has to point to the models folder already. */
export async function openWordEncoder(): Promise<WordEncoder> {
  const tokenizer = await AutoTokenizer.from_pretrained(models.reader.name);
  const [cls, sep] = tokenizer.encode('') as [number, number];
  const known = new Map<string, readonly number[]>();
  return {
    cls,
    sep,
    encode(word) {
      let ids = known.get(word);
      if (!ids) {
        ids = tokenizer.encode(word, { add_special_tokens: false });
        if (known.size > reading.wordCacheSize) known.clear();
        known.set(word, ids);
      }
      return ids;
    },
  };
}
