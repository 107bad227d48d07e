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

  it('gives every word of the question in order, whatever its length', async () => {
    for (const question of ['', '?', `${'Mill or brewery, '.repeat(80)}which is older?`]) {
      const words = (await splitter.mark(question)) ?? [];
      for (const [at, { start, end }] of words.entries()) {
        expect(start).toBeGreaterThanOrEqual(words[at - 1]?.end ?? 0);
        expect(question.slice(start, end)).toMatch(/^\S+$/);
      }
    }
  });
});
