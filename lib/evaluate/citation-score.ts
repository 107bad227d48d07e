import type { Answer, Citation } from '../answer/schema';
import { paragraphKey } from '../corpus/paragraph-key';
import { containsFolded } from './fold-text';
import type { FoldedParagraph } from './gold-paragraphs';

/** The citation's own place and those of its wire copy count as cited. */
const citedKeys = (citation: Citation): readonly string[] => [citation, ...citation.sameAs].map(paragraphKey);

/** Share of the citations that name a gold paragraph; null when nothing is cited. */
export const citationPrecision = (answer: Answer, gold: ReadonlySet<string>): number | null => {
  if (answer.citations.length === 0) return null;
  const right = answer.citations.filter((citation) => citedKeys(citation).some((key) => gold.has(key)));
  return right.length / answer.citations.length;
};

/**
 * Share of what was asked for that is cited. Each group of `must` is one thing asked for (an item of a list, a side of a
 * comparison); its gold paragraphs are those that contain one of its accepted strings, and one of them cited is enough,
 * since the same fact stands in several articles. With fewer than two groups, and for a group that no gold paragraph
 * contains in these words, any gold paragraph will do.
 */
export const citationRecall = (
  answer: Answer,
  must: readonly (readonly string[])[],
  gold: readonly FoldedParagraph[],
): number => {
  const cited = new Set(answer.citations.flatMap(citedKeys));
  const isCited = (paragraphs: readonly FoldedParagraph[]) => paragraphs.some(({ key }) => cited.has(key));
  if (must.length < 2) return Number(isCited(gold));
  const covered = must.filter((accepted) => {
    const saying = gold.filter(({ text }) => accepted.some((string) => containsFolded(text, string)));
    return isCited(saying.length > 0 ? saying : gold);
  });
  return covered.length / must.length;
};
