import { stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';

/** Orama's list, which lacks the article "a". */
const STOP_WORDS: ReadonlySet<string> = new Set([...stopwords, 'a']);
const stems = new Map<string, string>();

/** Lower-cases and strips accents, so that "Röntgen" and "rontgen" are one word. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

const MONTHS: Readonly<Record<string, string>> = {
  jan: 'january',
  feb: 'february',
  mar: 'march',
  apr: 'april',
  jun: 'june',
  jul: 'july',
  aug: 'august',
  sep: 'september',
  oct: 'october',
  nov: 'november',
  dec: 'december',
};

/** "Sept. 27" and "27 Sept" are September; "mar" and "dec" alone are words. */
const SHORT_MONTH =
  /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b(?=\.?\s+\d)|(?<=\d\s)\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b(?!\p{L})/gu;

/** The words of a text in order, folded; "U.N." is one word, a possessive 's is dropped, hyphens separate, short months are spelt out. */
export function splitWords(text: string): readonly string[] {
  const joined = foldText(text)
    .replace(SHORT_MONTH, (short) => MONTHS[short.slice(0, 3)] as string)
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/['’]s\b/g, '')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
  return joined.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Stem of one folded word (Porter). */
export function stemWord(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = stemmer(word);
    if (stems.size > 200_000) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}

/** The stemmed content words of a text, in order and with repeats; stop words are left out. */
export function contentTerms(text: string): readonly string[] {
  return splitWords(text)
    .filter((word) => !STOP_WORDS.has(word))
    .map(stemWord);
}

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
