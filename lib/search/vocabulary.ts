import { isSearchable } from '../corpus/is-searchable';
import type { Article } from '../corpus/types';
import { contentTerms, foldText, isStopWord, splitWords, stemWord } from './terms';

/** What the corpus's own wording tells about words: how rare they are and which ones are names. */
export interface Vocabulary {
  /** Inverse paragraph frequency of a stemmed term, `ln(1 + (N − n + .5) / (n + .5))` (Robertson & Zaragoza 2009). */
  idf(term: string): number;
  /** Whether any searchable paragraph or title holds the stemmed term. */
  has(term: string): boolean;
  /** Every folded word of the searchable paragraphs with how often it occurs. */
  readonly words: ReadonlyMap<string, number>;
  /** Whether a folded word is written with a capital letter inside sentences throughout the corpus. */
  isName(word: string): boolean;
  /** Whether a folded word names somebody who speaks or is addressed with a title. */
  isPerson(word: string): boolean;
}

interface CaseCount {
  upper: number;
  lower: number;
}

const WORD = /\p{L}[\p{L}\p{N}'’-]*/gu;
const SPEAKS = /^\s*,?\s*(?:said|says|told|added|warned|accused|stressed|noted|called|blamed|announced|wrote|asked)\b/;
const ADDRESSED =
  /\b(?:Mr|Mrs|Ms|Dr|President|Ambassador|Minister|General|Gen|Lt|Sir|envoy|chief|ambassador|president)\.?,?\s+$/;

/** "The council of Ostmark announced": the name is not the one who speaks. */
const BELONGS = /\b(?:of|in|at|from|to|for|on|by|with)\s+$/;

/** Reads the whole corpus once. */
export function readVocabulary(articles: readonly Article[]): Vocabulary {
  const frequency = new Map<string, number>();
  const cases = new Map<string, CaseCount>();
  const persons = new Set<string>();
  const words = new Map<string, number>();
  let paragraphs = 0;
  for (const article of articles) {
    for (const term of contentTerms(article.title)) frequency.set(term, frequency.get(term) ?? 0);
    for (const { text, sentences } of article.paragraphs.filter(isSearchable)) {
      paragraphs++;
      for (const term of new Set(contentTerms(text))) frequency.set(term, (frequency.get(term) ?? 0) + 1);
      for (const word of splitWords(text)) words.set(word, (words.get(word) ?? 0) + 1);
      for (const sentence of sentences) countNames(text.slice(sentence.start, sentence.end), cases, persons);
    }
  }
  return {
    words,
    idf: (term) => {
      const holding = frequency.get(term) ?? 0;
      return Math.log(1 + (paragraphs - holding + 0.5) / (holding + 0.5));
    },
    has: (term) => frequency.has(term),
    isName: (word) => {
      const count = cases.get(word);
      return count !== undefined && count.upper >= 4 * count.lower;
    },
    isPerson: (word) => persons.has(word),
  };
}

/** The stemmed terms of a text that are names in the corpus. */
export function nameTerms(text: string, vocabulary: Vocabulary): readonly string[] {
  return (foldText(text).match(WORD) ?? [])
    .map((word) => word.replace(/['’]s$/, ''))
    .filter((word) => !isStopWord(word) && vocabulary.isName(word))
    .map(stemWord);
}

function countNames(sentence: string, cases: Map<string, CaseCount>, persons: Set<string>): void {
  for (const match of sentence.matchAll(WORD)) {
    const written = match[0].replace(/['’]s$/, '');
    const word = foldText(written);
    const upper = written[0] !== word[0];
    const atStart = /^[\s"“‘'([]*$/.test(sentence.slice(0, match.index));
    if (!atStart) {
      const count = cases.get(word) ?? { upper: 0, lower: 0 };
      count[upper ? 'upper' : 'lower']++;
      cases.set(word, count);
    }
    const after = sentence.slice(match.index + match[0].length);
    const before = sentence.slice(0, match.index);
    if (upper && ((SPEAKS.test(after) && !BELONGS.test(before)) || ADDRESSED.test(before))) persons.add(word);
  }
}
