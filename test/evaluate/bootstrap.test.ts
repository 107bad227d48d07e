import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from '../../lib/evaluate/bootstrap';
import { mean, percentile, seededRandom } from '../../lib/evaluate/statistics';

describe('bootstrapInterval', () => {
  it('is the same for the same rows, and about as wide as the normal approximation says', () => {
    const rows = Array.from({ length: 400 }, (_, at) => Number(at % 4 === 0));
    const interval = bootstrapInterval(rows, mean);
    expect(bootstrapInterval(rows, mean)).toEqual(interval);
    const halfWidth = 1.96 * Math.sqrt((0.25 * 0.75) / 400);
    expect(interval?.low).toBeCloseTo(0.25 - halfWidth, 1);
    expect(interval?.high).toBeCloseTo(0.25 + halfWidth, 1);
  });

  it('holds the mean, inside the range of the rows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 15 }), (rows) => {
        const interval = bootstrapInterval(rows, mean);
        const value = mean(rows) ?? Number.NaN;
        expect(interval?.low).toBeLessThanOrEqual(value + 1e-9);
        expect(interval?.high).toBeGreaterThanOrEqual(value - 1e-9);
        expect(interval?.low).toBeGreaterThanOrEqual(Math.min(...rows));
        expect(interval?.high).toBeLessThanOrEqual(Math.max(...rows));
      }),
      { numRuns: 40 },
    );
  });

  it('is null where the statistic never is defined', () => {
    expect(bootstrapInterval([], mean)).toBeNull();
    expect(bootstrapInterval([1, 2], () => null)).toBeNull();
  });
});

describe('statistics', () => {
  it('interpolates percentiles linearly', () => {
    expect(percentile([4, 1, 3, 2], 50)).toBe(2.5);
    expect(percentile([10, 20], 95)).toBeCloseTo(19.5, 12);
    expect(percentile([7], 5)).toBe(7);
    expect(percentile([], 50)).toBeNull();
  });

  it('draws the same numbers for a seed, spread over 0…1', () => {
    const random = seededRandom(1);
    const again = seededRandom(1);
    const drawn = Array.from({ length: 2000 }, random);
    expect(Array.from({ length: 2000 }, again)).toEqual(drawn);
    expect(mean(drawn)).toBeCloseTo(0.5, 1);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
  });
});
