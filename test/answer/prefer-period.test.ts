import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../lib/answer/gather-evidence';
import { articleMonths, namedMonths, preferPeriod } from '../../lib/answer/prefer-period';
import { parseArticle } from '../../lib/corpus/parse-article';
import { makeCandidate } from '../support/make-candidates';

const article = (id: string, published: string) =>
  parseArticle(
    `${id}.md`,
    `---\npublished: "${published}"\n---\n# Harbour of ${id}\n\nThe harbour was dredged by the town.`,
  );

const candidate = (id: string, published: string, score: number): Candidate => {
  const of = article(id, published);
  return makeCandidate(of, of.paragraphs.at(-1) as Candidate['paragraph'], { score, cosine: 0.5 });
};

describe('namedMonths', () => {
  it.each([
    ['What happened in July and Sept. 27?', ['july', 'september']],
    ['what was said in march', ['march']],
    ['They may march on the town.', []],
    ['Who led the march of the dockers?', []],
    ['what happened at the march talks', ['march']],
    ['Between May and June', ['june', 'may']],
  ])('%s', (text, months) => expect([...namedMonths(text)].sort()).toEqual([...months].sort()));
});

describe('preferPeriod', () => {
  it('moves the article of the named month forward when scores are close', () => {
    const order = preferPeriod('How did the July works end?', [
      candidate('spring', '1912-03-04', 0.9),
      candidate('summer', '1912-07-20', 0.85),
    ]);
    expect(order.map((found) => found.articleId)).toEqual(['summer', 'spring']);
  });

  it('leaves the order alone without a month', () => {
    const found = [candidate('spring', '1912-03-04', 0.9), candidate('summer', '1912-07-20', 0.85)];
    expect(preferPeriod('How did the works end?', found)).toEqual(found);
  });

  it('knows the month of a day without a year', () => {
    const dated = { ...article('harbour', '1912'), published: '--07-15' };
    expect([...articleMonths(dated)]).toEqual(['july']);
  });
});
