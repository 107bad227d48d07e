import { reading } from '../config';
import type { ScoredSpan } from './evidence-reader';
import type { WordPieces } from './word-pieces';

/** Scores of every position of the model's input; position 0 stands for "no span here". */
export interface TokenLogits {
  readonly start: Float32Array;
  readonly end: Float32Array;
  /** Position of the passage's first word piece. */
  readonly first: number;
}

/**
 * The best spans inside one sentence: `start[i] + end[j] − (start[0] + end[0])` for `i ≤ j < i + maxSpanTokens`
 * (Devlin et al. 2019, section 4.3). Spans are widened to whole words; of two that overlap only the better is kept.
 * @returns best first, at most `limit`; offsets count UTF-16 units of the passage's text
 */
export function findSpans(
  logits: TokenLogits,
  pieces: WordPieces,
  sentence: { readonly start: number; readonly end: number },
  limit: number,
): readonly ScoredSpan[] {
  const none = (logits.start[0] as number) + (logits.end[0] as number);
  const inside: number[] = [];
  for (let piece = 0; piece < pieces.ids.length && logits.first + piece < logits.start.length - 1; piece++) {
    if ((pieces.starts[piece] as number) >= sentence.start && (pieces.ends[piece] as number) <= sentence.end) {
      inside.push(piece);
    }
  }
  const found: ScoredSpan[] = [];
  for (const from of inside) {
    const begin = (logits.start[logits.first + from] as number) - none;
    for (let to = from; to < from + reading.maxSpanTokens && to <= (inside.at(-1) as number); to++) {
      found.push({
        start: pieces.starts[from] as number,
        end: pieces.ends[to] as number,
        score: begin + (logits.end[logits.first + to] as number),
      });
    }
  }
  found.sort((a, b) => b.score - a.score || a.start - b.start || a.end - b.end);
  const kept: ScoredSpan[] = [];
  for (const span of found) {
    if (kept.length === limit) break;
    if (kept.every((other) => span.end <= other.start || span.start >= other.end)) kept.push(span);
  }
  return kept;
}
