import { isSentenceBoundary } from './is-sentence-boundary';
import type { Sentence } from './types';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Where UAX #29 (SB8) sees no boundary though one is likely: before a number, or a name in lower case. */
const MORE_CANDIDATES = /[.!?…]["'”’»)\]]*\s+(?=["'“‘«([]*(?:[$€£#]?\d|\p{Ll}+[ -]?\p{Lu}))/gu;

/** UTF-16 units segmented at once: V8's segmenter takes time quadratic in the text (1.2 MB: 81 s at once, under 1 s so). */
const WINDOW = 8192;

function segmentStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let from = 0;
  let size = WINDOW;
  while (from < text.length) {
    const found = [...SEGMENTER.segment(text.slice(from, from + size))].map((segment) => from + segment.index);
    const isLast = from + size >= text.length;
    // The last boundary of a window may be one only because the window ends; the next window starts at one before it.
    const next = isLast ? text.length : found.at(-2);
    if (next === undefined || next === from) {
      size *= 2;
      continue;
    }
    for (const start of found) if (start < next) starts.push(start);
    from = next;
    size = WINDOW;
  }
  return starts;
}

function candidates(text: string): readonly number[] {
  const found = new Set(segmentStarts(text));
  for (const match of text.matchAll(MORE_CANDIDATES)) found.add(match.index + match[0].length);
  found.delete(0);
  return [...found].sort((a, b) => a - b);
}

/**
 * Splits a paragraph into sentences: the boundaries of `Intl.Segmenter` (UAX #29) and a few that it misses, less those
 * that `isSentenceBoundary` turns down (abbreviations, initials, a quoted question that the sentence goes on after).
 * On 216 paragraphs of news and reference prose, sentencex and sbd erred more: both keep a quote of several sentences
 * as one, and neither knows a middle initial everywhere.
 *
 * @param datelineEnd UTF-16 offset at which a dateline at the start ends (`matchDateline`), 0 when there is none
 * @returns segments that tile the text: the first starts at 0, each starts where the one before ends, the last ends at
 * `text.length`; white space after a sentence belongs to it. Offsets are UTF-16 units. Empty for the empty string.
 */
export function splitSentences(text: string, datelineEnd = 0): readonly Sentence[] {
  const sentences: Sentence[] = [];
  if (datelineEnd > 0) sentences.push({ start: 0, end: datelineEnd, kind: 'dateline' });
  let start = datelineEnd;
  for (const position of candidates(text)) {
    if (position <= start || !isSentenceBoundary(text, start, position)) continue;
    sentences.push({ start, end: position, kind: 'prose' });
    start = position;
  }
  if (start < text.length) sentences.push({ start, end: text.length, kind: 'prose' });
  return sentences;
}
