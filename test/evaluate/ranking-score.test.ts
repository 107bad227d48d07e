import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitAt, ndcgAt, reciprocalRank } from '../../lib/evaluate/ranking-score';

describe('ranking scores', () => {
  it('gives the values worked out by hand', () => {
    const relevance = [false, true, false, true];
    expect(hitAt(relevance, 1)).toBe(0);
    expect(hitAt(relevance, 2)).toBe(1);
    expect(reciprocalRank(relevance)).toBe(0.5);
    expect(reciprocalRank([false])).toBe(0);
    // Gains 1/log2(3) + 1/log2(5) over the ideal 1/log2(2) + 1/log2(3).
    expect(ndcgAt(relevance, 10, 2)).toBeCloseTo((1 / Math.log2(3) + 1 / Math.log2(5)) / (1 + 1 / Math.log2(3)), 12);
    expect(ndcgAt(relevance, 1, 2)).toBe(0);
    expect(ndcgAt([], 10, 3)).toBe(0);
    expect(ndcgAt([], 10, 0)).toBe(0);
  });

  it('has nDCG between 0 and 1, and 1 exactly for an ideal order', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 20 }), fc.nat(5), (relevance, elsewhere) => {
        const relevant = relevance.filter(Boolean).length + elsewhere;
        const score = ndcgAt(relevance, 10, relevant);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1 + 1e-12);
        const ideal = Array.from({ length: relevant }, () => true);
        if (relevant > 0) expect(ndcgAt(ideal, 10, relevant)).toBeCloseTo(1, 12);
      }),
    );
  });
});
