import { describe, expect, it, test } from 'vitest';
import { analyzeQuestion } from '../../lib/answer/analyze-question';
import { askedToSpeak, findStatements } from '../../lib/answer/find-statements';
import { parseArticle } from '../../lib/corpus/parse-article';
import { readVocabulary } from '../../lib/search/vocabulary';
import { makeCandidates } from '../support/make-candidates';

const article = parseArticle(
  'a.md',
  '# Harbour\n\nThe fleet was late. “We had to wait,” said Lt Gen Anna B. Lund, the commander. Berg told Lund that she was right.',
);
const candidates = makeCandidates(article);
const vocabulary = readVocabulary([article]);

test.each([
  ['What did Lund say?', 'Lund'],
  ['What has Anna Lund told reporters?', 'Anna Lund'],
  ['What did Lund say about the fleet?', null],
  ['What did the commander say?', null],
  ['Who is Lund?', null],
])('%s asks for all that is said by %s', (question, name) =>
  expect(askedToSpeak(analyzeQuestion(question, vocabulary))).toBe(name),
);

describe('findStatements', () => {
  const said = (name: string) => findStatements(name, candidates).map(({ text }) => text);

  it('finds who speaks, not who is spoken to', () => {
    expect(said('Lund')).toEqual(['“We had to wait,” said Lt Gen Anna B. Lund, the commander.']);
    expect(said('Berg')).toEqual(['Berg told Lund that she was right.']);
    expect(said('Olsen')).toEqual([]);
  });

  it.each([
    ['The mayor told Berg he was wrong.', false],
    ['Prosecutors have accused Berg of fraud.', false],
    ['The police said that they had met Berg.', false],
    ['An aide to Anna Berg said the fair would open.', false],
    ['Berg also said the fair would open.', true],
    ['Berg, the mayor of Ostmark, has said the fair would open.', true],
    ['“It will open,” said Mr. Berg.', true],
    ['“It will open,” said the relief chief Anna Berg.', true],
  ])('%s', (text, speaks) => {
    const [paragraph] = parseArticle('b.md', `# Fair\n\n${text}`).paragraphs.filter(({ kind }) => kind === 'body');
    const candidate = { ...candidates[0], paragraph } as (typeof candidates)[number];
    expect(findStatements('Berg', [candidate])).toHaveLength(speaks ? 1 : 0);
  });
});
