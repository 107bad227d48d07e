import { createUIMessageStream, type InferUIMessageChunk } from 'ai';
import type { AnswerEvent } from '../answer/events';
import type { AnswerSentence, Citation } from '../answer/schema';
import { FootnoteError } from '../errors';
import type { FootnoteDataParts, FootnoteMessage } from './message';

type Chunk = InferUIMessageChunk<FootnoteMessage>;
type Stage = FootnoteDataParts['step']['stage'];

/**
 * Turns the events of one answer into the chunks of an AI SDK UI message stream.
 *
 * A failure becomes an error part, whose text is one line for a person, so that what was sent before it stays
 * readable. Events that end without `done` (the client left) become an abort part.
 */
export function toMessageStream(events: AsyncIterable<AnswerEvent>): ReadableStream<Chunk> {
  return createUIMessageStream<FootnoteMessage>({
    execute: async ({ writer }) => {
      writer.write({ type: 'start' });
      let done = false;
      for await (const chunk of toChunks(events)) {
        writer.write(chunk);
        done = chunk.type === 'data-answer';
      }
      writer.write(done ? { type: 'finish', finishReason: 'stop' } : { type: 'abort' });
    },
    onError: (error) => {
      if (error instanceof FootnoteError) return error.message;
      console.error(error);
      return new FootnoteError('answer-failed').message;
    },
  });
}

async function* toChunks(events: AsyncIterable<AnswerEvent>): AsyncGenerator<Chunk> {
  const steps = new StepClock();
  let sentences = 0;
  for await (const event of events) {
    switch (event.type) {
      case 'searching':
        yield* steps.begin('searching', 'Searching the articles');
        yield { type: 'data-standalone', data: { question: event.standaloneQuestion } };
        break;
      case 'passages':
        yield* steps.end();
        yield { type: 'data-passages', data: { passages: event.passages } };
        break;
      case 'reading':
        yield* steps.begin('reading', `Reading ${event.count} ${event.count === 1 ? 'passage' : 'passages'}`);
        break;
      case 'short-answer':
        yield* steps.begin('writing', 'Writing the answer');
        yield { type: 'data-short', data: { shortAnswer: event.shortAnswer, citations: event.citations } };
        break;
      case 'sentence':
        yield* steps.begin('writing', 'Writing the answer');
        yield* sentenceChunks(`sentence-${++sentences}`, event.sentence, event.citations);
        break;
      case 'note':
        yield* steps.begin('writing', 'Writing the answer');
        yield { type: 'data-note', data: { note: event.note, citations: event.citations } };
        break;
      case 'reply':
        yield* steps.begin('writing', 'Writing the answer');
        yield { type: 'data-reply', data: { reply: event.reply } };
        break;
      case 'done':
        yield* steps.end();
        yield { type: 'data-answer', data: event.answer };
        break;
    }
  }
}

function* sentenceChunks(id: string, { text, part }: AnswerSentence, citations: readonly Citation[]): Generator<Chunk> {
  yield { type: 'text-start', id, ...(part === null ? {} : { providerMetadata: { footnote: { part } } }) };
  yield { type: 'text-delta', id, delta: text };
  yield { type: 'text-end', id, citations: citations.map(toSdkCitation) };
}

function toSdkCitation(citation: Citation) {
  return {
    source: {
      type: 'source' as const,
      sourceType: 'url' as const,
      id: citation.id,
      url: citation.href,
      title: citation.title,
      providerMetadata: { footnote: { citation } },
    },
    citedText: citation.quote,
  };
}

/** Sends each stage when it begins (`ms` null) and, under the same part id, when it ends. */
class StepClock {
  private current: { stage: Stage; text: string; startedAt: number } | null = null;

  *begin(stage: Stage, text: string): Generator<Chunk> {
    if (this.current?.stage === stage) return;
    yield* this.end();
    this.current = { stage, text, startedAt: performance.now() };
    yield stepChunk(stage, text, null);
  }

  *end(): Generator<Chunk> {
    if (this.current === null) return;
    const { stage, text, startedAt } = this.current;
    this.current = null;
    yield stepChunk(stage, text, performance.now() - startedAt);
  }
}

function stepChunk(stage: Stage, text: string, ms: number | null): Chunk {
  return { type: 'data-step', id: `step-${stage}`, data: { stage, text, ms } };
}
