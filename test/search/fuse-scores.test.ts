import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuseScores } from '../../lib/search/fuse-scores';

describe('fuseScores', () => {
  it('stretches each list to 0…1 and averages them', () => {
    const fused = fuseScores(
      [
        { bm25: 4, cosine: 0.2 },
        { bm25: 2, cosine: 0.6 },
        { bm25: 0, cosine: 0.4 },
      ],
      0.5,
    );
    expect(fused).toEqual([0.5, 0.75, expect.closeTo(0.25)]);
  });

  it('ignores a list in which all are equal', () => {
    expect(
      fuseScores(
        [
          { bm25: 0, cosine: 0.2 },
          { bm25: 0, cosine: 0.6 },
        ],
        0.5,
      ),
    ).toEqual([0, 0.5]);
  });

  it('stays within 0…1', () => {
    const scores = fc.record({
      bm25: fc.double({ min: 0, max: 50, noNaN: true }),
      cosine: fc.double({ min: -1, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(scores), fc.double({ min: 0, max: 1, noNaN: true }), (list, weight) => {
        for (const score of fuseScores(list, weight)) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
