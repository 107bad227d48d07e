export interface Scored {
  readonly score: number;
  readonly positive: boolean;
}

/**
 * Area under the receiver operating characteristic: the probability that a positive scores above a negative, ties
 * counting half (Mann–Whitney U with mid-ranks). 0…1; null without both classes.
 */
export const auroc = (items: readonly Scored[]): number | null => {
  const sorted = [...items].sort((one, other) => one.score - other.score);
  const positives = sorted.filter((item) => item.positive).length;
  const negatives = sorted.length - positives;
  if (positives === 0 || negatives === 0) return null;
  let rankSum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    let tied = 0;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) {
      if (sorted[to]?.positive) tied += 1;
      to += 1;
    }
    rankSum += tied * ((from + 1 + to) / 2);
    from = to;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
};
