import type { Place } from '../cite/citation-href';
import { answering } from '../config';
import { trimSentence } from '../corpus/trim-sentence';
import { contentTerms } from '../search/terms';
import type { Candidate, Evidence } from './gather-evidence';

/**
 * Where else the same words stand: sentences of the considered passages of other articles whose content words run in
 * the same order, near-identical wording ("isn't" / "is not") and added clauses included.
 */
export function findWireCopies(evidence: Evidence, candidates: readonly Candidate[]): readonly Place[] {
  const words = contentTerms(evidence.text);
  const places: Place[] = [];
  for (const { articleId, paragraphId, paragraph } of candidates) {
    if (articleId === evidence.candidate.articleId) continue;
    for (const sentence of paragraph.sentences) {
      const { start, end } = trimSentence(paragraph.text, sentence);
      if (sentence.kind === 'prose' && sayTheSame(words, contentTerms(paragraph.text.slice(start, end)))) {
        places.push({ articleId, paragraphId, start, end });
      }
    }
  }
  return places;
}

/**
 * Whether the shorter of two sentences runs through the longer one, nearly whole and in order. One that gives another
 * number says something else, however alike the words are.
 */
export function sayTheSame(a: readonly string[], b: readonly string[]): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < answering.wireCopy.minTerms) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.some((term) => /^\d/.test(term) && !long.includes(term))) return false;
  return longestCommonSubsequence(a, b) >= answering.wireCopy.share * shorter;
}

function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let at = 1; at <= b.length; at++) {
      next.push(word === b[at - 1] ? (row[at - 1] as number) + 1 : Math.max(row[at] as number, next[at - 1] as number));
    }
    row = next;
  }
  return row[b.length] as number;
}
