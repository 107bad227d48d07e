/** What a text says to a question, as probabilities that sum to 1. */
export interface Verdict {
  /** The text says yes, or bears out what the question takes for granted. */
  readonly yes: number;
  /** The text says no, or contradicts what the question takes for granted. */
  readonly no: number;
  readonly neither: number;
}

export interface Check {
  /** Log-odds that the text answers the question. */
  readonly answerLogit: number;
  readonly verdict: Verdict;
}

/**
 * Tells near misses from answers: the same names and topic, another matter. It gives a second opinion on what a reader
 * has found and does not rank.
 */
export interface AnswerChecker {
  readonly id: string;
  /** @param context read before the text: who is meant by "he" */
  check(question: string, text: string, context: string | null): Promise<Check>;
}
