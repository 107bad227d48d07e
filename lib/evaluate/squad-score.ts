/** SQuAD's normalisation: lower case, punctuation and the articles a, an, the removed, white space folded. */
export const normalizeSquad = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\p{P}|[$+<=>^`|~]/gu, '')
    .replace(/\b(?:a|an|the)\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** 1 when both are the same after SQuAD's normalisation, else 0. */
export const exactMatch = (prediction: string, truth: string): number =>
  normalizeSquad(prediction) === normalizeSquad(truth) ? 1 : 0;

const tokens = (text: string): readonly string[] => normalizeSquad(text).split(' ').filter(Boolean);

/**
 * Token F1 of SQuAD's official evaluation (Rajpurkar et al. 2016): harmonic mean of the shares of the prediction's and
 * the truth's tokens that they have in common, counted as multisets. 0…1.
 */
export const tokenF1 = (prediction: string, truth: string): number => {
  const predicted = tokens(prediction);
  const expected = tokens(truth);
  if (predicted.length === 0 || expected.length === 0) return Number(predicted.length === expected.length);
  const left = new Map<string, number>();
  for (const token of expected) left.set(token, (left.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of predicted) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    left.set(token, count - 1);
    common += 1;
  }
  return (2 * common) / (predicted.length + expected.length);
};

/** Best score over the accepted strings; 0 without a prediction. */
export const bestOver = (
  score: (prediction: string, truth: string) => number,
  prediction: string | null,
  accepted: readonly string[],
): number => (prediction === null ? 0 : Math.max(0, ...accepted.map((truth) => score(prediction, truth))));
