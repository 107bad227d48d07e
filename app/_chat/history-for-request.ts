import type { FootnoteMessage } from '@/lib/stream/message';
import { readMessage } from './read-message';

/** Earlier messages that a follow-up may refer to, and room that they may take of the server's 64 KiB. */
const MOST_MESSAGES = 12;
const MOST_BYTES = 40 * 1024;

/**
 * The messages that go to the server: the newest ones, text only. What a client claims about citations is not
 * believed there, and a conversation of 200 turns would not fit into a request.
 * @param messages oldest first, the question last
 */
export function historyForRequest(messages: readonly FootnoteMessage[]): readonly FootnoteMessage[] {
  const recent = messages
    .slice(-(MOST_MESSAGES + 1))
    .map(textOnly)
    .filter(hasText);
  const encoder = new TextEncoder();
  let bytes = 0;
  const kept: FootnoteMessage[] = [];
  for (const message of recent.reverse()) {
    bytes += encoder.encode(JSON.stringify(message)).byteLength;
    if (kept.length > 0 && bytes > MOST_BYTES) break;
    kept.unshift(message);
  }
  return kept;
}

function textOnly(message: FootnoteMessage): FootnoteMessage {
  const texts = message.parts.flatMap((part) => (part.type === 'text' ? [part.text] : []));
  if (texts.length === 0 && message.role === 'assistant') {
    const { short, reply } = readMessage(message);
    texts.push(...[short?.text, reply?.text].filter((text) => text !== undefined));
  }
  return { id: message.id, role: message.role, parts: texts.map((text) => ({ type: 'text', text })) };
}

function hasText(message: FootnoteMessage): boolean {
  return message.parts.length > 0;
}
