import type { UIMessage } from 'ai';
import type { Turn } from '../answer/schema';

/** The text of a message: its text parts, one after the other, separated by a space. */
export function textOf(message: UIMessage): string {
  return message.parts
    .flatMap((part) => (part.type === 'text' ? [part.text] : []))
    .join(' ')
    .trim();
}

/**
 * Earlier messages as turns, oldest first; messages without text (a refusal's) are left out.
 * Only their text is taken: what a client claims in data parts or citations is not believed.
 */
export function toHistory(messages: readonly UIMessage[]): readonly Turn[] {
  return messages.flatMap((message) => {
    const content = textOf(message);
    return content === '' || message.role === 'system' ? [] : [{ role: message.role, content }];
  });
}
