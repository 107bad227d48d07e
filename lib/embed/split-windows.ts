import type { Sentence } from '../corpus/types';

/** A stretch of a paragraph's text that fits a model, as UTF-16 offsets. */
export interface TextWindow {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a paragraph into windows of whole sentences that hold at most `maxTokens` word pieces each. Neighbouring windows
 * share one sentence, so that a reference across the cut is seen by one of them; a sentence that is too long by itself
 * is cut between words. A paragraph that fits is one window; together the windows cover all of the text.
 */
export function splitWindows(
  text: string,
  sentences: readonly Sentence[],
  maxTokens: number,
  countTokens: (text: string) => number,
): readonly TextWindow[] {
  if (countTokens(text) <= maxTokens) return [{ start: 0, end: text.length }];
  const pieces = sentences.flatMap((sentence) => cutLong(text, sentence, maxTokens, countTokens));
  const windows: TextWindow[] = [];
  let first = 0;
  while (first < pieces.length) {
    let last = first;
    while (last + 1 < pieces.length && fits(text, pieces, first, last + 1, maxTokens, countTokens)) last++;
    windows.push({ start: startOf(pieces, first), end: endOf(pieces, last) });
    if (last === pieces.length - 1) break;
    const overlaps = last > first && fits(text, pieces, last, last + 1, maxTokens, countTokens);
    first = overlaps ? last : last + 1;
  }
  return windows;
}

function cutLong(
  text: string,
  piece: TextWindow,
  maxTokens: number,
  countTokens: (text: string) => number,
): TextWindow[] {
  if (piece.end - piece.start < 2 || countTokens(text.slice(piece.start, piece.end)) <= maxTokens) return [piece];
  const middle = piece.start + Math.floor((piece.end - piece.start) / 2);
  const space = text.lastIndexOf(' ', middle);
  const cut = space > piece.start ? space + 1 : middle;
  return [
    ...cutLong(text, { start: piece.start, end: cut }, maxTokens, countTokens),
    ...cutLong(text, { start: cut, end: piece.end }, maxTokens, countTokens),
  ];
}

function fits(
  text: string,
  pieces: readonly TextWindow[],
  first: number,
  last: number,
  maxTokens: number,
  countTokens: (text: string) => number,
): boolean {
  return countTokens(text.slice(startOf(pieces, first), endOf(pieces, last))) <= maxTokens;
}

const startOf = (pieces: readonly TextWindow[], index: number): number => pieces[index]?.start ?? 0;
const endOf = (pieces: readonly TextWindow[], index: number): number => pieces[index]?.end ?? 0;
