import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../lib/evaluate/fit-logistic';

const observe = (value: number, positive: boolean, weight = 1) => ({ features: [value], positive, weight });

describe('fitLogistic', () => {
  it('finds the odds of two groups', () => {
    // Of the ones with the feature 3 of 4 are positive, of the others 1 of 4: log-odds ln 3 and −ln 3.
    const rows = [0, 1].flatMap((value) => [0, 1, 2, 3].map((at) => observe(value, value === 1 ? at > 0 : at === 0)));
    const model = fitLogistic(rows, 0);
    expect(model.intercept).toBeCloseTo(-Math.log(3), 4);
    expect(model.weights[0]).toBeCloseTo(2 * Math.log(3), 4);
  });

  it('counts an observation of weight 2 as two', () => {
    const twice = [observe(0, false), observe(0, true), observe(1, true, 2), observe(1, false)];
    const repeated = [observe(0, false), observe(0, true), observe(1, true), observe(1, true), observe(1, false)];
    const [one, other] = [fitLogistic(twice, 1), fitLogistic(repeated, 1)];
    expect(one.weights[0]).toBeCloseTo(other.weights[0] as number, 6);
  });

  it('stays finite on separable data and on a constant feature', () => {
    const rows = [1, 2, 3, 4].map((value) => ({ features: [value, 7], positive: value > 2, weight: 1 }));
    const model = fitLogistic(rows, 1);
    expect(model.weights.every(Number.isFinite)).toBe(true);
    expect(model.weights[0]).toBeGreaterThan(0);
    expect(model.weights[1]).toBeCloseTo(0);
  });
});
