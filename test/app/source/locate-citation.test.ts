import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainLocated, locateCitation } from '../../../app/_source/locate-citation';
import { ARTICLES } from '../../support/example-answers';

const [article] = ARTICLES;
if (article === undefined) throw new Error('no example article');
const paragraph = article.paragraphs[1];
if (paragraph === undefined) throw new Error('no example paragraph');

test('every range inside a paragraph is found, whatever it quotes', () => {
  fc.assert(
    fc.property(fc.nat(paragraph.text.length - 1), fc.nat(paragraph.text.length), (start, length) => {
      const end = Math.min(start + length + 1, paragraph.text.length);
      const quote = paragraph.text.slice(start, end);
      expect(locateCitation(article, { paragraphId: paragraph.id, start, end, quote }).kind).toBe('found');
    }),
  );
});

test.each([
  [0, paragraph.text.length + 1],
  [5, 5],
  [6, 5],
  [-1, 4],
  [Number.NaN, 4],
  [0.5, 4],
])('%d–%d is no range of the paragraph', (start, end) => {
  const located = locateCitation(article, { paragraphId: paragraph.id, start, end, quote: null });
  expect(located.kind).toBe('out-of-range');
  expect(explainLocated(located)).toContain('nothing is marked');
});

test('other words at the same place are a change, and nothing is marked', () => {
  const located = locateCitation(article, { paragraphId: paragraph.id, start: 0, end: 3, quote: 'A b' });
  expect(located.kind).toBe('changed');
  expect(explainLocated(located)).toContain('changed');
});

test('a paragraph of another text has another id, so it is gone', () => {
  const located = locateCitation(article, { paragraphId: 'ffffffffff', start: 0, end: 3, quote: 'The' });
  expect(located.kind).toBe('paragraph-gone');
});
