import { safeValidateUIMessages } from 'ai';
import { z } from 'zod';
import { checkQuestion } from '@/lib/answer/check-question';
import type { Turn } from '@/lib/answer/schema';
import { FootnoteError } from '@/lib/errors';
import type { FootnoteMessage } from '@/lib/stream/message';
import { textOf, toHistory } from '@/lib/stream/to-history';

/** What `useChat` sends: the messages so far, the question last. Other fields are ignored. */
const bodySchema = z.object({ messages: z.array(z.object({ role: z.enum(['user', 'assistant']) }).loose()).min(1) });

/**
 * The question and the earlier turns of a chat request.
 * @throws FootnoteError `request-invalid`, `question-empty` or `question-too-long`.
 */
export async function parseChatBody(
  body: unknown,
): Promise<{ readonly question: string; readonly history: readonly Turn[] }> {
  const shape = bodySchema.safeParse(body);
  if (!shape.success) {
    throw new FootnoteError('request-invalid', {
      reason: '`messages` must be a list of user and assistant messages, the question last',
    });
  }
  const validated = await safeValidateUIMessages<FootnoteMessage>({ messages: shape.data.messages });
  if (!validated.success) {
    throw new FootnoteError('request-invalid', { reason: '`messages` are not UI messages of the AI SDK' });
  }
  const last = validated.data.at(-1);
  if (last?.role !== 'user') {
    throw new FootnoteError('request-invalid', { reason: 'the last message must be the question of the user' });
  }
  return { question: checkQuestion(textOf(last)), history: toHistory(validated.data.slice(0, -1)) };
}
