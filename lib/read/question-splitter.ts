/** Whom a word of a two-sided question serves: no side, all of them, or one. */
export const SIDES = ['none', 'all', 'first', 'second', 'third'] as const;
export type Side = (typeof SIDES)[number];

/** A word (or mark) of a question with its UTF-16 offsets, the end exclusive. */
export interface MarkedWord {
  readonly start: number;
  readonly end: number;
  readonly side: Side;
}

/** Finds the sides of a question that asks about two things at once. */
export interface QuestionSplitter {
  /** Name and version. */
  readonly id: string;
  /** @returns every word of the question in order; null when it asks about one thing */
  mark(question: string): Promise<readonly MarkedWord[] | null>;
}
