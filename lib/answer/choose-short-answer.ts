import type { Citation } from '../cite/citation';
import { answering } from '../config';
import type { Question } from './analyze-question';
import { fitsType } from './answer-type';
import { completeSpan } from './complete-span';
import type { Evidence } from './gather-evidence';
import type { ShortAnswer } from './schema';

/**
 * The stretch of the sentence that answers by itself: a whole name, date, number or noun phrase of the kind that the
 * question asks for; null when there is none.
 */
export function findShortAnswer(question: Question, evidence: Evidence): { start: number; end: number } | null {
  const { text } = evidence.candidate.paragraph;
  const best = evidence.reading.spans[0];
  const whole = evidence.reading.spans
    .filter((span) => span.score > (best?.score ?? 0) - answering.spanTypeGap)
    .map((span) => completeSpan(text, span, evidence.reading))
    .filter((span) => span.end > span.start);
  const fitting = whole.find((span) => fitsType(question.expects, text.slice(span.start, span.end)));
  return fitting ?? whole[0] ?? null;
}

/** The short answer of a question that asks for one. */
export function chooseShortAnswer(question: Question, evidence: Evidence, citation: Citation): ShortAnswer | null {
  if (question.kind !== 'factoid') return null;
  const span = findShortAnswer(question, evidence);
  if (!span) return null;
  const text = evidence.candidate.paragraph.text.slice(span.start, span.end);
  return { kind: 'span', text, citationId: citation.id };
}
