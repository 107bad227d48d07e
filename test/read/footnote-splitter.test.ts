import { beforeAll, describe, expect, it } from 'vitest';
import { openFootnoteSplitter } from '../../lib/read/footnote-splitter';
import type { QuestionSplitter, Side } from '../../lib/read/question-splitter';
import { openTrainedWords } from '../support/trained-words';

describe('the trained splitter', () => {
  let splitter: QuestionSplitter;
  beforeAll(async () => {
    splitter = await openFootnoteSplitter(await openTrainedWords());
  });

  const wordsOf = async (question: string, side: Side) =>
    (await splitter.mark(question))
      ?.filter((word) => word.side === side)
      .map(({ start, end }) => question.slice(start, end))
      .join(' ');

  it.each([
    ['How did the price of rye change between the spring fair and the autumn fair?', 'spring', 'autumn'],
    ['Wages of the weavers: 1901 versus 1912?', '1901', '1912'],
    ['Which is older, the mill or the brewery?', 'mill', 'brewery'],
    ['Olsen sold eels. What did Berg sell?', 'Olsen', 'Berg'],
    ["How does Olsen's view of the bridge differ from Berg's?", 'Olsen', 'Berg'],
  ])('finds both sides: %s', async (question, first, second) => {
    expect(await wordsOf(question, 'first')).toContain(first);
    expect(await wordsOf(question, 'first')).not.toContain(second);
    expect(await wordsOf(question, 'second')).toContain(second);
    expect(await wordsOf(question, 'second')).not.toContain(first);
  });

  it.each([
    'Who signed the treaty between Norway and Sweden?',
    'How many boats came to the harbour from May to July?',
    'Which mill is older than the church?',
    'Why did both unions strike?',
  ])('takes one thing for one: %s', async (question) => {
    expect(await splitter.mark(question)).toBeNull();
  });

  it.each([
    "How does Olsen's view of the bridge differ from Berg's?",
    `${'Mill or brewery, '.repeat(40)}which is older?`,
  ])('gives every word and mark of the question in order: %s', async (question) => {
    const words = await splitter.mark(question);
    const said = words?.map(({ start, end }) => question.slice(start, end)).join('');
    expect(said).toBe(question.replace(/\s/g, ''));
  });

  it.each(['', '?', 'Mill or brewery, '.repeat(400)])('takes a question of any length', async (question) => {
    const words = (await splitter.mark(question)) ?? [];
    const said = words.map(({ start, end }) => question.slice(start, end)).join('');
    expect(question.replace(/\s/g, '').startsWith(said)).toBe(true);
  });
});
