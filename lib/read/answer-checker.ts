/**
 * Tells near misses from answers: the same names and topic, another matter. It gives a second opinion on what a reader
 * has found and does not rank.
 */
export interface AnswerChecker {
  readonly id: string;
  /**
   * @param context read before the text: who is meant by "he"
   * @returns log-odds that the text answers the question
   */
  check(question: string, text: string, context: string | null): Promise<number>;
}
