import fc from 'fast-check';
import { expect, test } from 'vitest';
import { historyForRequest } from '../../../app/_chat/history-for-request';
import type { FootnoteMessage } from '../../../lib/stream/message';
import { exampleAnswer } from './example-events';

const LIMIT = 64 * 1024;

const user = (id: number, text: string): FootnoteMessage => ({
  id: `q${id}`,
  role: 'user',
  parts: [{ type: 'text', text }],
});
const assistant = (id: number, text: string): FootnoteMessage => ({
  id: `a${id}`,
  role: 'assistant',
  parts: [
    { type: 'text', text, state: 'done' },
    { type: 'data-answer', data: exampleAnswer },
  ],
});

test('a conversation of any length and any text fits into a request, the question last', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 30 }), text, (turns, question) => {
      const messages = [...turns.flatMap(([q, a], id) => [user(id, q), assistant(id, a)]), user(999, question)];
      const sent = historyForRequest(messages);
      expect(new TextEncoder().encode(JSON.stringify({ id: 'c', messages: sent })).byteLength).toBeLessThan(LIMIT);
      expect(sent.at(-1)).toEqual(user(999, question));
    }),
    { numRuns: 30 },
  );
});

test('a conversation of 200 turns sends the newest ones', () => {
  const messages = Array.from({ length: 200 }, (_, id) => [user(id, `question ${id}`), assistant(id, `answer ${id}`)]);
  const sent = historyForRequest([...messages.flat(), user(200, 'and then?')]);
  expect(sent.at(-2)?.parts).toEqual([{ type: 'text', text: 'answer 199' }]);
  expect(sent.length).toBeLessThan(20);
});

test('only text is sent, and the text of a refusal stands for it', () => {
  const refusal: FootnoteMessage = {
    id: 'a0',
    role: 'assistant',
    parts: [{ type: 'data-reply', data: { reply: { kind: 'refusal', text: 'Not there.', suggestions: [] } } }],
  };
  expect(historyForRequest([user(0, 'one'), refusal, user(1, 'two')])[1]?.parts).toEqual([
    { type: 'text', text: 'Not there.' },
  ]);
});
