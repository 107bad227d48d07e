import type { Sentence } from './types';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Splits a paragraph into sentences.
 *
 * @returns segments that tile the text: the first starts at 0, each starts where the one before ends, the last ends at
 * `text.length`; white space after a sentence belongs to it. Offsets are UTF-16 units. Empty for the empty string.
 */
export function splitSentences(text: string): readonly Sentence[] {
  return [...SEGMENTER.segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
    kind: 'prose' as const,
  }));
}
