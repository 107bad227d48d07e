/** 1 when one of the first `depth` is relevant, else 0. */
export const hitAt = (relevance: readonly boolean[], depth: number): number =>
  Number(relevance.slice(0, depth).some(Boolean));

/** 1 / rank of the first relevant one; 0 when there is none. */
export const reciprocalRank = (relevance: readonly boolean[]): number => {
  const first = relevance.indexOf(true);
  return first === -1 ? 0 : 1 / (first + 1);
};

const discounted = (relevance: readonly boolean[]): number =>
  relevance.reduce((sum, relevant, position) => sum + (relevant ? 1 / Math.log2(position + 2) : 0), 0);

/**
 * Normalised discounted cumulative gain with binary relevance (Järvelin and Kekäläinen 2002), 0…1.
 * @param relevant how many relevant ones there are in the whole corpus
 */
export const ndcgAt = (relevance: readonly boolean[], depth: number, relevant: number): number => {
  const ideal = discounted(Array.from({ length: Math.min(depth, relevant) }, () => true));
  return ideal === 0 ? 0 : discounted(relevance.slice(0, depth)) / ideal;
};
