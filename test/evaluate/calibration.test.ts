import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedCalibrationError, reliabilityTable } from '../../lib/evaluate/calibration';

const items = fc.array(fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), positive: fc.boolean() }), {
  minLength: 1,
  maxLength: 60,
});

describe('calibration', () => {
  it('gives the values worked out by hand', () => {
    // 20 items, two a bin; ten at 0.25 of which none is positive, ten at 0.75 of which all are: off by 0.25 everywhere.
    const sample = Array.from({ length: 20 }, (_, at) => ({ score: at < 10 ? 0.25 : 0.75, positive: at >= 10 }));
    expect(expectedCalibrationError(sample)).toBeCloseTo(0.25, 12);
    expect(reliabilityTable(sample)[0]).toEqual({ from: 0.25, to: 0.25, count: 2, meanConfidence: 0.25, observed: 0 });
    expect(expectedCalibrationError([{ score: 1, positive: true }])).toBe(0);
    expect(expectedCalibrationError([])).toBeNull();
  });

  it('puts every item in one bin, bins of equal mass in ascending order, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(items, (sample) => {
        const table = reliabilityTable(sample);
        const counts = table.map((bin) => bin.count);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(sample.length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        for (const [at, bin] of table.entries()) expect(bin.from).toBeGreaterThanOrEqual(table[at - 1]?.to ?? 0);
        const error = expectedCalibrationError(sample) ?? Number.NaN;
        expect(error).toBeGreaterThanOrEqual(0);
        expect(error).toBeLessThanOrEqual(1);
      }),
    );
  });
});
