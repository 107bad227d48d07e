import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeText } from '../../lib/corpus/normalize-text';

/** Any code point, lone surrogates included. */
const codePoint = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));

describe('normalizeText', () => {
  test.each([
    ['  one\n two\u00a0\u2003three\t', 'one two three'],
    ['the [Syrian conflict](#) now', 'the Syrian conflict now'],
    ['[Paris](https://example.org/wiki/Paris_(city) "the city") and [a [b]](<x y>)', 'Paris and a [b]'],
    ['![a map](map.png) shows', 'a map shows'],
    ['the price [of oil] (in 1973) and that [...] In [1]', 'the price [of oil] (in 1973) and that [...] In [1]'],
    ['[sic](not a link, but prose)', '[sic](not a link, but prose)'],
    ['cafe\u0301', 'café'],
    ['zero\u200bwidth\ufeff stays', 'zero\u200bwidth\ufeff stays'],
    ['&amp; **bold** \\_ `code`', '&amp; **bold** \\_ `code`'],
    ['[[inner](a)](b)', 'inner'],
  ])('%j', (raw, text) => {
    expect(normalizeText(raw)).toBe(text);
  });

  test('is idempotent, and leaves no white space but single spaces inside', () => {
    const pieces = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '!',
      '#',
      ' ',
      '\u00a0',
      '\n',
      '"',
      '<',
      '>',
      'e',
      '\u0301',
      'word',
      '\u2001',
    );
    const anyText = fc.oneof(
      fc.string({ unit: codePoint }),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = normalizeText(raw);
        expect(normalizeText(text)).toBe(text);
        expect(text).not.toMatch(/[^\S \ufeff]| {2}|^ | $/);
      }),
      { numRuns: 300 },
    );
  });
});
