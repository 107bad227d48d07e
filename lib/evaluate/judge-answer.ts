import type { Answer } from '../answer/schema';
import { containsFolded, foldText } from './fold-text';
import type { Question } from './question';

export interface Verdict {
  /** For an answerable question: answered, every group met, nothing forbidden. For another: refused. */
  readonly correct: boolean;
  /** Groups of which the answer text contains none. */
  readonly missing: readonly (readonly string[])[];
  /** Strings of `mustNot` that the answer text contains. */
  readonly forbidden: readonly string[];
}

/** A reply about the corpus or the language is a refusal, too: nothing is claimed. */
export const isRefusal = (answer: Answer): boolean => answer.status === 'not-in-corpus';

/**
 * What is read as the answer: the short answer, the sentences and, in a partial answer, that something is missing; not
 * what: a note repeats the question's own words.
 */
export const answerText = (answer: Answer): string =>
  [
    answer.shortAnswer?.text ?? '',
    ...answer.sentences.map((sentence) => sentence.text),
    ...(answer.status === 'partial'
      ? answer.notes.map(({ kind, text }) => (kind === 'missing-part' ? text.replace(/“.*”/su, '') : text))
      : []),
  ]
    .filter(Boolean)
    .join('\n');

/** "Yes" and "No" are judged by the short answer: the words of a sentence cannot say which of the two was meant. */
const contains = (answer: Answer, text: string, accepted: string): boolean => {
  const folded = foldText(accepted);
  return folded === 'yes' || folded === 'no' ? answer.shortAnswer?.kind === folded : containsFolded(text, accepted);
};

/** Judges one answer by the question's `must` and `mustNot`. `answerable` may differ from the question's (its article was taken out). */
export const judgeAnswer = (question: Question, answer: Answer, answerable: boolean): Verdict => {
  if (!answerable) return { correct: isRefusal(answer), missing: [], forbidden: [] };
  const text = answerText(answer);
  const missing = question.must.filter((group) => !group.some((accepted) => contains(answer, text, accepted)));
  const forbidden = question.mustNot.filter((unwanted) => contains(answer, text, unwanted));
  return { correct: !isRefusal(answer) && missing.length === 0 && forbidden.length === 0, missing, forbidden };
};
