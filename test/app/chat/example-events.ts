import type { AnswerEvent } from '../../../lib/answer/events';
import type { Answer } from '../../../lib/answer/schema';
import { exampleCitation } from '../../support/example-answers';

const first = exampleCitation('tides', 'p1', 1);
const second = exampleCitation('ships', 'p1', 2);

/** A short answer, two sentences, the second for a part of the question, and a note. */
export const exampleAnswer: Answer = {
  question: 'When was the harbour dredged?',
  standaloneQuestion: 'When was the harbour dredged?',
  status: 'answered',
  answerer: 'extractive',
  shortAnswer: { kind: 'span', text: '1912', citationId: first.id },
  sentences: [
    { text: first.quote, citationIds: [first.id], support: 'verbatim', part: null },
    { text: second.quote, citationIds: [second.id], support: 'verbatim', part: 'how many ships' },
  ],
  citations: [first, second],
  notes: [{ kind: 'disagreement', text: 'Two articles differ.', citationIds: [first.id, second.id] }],
  reply: null,
  passages: [],
  confidence: 0.9,
  timings: { embedMs: 1, searchMs: 1, readMs: 1, totalMs: 3 },
};

/** The events of the example answer. */
export async function* exampleEvents(): AsyncGenerator<AnswerEvent> {
  const { shortAnswer, sentences, notes } = exampleAnswer;
  yield { type: 'searching', standaloneQuestion: exampleAnswer.standaloneQuestion };
  yield { type: 'passages', passages: exampleAnswer.passages, ms: 2 };
  yield { type: 'reading', count: 2 };
  if (shortAnswer !== null) yield { type: 'short-answer', shortAnswer, citations: [first] };
  for (const [at, sentence] of sentences.entries()) {
    yield { type: 'sentence', sentence, citations: exampleAnswer.citations.slice(at, at + 1) };
  }
  for (const note of notes) yield { type: 'note', note, citations: exampleAnswer.citations };
  yield { type: 'done', answer: exampleAnswer };
}
