import { describe, expect, it } from 'vitest';
import { planParts } from '../../lib/answer/plan-parts';
import { parseArticle } from '../../lib/corpus/parse-article';
import { openFootnoteSplitter } from '../../lib/read/footnote-splitter';
import { readVocabulary } from '../../lib/search/vocabulary';
import { openTrainedWords } from '../support/trained-words';

const article = (id: string, published: string, publisher: string) =>
  parseArticle(
    `${id}.md`,
    `---\npublished: "${published}"\npublisher: ${publisher}\n---\n# Harbour in ${id}\n\nThe harbour was dredged by the town.`,
  );
const articles = [
  article('spring', '1912-03-04', 'Courier'),
  article('summer', '1912-07-20', 'Harbour Times'),
  article('autumn', '1912-10-01', 'Courier'),
];
const vocabulary = readVocabulary(articles);
const splitter = await openFootnoteSplitter(await openTrainedWords());
const plan = async (question: string) =>
  (await planParts(question, { articles, vocabulary, splitter })).map((part) => [
    part.question,
    [...part.exclude].sort(),
  ]);

describe('planParts', () => {
  it('leaves the article of the other month to the other side', async () => {
    expect(await plan('What did the mayor say in March, and what did the mayor say in July?')).toEqual([
      ['What did the mayor say in March?', ['summer']],
      ['What did the mayor say in July?', ['spring']],
    ]);
  });

  it('leaves nothing out when no article is of the month that is asked about', async () => {
    const parts = await plan('What did the mayor say in May, and what did the mayor say in June?');
    expect(parts.map(([, exclude]) => exclude)).toEqual([[], []]);
    expect(await plan('Who is the mayor?')).toEqual([['Who is the mayor?', []]]);
  });

  it.each([
    ['According to the Harbour Times, who dredged the harbour?', 'who dredged the harbour?', ['autumn', 'spring']],
    ['Who dredged the harbour, according to the March report?', 'Who dredged the harbour?', ['autumn', 'summer']],
    ['What does the Courier say about the harbour?', 'What is said about the harbour?', ['summer']],
    ['What happened in March?', 'What happened in March?', []],
    [
      'According to the Oslo Post, who dredged the harbour?',
      'According to the Oslo Post, who dredged the harbour?',
      [],
    ],
  ])('asks a source that is named, and no other: %s', async (question, asked, exclude) => {
    expect(await plan(question)).toEqual([[asked, exclude]]);
  });

  it('takes an acronym in brackets for no agency', async () => {
    const union = parseArticle('union.md', '# Fish\n\nThe Fishing Union (FU) agreed to pay. The FU has nine members.');
    const sources = { articles: [...articles, union], vocabulary, splitter };
    const [part] = await planParts('What does the FU say about the harbour?', sources);
    expect(part?.question).toBe('What does the FU say about the harbour?');
  });

  it('asks articles that quote the source as well', async () => {
    const quoting = parseArticle('winter.md', '# Ice\n\nThe mayor told the Harbour Times that the harbour was frozen.');
    const sources = { articles: [...articles, quoting], vocabulary, splitter };
    const [part] = await planParts('According to the Harbour Times, who spoke?', sources);
    expect(part?.exclude).toEqual(new Set(['spring', 'autumn']));
  });

  it.each([
    ['What changed in the harbour from March to July?', 'What is said about the harbour?'],
    [
      "How did the mayor's view of the harbour change between March and July?",
      'What did the mayor say about the harbour?',
    ],
    [
      'How did the depth of the harbour given in the March report differ from the one given in the July report?',
      'What is said about the depth of the harbour?',
    ],
    ['How did the works of March differ from those of July?', 'What is said about the works?'],
    [
      'Did both the March report and the report of July mention boats, and what does each say?',
      'What is said about boats?',
    ],
  ])('asks each side about its own articles: %s', async (question, asked) => {
    expect(await plan(question)).toEqual([
      [asked, ['autumn', 'summer']],
      [asked, ['autumn', 'spring']],
    ]);
  });

  it('knows articles by their paper and by their title', async () => {
    expect(await plan('Compare what the Courier and the Harbour Times say about dredging.')).toEqual([
      ['What is said about dredging?', ['summer']],
      ['What is said about dredging?', ['autumn', 'spring']],
    ]);
    expect(await plan('Compare what "Harbour in summer" and "Harbour in spring" say about dredging.')).toEqual([
      ['What is said about dredging?', ['autumn', 'spring']],
      ['What is said about dredging?', ['autumn', 'summer']],
    ]);
  });

  it.each([
    'What changed in the harbour from dawn to dusk?',
    'What changed in relations between Norway and Sweden?',
    'What did Norway and the United States say about the harbour?',
    'How do Norway and Sweden differ on the harbour?',
    'How has Norway changed in Summer Bay from May to July?',
    'What changed in the harbour between March 1911 and July 1911?',
  ])('knows no rule for sides that are no articles: %s', async (question) => {
    const parts = await planParts(question, { articles, vocabulary, splitter: null });
    expect(parts).toEqual([{ question, exclude: new Set(), wording: question }]);
  });

  it('asks sides that no rule knows in the words of the question', async () => {
    const question = "Which was deeper, the miller's pond or the priest's well?";
    const parts = await planParts(question, { articles, vocabulary, splitter });
    expect(parts.map((part) => part.question)).toEqual([
      expect.stringMatching(/miller's pond/),
      expect.stringMatching(/priest's well/),
    ]);
  });

  it('asks such sides of their own articles where they name nothing else', async () => {
    expect(await plan('Number of boats in the harbour: March against July?')).toEqual([
      ['Number of boats in the harbour', ['autumn', 'summer']],
      ['Number of boats in the harbour', ['autumn', 'spring']],
    ]);
  });

  it('takes a question for one thing when nothing can mark its sides', async () => {
    const question = 'Number of boats in the harbour: March against July?';
    expect(await planParts(question, { articles, vocabulary, splitter: null })).toEqual([
      { question, exclude: new Set(), wording: question },
    ]);
  });
});
