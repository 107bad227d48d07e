import { z } from 'zod';
import { checkQuestion } from '@/lib/answer/check-question';
import { type Turn, turnSchema } from '@/lib/answer/schema';
import { FootnoteError } from '@/lib/errors';

const bodySchema = z.object({ question: z.string(), history: z.array(turnSchema).default([]) });

/** @throws FootnoteError `request-invalid`, `question-empty` or `question-too-long`. */
export function parseAskBody(body: unknown): { readonly question: string; readonly history: readonly Turn[] } {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new FootnoteError('request-invalid', { reason: `${issue?.path.join('.') || 'body'}: ${issue?.message}` });
  }
  return { question: checkQuestion(parsed.data.question), history: parsed.data.history };
}
