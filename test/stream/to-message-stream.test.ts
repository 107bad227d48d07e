import { readUIMessageStream } from 'ai';
import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from '../../lib/answer/events';
import type { Answer, Citation } from '../../lib/answer/schema';
import { FootnoteError } from '../../lib/errors';
import type { FootnoteMessage } from '../../lib/stream/message';
import { toMessageStream } from '../../lib/stream/to-message-stream';

const citation = (number: number, quote: string): Citation => ({
  id: `c${number}`,
  number,
  articleId: 'harbour',
  paragraphId: '0123456789',
  start: 0,
  end: quote.length,
  quote,
  title: 'The harbour',
  publisher: null,
  published: '--07-15',
  href: `/articles/harbour?from=0&to=${quote.length}#p-0123456789`,
  sameAs: [],
});
const first = citation(1, 'The harbour opened.');
const second = citation(2, 'Ships came.');
const answer: Answer = {
  question: 'What happened?',
  standaloneQuestion: 'What happened?',
  status: 'answered',
  answerer: 'extractive',
  shortAnswer: null,
  sentences: [
    { text: first.quote, citationIds: ['c1'], support: 'verbatim', part: null },
    { text: second.quote, citationIds: ['c2'], support: 'verbatim', part: null },
  ],
  citations: [first, second],
  notes: [],
  reply: null,
  passages: [],
  confidence: 0.9,
  timings: { embedMs: 1, searchMs: 1, readMs: 1, totalMs: 3 },
};
const answered: readonly AnswerEvent[] = [
  { type: 'searching', standaloneQuestion: 'What happened?' },
  { type: 'passages', passages: [], ms: 2 },
  { type: 'reading', count: 1 },
  ...[first, second].map((used, at) => ({
    type: 'sentence' as const,
    sentence: answer.sentences[at] ?? { text: '', citationIds: [], support: 'verbatim' as const, part: null },
    citations: [used],
  })),
  { type: 'note', note: { kind: 'later-article', text: 'Later.', citationIds: ['c2'] }, citations: [second] },
  { type: 'done', answer },
];

async function* play(events: readonly AnswerEvent[], failure?: Error): AsyncGenerator<AnswerEvent> {
  yield* events;
  if (failure) throw failure;
}

async function readStates(events: AsyncIterable<AnswerEvent>) {
  const states: FootnoteMessage[] = [];
  const errors: unknown[] = [];
  const stream = toMessageStream(events);
  for await (const message of readUIMessageStream<FootnoteMessage>({
    stream,
    onError: (error) => errors.push(error),
  })) {
    states.push(structuredClone(message));
  }
  return { parts: states.at(-1)?.parts ?? [], states, errors };
}

describe('toMessageStream', () => {
  it('makes one text part a sentence, with its citations in the field of the SDK', async () => {
    const { parts } = await readStates(play(answered));
    const texts = parts.filter((part) => part.type === 'text');
    expect(texts.map((part) => part.text)).toEqual([first.quote, second.quote]);
    for (const [at, used] of [first, second].entries()) {
      expect(texts[at]?.citations).toEqual([
        {
          source: {
            type: 'source',
            sourceType: 'url',
            id: used.id,
            url: used.href,
            title: used.title,
            providerMetadata: { footnote: { citation: used } },
          },
          citedText: used.quote,
        },
      ]);
    }
  });

  it('names the part of the question that a sentence answers, where there are parts', async () => {
    const events = answered.map((event, at) =>
      event.type === 'sentence' && at === 3 ? { ...event, sentence: { ...event.sentence, part: 'in May' } } : event,
    );
    const { parts } = await readStates(play(events));
    const texts = parts.filter((part) => part.type === 'text');
    expect(texts.map((part) => part.providerMetadata)).toEqual([{ footnote: { part: 'in May' } }, undefined]);
  });

  it('ends with the complete answer', async () => {
    const { parts } = await readStates(play(answered));
    expect(parts.at(-1)).toEqual({ type: 'data-answer', data: answer });
  });

  it('shows each stage once: first without its time, in the end with it', async () => {
    const { parts, states } = await readStates(play(answered));
    const steps = parts.filter((part) => part.type === 'data-step');
    expect(steps.map((part) => part.data.stage)).toEqual(['searching', 'reading', 'writing']);
    for (const { data } of steps) expect(data.ms).toBeGreaterThanOrEqual(0);
    const searching = states.flatMap(({ parts }) => parts.filter((part) => part.type === 'data-step'))[0];
    expect(searching?.data).toMatchObject({ stage: 'searching', ms: null });
  });

  it('sends a refusal as a reply, without text parts', async () => {
    const reply = { kind: 'refusal' as const, text: 'The articles do not say.', suggestions: [] };
    const refused: Answer = { ...answer, status: 'not-in-corpus', sentences: [], citations: [], reply };
    const { parts } = await readStates(
      play([...answered.slice(0, 3), { type: 'reply', reply }, { type: 'done', answer: refused }]),
    );
    expect(parts.filter((part) => part.type === 'text')).toEqual([]);
    expect(parts).toContainEqual({ type: 'data-reply', data: { reply } });
    expect(parts.at(-1)).toEqual({ type: 'data-answer', data: refused });
  });

  it('keeps what was sent when the answer fails, and says in an error part what to do', async () => {
    const { parts, errors } = await readStates(play(answered.slice(0, 4), new FootnoteError('queue-full')));
    expect(parts.filter((part) => part.type === 'text')).toHaveLength(1);
    expect(String(errors[0])).toContain(new FootnoteError('queue-full').message);
  });

  it('ends with an abort part when the events end early', async () => {
    const chunks = [];
    for await (const chunk of toMessageStream(play(answered.slice(0, 2)))) chunks.push(chunk.type);
    expect(chunks.at(-1)).toBe('abort');
  });
});
