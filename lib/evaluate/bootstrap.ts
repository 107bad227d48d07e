import { percentile, seededRandom } from './statistics';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Resamples and seed: fixed, so that two runs over the same answers print the same interval. */
export const RESAMPLES = 1000;
export const SEED = 20170714;

/**
 * 95 % percentile bootstrap interval (Efron and Tibshirani 1993): the statistic over 1,000 samples of the rows, drawn
 * with replacement, each of as many rows; its 2.5th and 97.5th percentile. Samples on which it is undefined are left out.
 */
export const bootstrapInterval = <Row>(
  rows: readonly Row[],
  statistic: (rows: readonly Row[]) => number | null,
): Interval | null => {
  const random = seededRandom(SEED);
  const values: number[] = [];
  for (let resample = 0; resample < RESAMPLES && rows.length > 0; resample += 1) {
    const sample = Array.from({ length: rows.length }, () => rows[Math.floor(random() * rows.length)] as Row);
    const value = statistic(sample);
    if (value !== null) values.push(value);
  }
  const low = percentile(values, 2.5);
  const high = percentile(values, 97.5);
  return low === null || high === null ? null : { low, high };
};
