import { answering } from '../config';
import { contentTerms, splitWords } from '../search/terms';
import { windowContext } from '../search/window-context';
import type { Question } from './analyze-question';
import type { Evidence } from './gather-evidence';
import type { Investigation } from './investigate';
import { articleMonths } from './prefer-period';

const { settles, contradicts } = answering.verdict;

/** What the checker takes a yes/no question to be settled as by its best sentence; null when it is not sure. */
export function settledAs({ question, verdict, evidence }: Investigation): 'yes' | 'no' | null {
  // "Did it rise or fall?" is answered by neither word.
  if (!verdict || question.kind !== 'yes-no' || /\bor\b/i.test(question.text)) return null;
  if (verdict.yes >= settles) return evidence[0] && holdsNames(question, evidence[0]) ? 'yes' : null;
  return verdict.no >= settles ? 'no' : null;
}

/** Whether article and paragraph name whom and what the question names: the checker takes one year for another. */
function holdsNames({ names, numbers }: Question, { candidate: { article, paragraph } }: Evidence): boolean {
  const text = `${windowContext(article, paragraph)} ${paragraph.text}`;
  const held = new Set([...contentTerms(text), ...splitWords(text)]);
  const months = articleMonths(article);
  return [...names, ...numbers].every((word) => held.has(word) || months.has(word));
}

/**
 * The best sentence, when it does not answer and the checker takes it to contradict what the question presumes. What
 * answers is never called a contradiction: among answers the checker would be wrong as often as right.
 */
export function contradictedBy({ question, verdict, evidence, answers }: Investigation): Evidence | null {
  if (!verdict || answers || question.kind === 'yes-no' || question.kind === 'comparison') return null;
  return verdict.no >= contradicts ? (evidence[0] ?? null) : null;
}
