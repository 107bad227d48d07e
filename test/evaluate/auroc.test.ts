import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auroc } from '../../lib/evaluate/auroc';

const item = (score: number, positive: boolean) => ({ score, positive });
const items = fc.array(fc.record({ score: fc.integer({ min: 0, max: 8 }), positive: fc.boolean() }), { maxLength: 40 });

describe('auroc', () => {
  it('gives the values worked out by hand', () => {
    expect(auroc([item(0.9, true), item(0.1, false)])).toBe(1);
    expect(auroc([item(0.1, true), item(0.9, false)])).toBe(0);
    expect(auroc([item(0.5, true), item(0.5, false)])).toBe(0.5);
    // Pairs (.8,.6) (.8,.4) (.5,.6) (.5,.4): three of four in order.
    expect(auroc([item(0.8, true), item(0.5, true), item(0.6, false), item(0.4, false)])).toBe(0.75);
    expect(auroc([item(1, true)])).toBeNull();
    expect(auroc([])).toBeNull();
  });

  it('is the share of pairs in order, ties half; turned round it is the complement', () => {
    fc.assert(
      fc.property(items, (sample) => {
        const value = auroc(sample);
        const positives = sample.filter((one) => one.positive);
        const negatives = sample.filter((one) => !one.positive);
        if (positives.length === 0 || negatives.length === 0) {
          expect(value).toBeNull();
          return;
        }
        const wins = positives.flatMap((one) => negatives.map((other) => (Math.sign(one.score - other.score) + 1) / 2));
        expect(value).toBeCloseTo(wins.reduce((sum, win) => sum + win, 0) / wins.length, 10);
        const turned = auroc(sample.map((one) => item(one.score, !one.positive)));
        expect((value ?? 0) + (turned ?? 0)).toBeCloseTo(1, 10);
      }),
    );
  });
});
