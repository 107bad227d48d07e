import type { Citation } from '../cite/citation';
import type { Question } from './analyze-question';
import type { Evidence } from './gather-evidence';
import type { ShortAnswer } from './schema';

/** A name, date, number or noun phrase that lies inside the evidence; null when the question asks for none. */
export function chooseShortAnswer(question: Question, evidence: Evidence, citation: Citation): ShortAnswer | null {
  if (question.kind !== 'factoid') return null;
  const span = evidence.reading.spans[0];
  if (!span) return null;
  const text = evidence.candidate.paragraph.text.slice(span.start, span.end);
  return text.trim() ? { kind: 'span', text, citationId: citation.id } : null;
}
