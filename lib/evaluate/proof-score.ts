import type { Answer } from '../answer/schema';
import { type PlacedParagraph, paragraphKey } from '../corpus/paragraph-key';

/**
 * Share of the answer's quotations that are what they say: each citation's quote is `paragraph.text.slice(start, end)`,
 * each `verbatim` sentence is the quote of a citation it names, and a span lies inside its citation's quote.
 * Null when nothing is quoted.
 */
export const verbatimShare = (answer: Answer, paragraphs: ReadonlyMap<string, PlacedParagraph>): number | null => {
  const byId = new Map(answer.citations.map((citation) => [citation.id, citation]));
  const quotes = answer.citations.map(
    (citation) =>
      paragraphs.get(paragraphKey(citation))?.paragraph.text.slice(citation.start, citation.end) === citation.quote,
  );
  const sentences = answer.sentences
    .filter((sentence) => sentence.support === 'verbatim')
    .map((sentence) => sentence.citationIds.some((id) => byId.get(id)?.quote === sentence.text));
  const { shortAnswer } = answer;
  const span =
    shortAnswer?.kind === 'span' ? [byId.get(shortAnswer.citationId)?.quote.includes(shortAnswer.text) ?? false] : [];
  const checks = [...quotes, ...sentences, ...span];
  return checks.length === 0 ? null : checks.filter(Boolean).length / checks.length;
};

/** Share of the sentences of which every citation id, and at least one, is a citation of the answer. Null without a sentence. */
export const citedShare = (answer: Answer): number | null => {
  if (answer.sentences.length === 0) return null;
  const ids = new Set(answer.citations.map((citation) => citation.id));
  const cited = answer.sentences.filter(
    (sentence) => sentence.citationIds.length > 0 && sentence.citationIds.every((id) => ids.has(id)),
  );
  return cited.length / answer.sentences.length;
};
