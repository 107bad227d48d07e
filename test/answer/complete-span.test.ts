import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeSpan } from '../../lib/answer/complete-span';

const complete = (text: string, piece: string): string => {
  const start = text.indexOf(piece);
  const whole = completeSpan(text, { start, end: start + piece.length }, { start: 0, end: text.length });
  return text.slice(whole.start, whole.end);
};

describe('completeSpan', () => {
  it.each([
    ['He met Ludwig van Beethoven there.', 'Beethoven', 'Ludwig van Beethoven'],
    ['He met Ludwig van Beethoven there.', 'Ludwig', 'Ludwig van Beethoven'],
    ['Yesterday Maj Gen Anna B. Lund spoke.', 'Anna B.', 'Maj Gen Anna B. Lund'],
    ['Yesterday Anna B. Lund spoke.', 'Anna B', 'Anna B. Lund'],
    ['Yesterday Anna B. Lund spoke.', 'Anna', 'Anna B. Lund'],
    ['The envoy for Norway Anna Lund spoke.', 'Anna Lund', 'Anna Lund'],
    ['They want "credible" and "free" elections.', 'credible" and "free" elections', '"credible" and "free" elections'],
    ['The Panthers beat Denver.', 'Panthers', 'Panthers'],
    ['No one was injured.', 'No', 'No one'],
    ['There were no injuries.', 'no', 'no injuries'],
    ['It cost $12 million.', '12', '$12 million'],
    ['Only 40 percent agreed.', '40', '40 percent'],
    ['It sold more than 200 copies.', '200', 'more than 200'],
    ['He was born on 7 January 1943 there.', '7', '7 January 1943'],
    ['She died on March 3 at home.', '3', 'March 3'],
    ['The group (the HNC) met.', 'HNC)', 'HNC'],
    ['They said "yes" or "no" to it.', '"yes" or "no', 'yes" or "no'],
    ['They came from the north, by sea.', ', by sea.', 'by sea'],
    ['He moved to the U.S.', 'U.S.', 'U.S.'],
  ])('in %j makes %j whole: %j', (text, piece, whole) => {
    expect(complete(text, piece)).toBe(whole);
  });

  it('stays inside the sentence and never comes back empty for a word', () => {
    const words = fc.array(
      fc.constantFrom('Anna', 'van', 'Lund', '12', 'million', '(the', 'port)', '“so”', 'March', '$5', 'ran.'),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
        const text = list.join(' ');
        const first = a % list.length;
        const last = first + (b % (list.length - first));
        const start = list.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const end = list.slice(0, last + 1).join(' ').length;
        const whole = completeSpan(text, { start, end }, { start: 0, end: text.length });
        expect(whole.start).toBeGreaterThanOrEqual(0);
        expect(whole.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(whole.start, whole.end)).toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
