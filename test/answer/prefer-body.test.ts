import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../lib/answer/gather-evidence';
import { preferBody } from '../../lib/answer/prefer-body';
import { parseArticle } from '../../lib/corpus/parse-article';
import { makeCandidate } from '../support/make-candidates';

const article = (standfirst: string) =>
  parseArticle(
    'a.txt',
    [
      'Harbour of Ostmark reopens after the works',
      standfirst,
      'The council said on Monday that the harbour had been dredged by the engineer Paul Lindqvist in three weeks.',
      'Ships from the northern islands called at the harbour again in the week after, with timber on their decks.',
    ].join('\n\n'),
  );

const candidates = (of: ReturnType<typeof article>, ...indexes: number[]): Candidate[] =>
  indexes.map((index) => makeCandidate(of, of.paragraphs[index] as Candidate['paragraph']));

describe('preferBody', () => {
  const repeating = article('The harbour had been dredged by the engineer Paul Lindqvist in three weeks');

  it('cites the body where the standfirst repeats it', () => {
    expect(repeating.paragraphs[1]?.kind).toBe('standfirst');
    expect(preferBody(candidates(repeating, 1, 3)).map((found) => found.paragraph)).toEqual([
      repeating.paragraphs[2],
      repeating.paragraphs[3],
    ]);
  });

  it('keeps one of the two', () => {
    expect(preferBody(candidates(repeating, 1, 2))).toEqual(candidates(repeating, 2));
  });

  it('keeps a standfirst that says something else', () => {
    const other = article('Fishermen complain that the new channel is too narrow for their boats and nets');
    expect(preferBody(candidates(other, 1, 2))).toEqual(candidates(other, 1, 2));
  });
});
