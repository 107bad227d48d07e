import type { Scored } from './auroc';

/** One bin of the reliability table. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  /** Share of positives: what the mean confidence should be. */
  readonly observed: number;
}

const BINS = 10;

/** Ten bins of equal mass (sizes differ by one at most), by ascending score; fewer when there are fewer items. */
export const reliabilityTable = (items: readonly Scored[]): readonly ReliabilityBin[] => {
  const sorted = [...items].sort((one, other) => one.score - other.score);
  const count = Math.min(BINS, sorted.length);
  return Array.from({ length: count }, (_, bin) => {
    const inside = sorted.slice(
      Math.floor((bin * sorted.length) / count),
      Math.floor(((bin + 1) * sorted.length) / count),
    );
    return {
      from: inside[0]?.score ?? 0,
      to: inside.at(-1)?.score ?? 0,
      count: inside.length,
      meanConfidence: inside.reduce((sum, item) => sum + item.score, 0) / inside.length,
      observed: inside.filter((item) => item.positive).length / inside.length,
    };
  });
};

/**
 * Expected calibration error with equal-mass bins (Naeini et al. 2015; Nguyen and O'Connor 2015): the mean distance of
 * confidence and observed share, weighted by the bins' sizes. 0…1; null without items.
 */
export const expectedCalibrationError = (items: readonly Scored[]): number | null =>
  items.length === 0
    ? null
    : // Divided once: shares that are added up can come to more than 1.
      reliabilityTable(items).reduce((sum, bin) => sum + bin.count * Math.abs(bin.meanConfidence - bin.observed), 0) /
      items.length;
