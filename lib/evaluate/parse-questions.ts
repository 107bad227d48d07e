import { FootnoteError } from '../errors';
import { type Question, questionSchema } from './question';

const parseLine = (text: string): { question: Question } | { reason: string } => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { reason: 'not JSON' };
  }
  const parsed = questionSchema.safeParse(value);
  if (parsed.success) return { question: parsed.data };
  const issue = parsed.error.issues[0];
  return { reason: `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not valid'}` };
};

/**
 * Questions from JSON lines (blank lines are passed over).
 * @param path only named in errors
 * @throws FootnoteError `questions-invalid` with the line's number: not JSON, a field missing or wrong, an id used twice, no line
 */
export const parseQuestions = (text: string, path: string): readonly Question[] => {
  const questions: Question[] = [];
  const lineOf = new Map<string, number>();
  for (const [position, raw] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (raw.trim() === '') continue;
    const line = position + 1;
    const parsed = parseLine(raw);
    if ('reason' in parsed) throw new FootnoteError('questions-invalid', { path, line, reason: parsed.reason });
    const { question } = parsed;
    const earlier = lineOf.get(question.id);
    if (earlier !== undefined) {
      throw new FootnoteError('questions-invalid', {
        path,
        line,
        reason: `the id ${question.id} is used in line ${earlier}`,
      });
    }
    lineOf.set(question.id, line);
    questions.push(question);
  }
  if (questions.length === 0) throw new FootnoteError('questions-invalid', { path, line: 1, reason: 'no question' });
  return questions;
};
