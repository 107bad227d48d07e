import { FootnoteError } from '../errors';
import { isTooLong, LONGEST_QUESTION } from './longest-question';

/**
 * The question without white space around it.
 * @throws FootnoteError `question-empty` (no letter, no figure) or `question-too-long`
 */
export function checkQuestion(text: string): string {
  const question = text.trim();
  if (!/[\p{L}\p{N}]/u.test(question)) throw new FootnoteError('question-empty');
  if (isTooLong(question)) throw new FootnoteError('question-too-long', { limit: LONGEST_QUESTION });
  return question;
}
