import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../lib/corpus/parse-article';
import { contentTerms } from '../../lib/search/terms';
import { nameTerms, readVocabulary } from '../../lib/search/vocabulary';

const article = parseArticle(
  'harbour.txt',
  [
    'Harbour reopens',
    'The harbour of Ostmark was dredged by Paul Lindqvist, the council of Ostmark announced in a letter to the ships.',
    'Mr Lindqvist said the harbour was deep enough for all the ships that call there, and Ostmark was glad of it.',
  ].join('\n\n'),
);
const vocabulary = readVocabulary([article]);

describe('readVocabulary', () => {
  it('knows names by their capital letters inside sentences', () => {
    expect(vocabulary.isName('ostmark')).toBe(true);
    expect(vocabulary.isName('harbour')).toBe(false);
    expect(nameTerms('where is ostmark harbour', vocabulary)).toEqual(contentTerms('ostmark'));
  });

  it('knows who speaks', () => {
    expect(vocabulary.isPerson('lindqvist')).toBe(true);
    expect(vocabulary.isPerson('ostmark')).toBe(false);
  });

  it('weighs a rare term more than a frequent one', () => {
    expect(vocabulary.idf('dredg')).toBeGreaterThan(vocabulary.idf(contentTerms('harbour')[0] as string));
    expect(vocabulary.has('bicycl')).toBe(false);
  });
});
