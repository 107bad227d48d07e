import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/corpus/split-sentences';
import { splitWindows } from '../../lib/embed/split-windows';

const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe('splitWindows', () => {
  it('leaves a text that fits alone', () => {
    const text = 'One sentence. Another one.';
    expect(splitWindows(text, splitSentences(text), 10, countWords)).toEqual([{ start: 0, end: text.length }]);
  });

  it('cuts between sentences and shares one with the neighbour', () => {
    const text = 'Aa bb cc. Dd ee ff. Gg hh ii. Jj kk ll.';
    const windows = splitWindows(text, splitSentences(text), 6, countWords);
    expect(windows.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      'Aa bb cc. Dd ee ff.',
      'Dd ee ff. Gg hh ii.',
      'Gg hh ii. Jj kk ll.',
    ]);
  });

  it('covers every character within the bound, whatever the text', () => {
    const words = fc.array(fc.constantFrom('harbour', 'the.', 'Dredged', 'x', 'ships!', 'of', '“so”'), {
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 30 }), (list, most) => {
        const text = list.join(' ');
        const windows = splitWindows(text, splitSentences(text), most, countWords);
        expect(windows[0]?.start).toBe(0);
        expect(windows.at(-1)?.end).toBe(text.length);
        windows.forEach((window, at) => {
          expect(countWords(text.slice(window.start, window.end))).toBeLessThanOrEqual(most);
          if (at > 0) expect(window.start).toBeLessThanOrEqual(windows[at - 1]?.end as number);
        });
      }),
    );
  });
});
