import { isTooLong, LONGEST_QUESTION } from '@/lib/answer/longest-question';
import { FootnoteError } from '@/lib/errors';

/**
 * The question without white space around it.
 * @throws FootnoteError `question-empty` or `question-too-long`; characters are code points, as a person counts them.
 */
export function checkQuestion(text: string): string {
  const question = text.trim();
  if (question === '') throw new FootnoteError('question-empty');
  if (isTooLong(question)) throw new FootnoteError('question-too-long', { limit: LONGEST_QUESTION });
  return question;
}
