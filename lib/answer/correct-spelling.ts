import { distance } from 'fastest-levenshtein';
import { foldText } from '../search/terms';
import type { Vocabulary } from '../search/vocabulary';

const LEAST_LETTERS = 6;
const LONG_WORD = 9;

/** Question words as they are often mistyped. */
const QUESTION_WORDS: Readonly<Record<string, string>> = {
  wen: 'when',
  whne: 'when',
  wehn: 'when',
  wher: 'where',
  whre: 'where',
  wheer: 'where',
  wat: 'what',
  waht: 'what',
  whta: 'what',
  wht: 'what',
  woh: 'who',
  hwo: 'how',
  wich: 'which',
  whcih: 'which',
  whihc: 'which',
  wihch: 'which',
  wy: 'why',
  whi: 'why',
};

/**
 * Mends a mistyped question word at the beginning, and replaces misspelt words of a question by the corpus's word that is
 * nearest: one letter off, two in words of nine letters or more, with the same first letter. Words that the corpus knows,
 * and words that the language model knows as a whole, stay as they are, so that a right word that the corpus lacks is
 * never turned into another one.
 * @param isWord whether a folded word is known as a whole
 */
export function correctSpelling(question: string, vocabulary: Vocabulary, isWord: (word: string) => boolean): string {
  return question.replace(/\p{L}+/gu, (written, at: number) => {
    const word = foldText(written);
    if (at === 0 && !vocabulary.words.has(word) && QUESTION_WORDS[word]) return QUESTION_WORDS[word];
    if (word.length < LEAST_LETTERS || vocabulary.words.has(word) || isWord(word)) return written;
    return nearestWord(word, vocabulary) ?? written;
  });
}

function nearestWord(word: string, vocabulary: Vocabulary): string | null {
  const most = word.length >= LONG_WORD ? 2 : 1;
  let best: { readonly word: string; readonly away: number; readonly count: number } | null = null;
  for (const [candidate, count] of vocabulary.words) {
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > most) continue;
    const away = distance(word, candidate);
    if (away > most) continue;
    if (!best || away < best.away || (away === best.away && count > best.count))
      best = { word: candidate, away, count };
  }
  return best?.word ?? null;
}
