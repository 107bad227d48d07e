import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOver, exactMatch, normalizeSquad, tokenF1 } from '../../lib/evaluate/squad-score';

describe('SQuAD scores', () => {
  it('normalises as the official script does', () => {
    expect(normalizeSquad('  The   Denver Broncos! ')).toBe('denver broncos');
    expect(normalizeSquad('an apple, a day')).toBe('apple day');
    expect(normalizeSquad('theatre')).toBe('theatre');
  });

  it('gives the values worked out by hand', () => {
    expect(exactMatch('the Broncos', 'Broncos.')).toBe(1);
    expect(exactMatch('Broncos', 'Denver Broncos')).toBe(0);
    // 1 common token, precision 1, recall 1/2.
    expect(tokenF1('Broncos', 'Denver Broncos')).toBeCloseTo(2 / 3, 12);
    // "red red" against "red": multiset, so one is common. precision 1/2, recall 1.
    expect(tokenF1('red red', 'red')).toBeCloseTo(2 / 3, 12);
    expect(tokenF1('May 25', '26 June')).toBe(0);
    expect(tokenF1('the', 'a')).toBe(1);
    expect(tokenF1('the', 'May')).toBe(0);
  });

  it('takes the best accepted string, and 0 without a short answer', () => {
    expect(bestOver(tokenF1, 'Mr. de Mistura', ['Staffan de Mistura', 'de Mistura'])).toBeCloseTo(0.8, 12);
    expect(bestOver(exactMatch, null, ['June'])).toBe(0);
    expect(bestOver(exactMatch, 'June', [])).toBe(0);
  });

  it('is symmetric, between 0 and 1, and 1 for the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const score = tokenF1(one, other);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score).toBe(tokenF1(other, one));
        expect(tokenF1(one, one)).toBe(1);
        expect(exactMatch(one, other)).toBeLessThanOrEqual(score);
      }),
    );
  });
});
