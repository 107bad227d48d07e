import { describe, expect, it } from 'vitest';
import { summarizeArticles } from '../../lib/answer/summarize-articles';
import { parseArticle } from '../../lib/corpus/parse-article';

const article = (id: string, published: string, paragraphs: readonly string[]) =>
  parseArticle(
    `${id}.md`,
    `---\npublished: "${published}"\n---\n# Works in the ${id} harbour\n\n${paragraphs.join('\n\n')}`,
  );
const articles = [
  article('northern', '1912-03-04', [
    'The town began to dredge its harbour on Monday. Two ships are at work.',
    'It is hard.',
    'The mayor opened the works with a speech about herring and rope.',
  ]),
  article('southern', '1912-07-20', ['The southern pier was washed away in a storm on Friday night. Nobody was hurt.']),
];
const said = (question: string) => summarizeArticles(question, articles)?.chosen.map(({ text }) => text);

describe('summarizeArticles', () => {
  it.each([
    'Summarise the March report',
    'Can you please summarize the March article?',
    'Give me a short summary of the report of March.',
    'What is the March report about?',
    'Summarise "Works in the northern harbour".',
  ])('tells the first sentences of the paragraphs of the article: %s', (question) => {
    expect(said(question)).toEqual([
      'The town began to dredge its harbour on Monday.',
      'The mayor opened the works with a speech about herring and rope.',
    ]);
  });

  it('needs no name for the only article', () => {
    const [only] = articles as [(typeof articles)[number]];
    expect(summarizeArticles('Summarise the article', [only])?.chosen).toHaveLength(2);
    expect(said('Summarise the article')).toBeUndefined();
  });

  it('tells a sentence of each of several articles', () => {
    expect(said('Summarise all the articles')).toEqual([
      'The town began to dredge its harbour on Monday.',
      'The southern pier was washed away in a storm on Friday night.',
    ]);
  });

  it('leaves out what is excluded', () => {
    expect(summarizeArticles('Summarise the March report', articles, new Set(['northern']))).toBeNull();
    expect(summarizeArticles('Summarise all the articles', articles, new Set(['northern']))?.chosen).toHaveLength(1);
  });

  it.each([
    'Summarise the October report',
    'Summarise the storm',
    'What is the harbour about?',
    'What does the mayor say?',
    'What did the March report say about herring?',
    'What did the text messages from Anna Lund say?',
    'Sum up the report on the March storms',
    "What did the mayor's March briefing say?",
    'Summarise the March 1911 report',
    'Summarise "harbour"',
  ])('leaves other questions to the search: %s', (question) => expect(said(question)).toBeUndefined());
});
