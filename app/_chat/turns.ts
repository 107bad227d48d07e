import type { FootnoteMessage } from '@/lib/stream/message';

/** A question and what answers it; `answer` is null until the first chunk arrives. */
export interface Turn {
  /** The id of the question's message. */
  readonly id: string;
  readonly question: FootnoteMessage;
  readonly answer: FootnoteMessage | null;
}

/** What this page notes on its own messages. Never sent to the server. */
export interface MessageNote {
  /** Milliseconds since 1970; on questions. */
  readonly askedAt?: number;
  /** Whether the reader stopped the answer; on answers. */
  readonly stopped?: boolean;
}

/** Pairs questions with their answers, oldest first. */
export function toTurns(messages: readonly FootnoteMessage[]): readonly Turn[] {
  return messages.flatMap((message, position) => {
    if (message.role !== 'user') return [];
    const next = messages[position + 1];
    return [{ id: message.id, question: message, answer: next?.role === 'assistant' ? next : null }];
  });
}

export function noteOf(message: FootnoteMessage): MessageNote {
  return (message.metadata ?? {}) as MessageNote;
}

/** The text of a question. */
export function questionText(message: FootnoteMessage): string {
  return message.parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join(' ');
}
