import { expect, test } from 'vitest';
import { toMarkdown } from '../../../app/_export/to-markdown';
import { exampleAnswer } from '../chat/example-events';

const ORIGIN = 'http://127.0.0.1:3000';

test('an answer becomes Markdown whose every note has quote, title, date as stated and a link', () => {
  const markdown = toMarkdown([exampleAnswer], ORIGIN);
  expect(markdown).toContain('## When was the harbour dredged?');
  expect(markdown).toContain('**1912**[^1]');
  for (const { number, quote, title, href } of exampleAnswer.citations) {
    expect(markdown).toContain(`${quote}[^${number}]`);
    expect(markdown).toContain(`[^${number}]: “${quote}” ${title}, date not stated. <${ORIGIN}${href}>`);
  }
  expect(markdown).toContain('> Two articles differ.[^1][^2]');
});

test('the notes of several answers are numbered through, and each is defined once', () => {
  const markdown = toMarkdown([exampleAnswer, exampleAnswer], ORIGIN);
  const defined = [...markdown.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => Number(number));
  expect(defined).toEqual([1, 2, 3, 4]);
  const used = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => Number(number)));
  expect([...used].sort()).toEqual(defined);
});

test('each part of the question stands above its sentences', () => {
  const sentences = ['the tide', 'the ships', 'the ships'].map((part, at) => ({
    text: `Sentence ${at}.`,
    citationIds: [],
    support: 'verbatim' as const,
    part,
  }));
  expect(toMarkdown([{ ...exampleAnswer, sentences }], ORIGIN)).toContain(
    '*the tide*\n\nSentence 0.\n\n*the ships*\n\nSentence 1. Sentence 2.',
  );
});

test('what an article says is not read as Markdown', () => {
  const answer = {
    ...exampleAnswer,
    sentences: [{ text: 'A *star* [and] a_b', citationIds: [], support: 'verbatim' as const, part: null }],
  };
  expect(toMarkdown([answer], ORIGIN)).toContain('A \\*star\\* \\[and\\] a\\_b');
});
