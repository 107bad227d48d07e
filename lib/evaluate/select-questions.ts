import { FootnoteError } from '../errors';
import type { Question } from './question';

export interface Selection {
  readonly split?: string | undefined;
  /** At most so many, spread evenly over the file: its neighbours are often about the same article. */
  readonly limit?: number | undefined;
}

/**
 * The questions to ask, in the file's order.
 * @throws FootnoteError `usage` when the split is unknown, the limit is below 1 or nothing is left
 */
export const selectQuestions = (questions: readonly Question[], { split, limit }: Selection): readonly Question[] => {
  if (split !== undefined && split !== 'tune' && split !== 'held-out') {
    throw new FootnoteError('usage', { reason: `--split is tune or held-out, not "${split}".` });
  }
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1)) {
    throw new FootnoteError('usage', { reason: '--limit needs a whole number from 1 on.' });
  }
  const part = split === undefined ? questions : questions.filter((question) => question.split === split);
  if (part.length === 0)
    throw new FootnoteError('usage', { reason: `No question of the file is in the split ${split}.` });
  if (limit === undefined || limit >= part.length) return part;
  return Array.from({ length: limit }, (_, at) => part[Math.floor((at * part.length) / limit)] as Question);
};
