import { answering } from '../config';
import type { Evidence } from './gather-evidence';
import type { Investigation } from './investigate';

const { settles, contradicts } = answering.verdict;

/** What the checker takes a yes/no question to be settled as by its best sentence; null when it is not sure. */
export function settledAs({ question, verdict }: Investigation): 'yes' | 'no' | null {
  // "Did it rise or fall?" is answered by neither word.
  if (!verdict || question.kind !== 'yes-no' || /\bor\b/i.test(question.text)) return null;
  if (verdict.yes >= settles) return 'yes';
  return verdict.no >= settles ? 'no' : null;
}

/**
 * The best sentence, when it does not answer and the checker takes it to contradict what the question presumes. What
 * answers is never called a contradiction: of answered questions the checker says so nearly as often.
 */
export function contradictedBy({ question, verdict, evidence, answers }: Investigation): Evidence | null {
  if (!verdict || answers || question.kind === 'yes-no' || question.kind === 'comparison') return null;
  return verdict.no >= contradicts ? (evidence[0] ?? null) : null;
}
