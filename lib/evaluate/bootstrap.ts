import { percentile, seededRandom } from './statistics';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Resamples and seed: fixed, so that two runs over the same answers print the same interval. */
const RESAMPLES = 1000;
const SEED = 20170714;

/** As many rows as there are, drawn with replacement, in their order: a statistic that sorts finds sorted rows sorted. */
const resample = <Row>(rows: readonly Row[], random: () => number): readonly Row[] => {
  const times = new Uint32Array(rows.length);
  for (let draw = 0; draw < rows.length; draw += 1) {
    const at = Math.floor(random() * rows.length);
    times[at] = (times[at] ?? 0) + 1;
  }
  const sample: Row[] = [];
  for (const [at, row] of rows.entries()) {
    for (let left = times[at] ?? 0; left > 0; left -= 1) sample.push(row);
  }
  return sample;
};

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
  for (let round = 0; round < RESAMPLES && rows.length > 0; round += 1) {
    const value = statistic(resample(rows, random));
    if (value !== null) values.push(value);
  }
  const low = percentile(values, 2.5);
  const high = percentile(values, 97.5);
  return low === null || high === null ? null : { low, high };
};
