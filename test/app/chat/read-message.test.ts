import { expect, test } from 'vitest';
import { citationsOf, isEmptyDraft, readMessage } from '../../../app/_chat/read-message';
import type { FootnoteMessage } from '../../../lib/stream/message';
import { toMessageStream } from '../../../lib/stream/to-message-stream';
import { exampleAnswer, exampleEvents } from './example-events';

/** The message that a client has after each chunk, made by the stream's own reader. */
async function messagesOf(): Promise<readonly FootnoteMessage[]> {
  const { readUIMessageStream } = await import('ai');
  const messages: FootnoteMessage[] = [];
  const stream = toMessageStream(exampleEvents());
  for await (const message of readUIMessageStream<FootnoteMessage>({ stream })) messages.push(structuredClone(message));
  return messages;
}

test('what streamed is what the complete answer says: nothing jumps at the end', async () => {
  const messages = await messagesOf();
  const complete = messages.at(-1);
  const beforeLast = messages.findLast(({ parts }) => parts.every(({ type }) => type !== 'data-answer'));
  if (complete === undefined || beforeLast === undefined) throw new Error('no messages');
  const streamed = readMessage(beforeLast);
  const answered = readMessage(complete);
  expect(answered.answer).toEqual(exampleAnswer);
  expect(streamed.answer).toBeNull();
  expect(streamed.short).toEqual(answered.short);
  expect(streamed.notes).toEqual(answered.notes);
  expect(streamed.sentences.map(({ text, part, citations }) => [text, part, citations])).toEqual(
    answered.sentences.map(({ text, part, citations }) => [text, part, citations]),
  );
  expect(answered.sentences.map(({ part }) => part)).toEqual([null, 'how many ships']);
});

test('a sentence that is complete always has its citations, at every stage', async () => {
  for (const message of await messagesOf()) {
    for (const sentence of readMessage(message).sentences) {
      if (sentence.complete) expect(sentence.citations.length).toBeGreaterThan(0);
    }
  }
});

test('citations are listed once each, in the order of their numbers', async () => {
  const draft = readMessage((await messagesOf()).at(-1) ?? { id: '', role: 'assistant', parts: [] });
  expect(citationsOf(draft)).toEqual(exampleAnswer.citations);
});

test('a message without content is empty', () => {
  expect(isEmptyDraft(readMessage({ id: 'm', role: 'assistant', parts: [] }))).toBe(true);
});
