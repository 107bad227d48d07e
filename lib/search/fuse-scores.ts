/** Raw scores of one candidate. */
interface RawScores {
  readonly bm25: number;
  readonly cosine: number;
}

/**
 * Min-max fusion: each list is stretched to 0…1 and the two are averaged with `weight` on BM25
 * (Bruch, Gai & Ingber 2023, An Analysis of Fusion Functions for Hybrid Retrieval).
 * A list in which all scores are equal contributes 0.
 */
export function fuseScores(candidates: readonly RawScores[], weight: number): readonly number[] {
  const text = stretch(candidates.map((candidate) => candidate.bm25));
  const dense = stretch(candidates.map((candidate) => candidate.cosine));
  return candidates.map((_, index) => weight * (text[index] ?? 0) + (1 - weight) * (dense[index] ?? 0));
}

function stretch(values: readonly number[]): readonly number[] {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return values.map((value) => (high > low ? (value - low) / (high - low) : 0));
}
