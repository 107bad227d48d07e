import type { Answer, Citation } from '../answer/schema';
import { foldText } from './fold-text';
import { type FoldedParagraph, paragraphKey } from './gold-paragraphs';

/** Two quotes are wire copy of each other from this share of common words on (Jaccard): one word of ten may differ. */
const SAME_WORDS = 0.7;

/** The citation's own place and those of its wire copy count as cited. */
const citedKeys = (citation: Citation): readonly string[] =>
  [citation, ...citation.sameAs].map((place) => paragraphKey(place));

/** Share of the citations that name a gold paragraph; null when nothing is cited. */
export const citationPrecision = (answer: Answer, gold: ReadonlySet<string>): number | null => {
  if (answer.citations.length === 0) return null;
  const right = answer.citations.filter((citation) => citedKeys(citation).some((key) => gold.has(key)));
  return right.length / answer.citations.length;
};

const sameWords = (one: string, other: string): boolean => {
  const first = new Set(foldText(one).split(' '));
  const second = new Set(foldText(other).split(' '));
  const common = [...first].filter((word) => second.has(word)).length;
  return common / (first.size + second.size - common) >= SAME_WORDS;
};

/** Positions of the evidence quotes, grouped so that wire copies of the same words stand together. */
export const groupWireCopies = (evidence: readonly string[]): readonly (readonly number[])[] => {
  const groups: number[][] = [];
  for (const [position, quote] of evidence.entries()) {
    const group = groups.find(([first]) => sameWords(evidence[first ?? 0] ?? '', quote));
    if (group === undefined) groups.push([position]);
    else group.push(position);
  }
  return groups;
};

/**
 * Share of the evidence that is cited. A piece of evidence is a quote with its wire copies in other articles; it is
 * covered when a gold paragraph of one of them is cited. Where any one piece settles the question, the score is 1 or 0.
 * @param gold gold paragraphs of each quote of `evidence`, in its order
 */
export const citationRecall = (
  answer: Answer,
  evidence: readonly string[],
  gold: readonly (readonly FoldedParagraph[])[],
  needsAll: boolean,
): number => {
  const cited = new Set(answer.citations.flatMap(citedKeys));
  const covered = gold.map((paragraphs) => paragraphs.some((paragraph) => cited.has(paragraph.key)));
  if (!needsAll) return Number(covered.some(Boolean));
  const groups = groupWireCopies(evidence);
  return groups.filter((group) => group.some((position) => covered[position])).length / groups.length;
};
