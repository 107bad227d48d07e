import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../lib/answer/gather-evidence';
import { wordForReader } from '../../lib/answer/word-for-reader';
import { parseArticle } from '../../lib/corpus/parse-article';
import { makeCandidate } from '../support/make-candidates';

const article = parseArticle(
  'a.md',
  '---\npublished: "1912-07-20"\n---\n# Harbour\n\nThe works lasted nine days.\n\nThe July storm had filled the channel.',
);
const seen = (index: number): Candidate[] => [
  makeCandidate(article, article.paragraphs[index] as Candidate['paragraph']),
];

describe('wordForReader', () => {
  it.each([
    ['How long did the July works last?', 1, 'How long did the works last?'],
    ['What did the July storm do?', 2, 'What did the July storm do?'],
    ['How long did the March works last?', 1, 'How long did the March works last?'],
    ['What happened in July?', 1, 'What happened in July?'],
    ['How long did the July Revolution last?', 1, 'How long did the July Revolution last?'],
  ])('%s', (question, index, worded) => expect(wordForReader(question, seen(index))).toBe(worded));

  it('leaves a question without passages alone', () =>
    expect(wordForReader('Who opened the July works?', [])).toBe('Who opened the July works?'));
});
