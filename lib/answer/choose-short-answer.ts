import type { Citation } from '../cite/citation';
import { answering } from '../config';
import { contentTerms } from '../search/terms';
import type { Question } from './analyze-question';
import { fitsType } from './answer-type';
import { completeSpan, type Stretch } from './complete-span';
import type { Evidence } from './gather-evidence';
import type { ShortAnswer } from './schema';
import { widenList, widenRange } from './widen-span';

/**
 * The stretch of the sentence that answers by itself: a whole name, date, number or noun phrase of the kind that the
 * question asks for; null when there is none.
 */
export function findShortAnswer(question: Question, evidence: Evidence): Stretch | null {
  const { text } = evidence.candidate.paragraph;
  const best = evidence.reading.spans[0];
  const whole = evidence.reading.spans
    .filter((span) => span.score > (best?.score ?? 0) - answering.spanTypeGap)
    .map((span) => completeSpan(text, span, evidence.reading))
    .map((span) => widen(question, text, span, evidence.reading))
    .filter((span) => span.end > span.start && !PRONOUN.test(text.slice(span.start, span.end)));
  const kept = whole.map((span) => (question.expects === 'year' ? yearOf(text, span) : span));
  const fits = ({ start, end }: Stretch) => fitsType(question.expects, text.slice(start, end));
  const says = ({ start, end }: Stretch) => !repeatsQuestion(question, text.slice(start, end));
  const fitting = kept.find((span) => fits(span) && says(span)) ?? kept.find(fits);
  // A name is no number: better no short answer than one of another kind.
  return fitting ?? (question.expects === 'number' ? null : (kept[0] ?? null));
}

/** Says nothing by itself. */
const PRONOUN =
  /^(?:I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|me|us|him|her|them|[Hh]is|[Ii]ts|[Tt]heir|[Ww]ho|[Ww]hom|[Ww]hose|[Ww]hich|[Tt]hat|[Tt]his|[Tt]hese|[Tt]hose|[Tt]here|[Hh]ere)$/;

/** "When did it begin?" asks for one end of a range. */
const ONE_END =
  /\b(?:(?:beg[aiu]n|start|open|launch|end|finish|stop)(?:s|n?ing|p?ed)?|(?:clos|conclud|ceas)(?:e|es|ed|ing)|latest|earliest|first|last)\b/i;

function widen(question: Question, text: string, span: Stretch, sentence: Stretch): Stretch {
  if (question.kind === 'list') return widenList(text, span, sentence);
  const asksOne = question.expects === 'year' || ONE_END.test(question.text);
  return asksOne ? span : widenRange(text, span, sentence);
}

/** Whether a text holds nothing but words of the question, or the initials of some of them. */
export function repeatsQuestion(question: Question, text: string): boolean {
  const terms = contentTerms(text);
  return terms.length > 0 && (terms.every((term) => question.terms.includes(term)) || isAcronym(text, question.text));
}

function isAcronym(text: string, question: string): boolean {
  if (!/^\p{Lu}{2,}$/u.test(text)) return false;
  const initials = (question.match(/\b\p{Lu}\p{Ll}+/gu) ?? []).map((word) => word[0]).join('');
  return initials.includes(text);
}

function yearOf(text: string, span: Stretch): Stretch {
  const year = /\b\d{4}\b/.exec(text.slice(span.start, span.end));
  return year ? { start: span.start + year.index, end: span.start + year.index + 4 } : span;
}

/** The short answer of a question that asks for one. */
export function chooseShortAnswer(question: Question, evidence: Evidence, citation: Citation): ShortAnswer | null {
  if (question.kind !== 'factoid' && question.kind !== 'list') return null;
  const span = findShortAnswer(question, evidence);
  if (!span) return null;
  const text = evidence.candidate.paragraph.text.slice(span.start, span.end);
  return { kind: 'span', text, citationId: citation.id };
}
