import { FootnoteError } from '@/lib/errors';
import { limits } from './limits';

/**
 * The question without white space around it.
 * @throws FootnoteError `question-empty` or `question-too-long`; characters are code points, as a person counts them.
 */
export function checkQuestion(text: string): string {
  const question = text.trim();
  if (question === '') throw new FootnoteError('question-empty');
  if ([...question].length > limits.questionCharacters) {
    throw new FootnoteError('question-too-long', { limit: limits.questionCharacters });
  }
  return question;
}
