import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surroundings } from '../../../app/_chat/surroundings';

test('what stands around a quote is the paragraph’s own text, cut at words', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60 }), fc.nat(), fc.nat(), (text, from, to) => {
      const start = from % text.length;
      const end = start + (to % (text.length - start));
      const { before, after } = surroundings(text, start, end);
      expect(text.slice(0, start).endsWith(before.replace(/^…/, ''))).toBe(true);
      expect(text.slice(end).startsWith(after.replace(/…$/, ''))).toBe(true);
    }),
  );
});
