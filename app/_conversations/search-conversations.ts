import type { FootnoteMessage } from '@/lib/stream/message';
import { openDatabase } from './database';

/**
 * Ids of the conversations in whose questions or answers every word of the search occurs, case and accents ignored.
 * Reads every turn: a device holds hundreds, not millions.
 */
export async function searchConversations(search: string): Promise<ReadonlySet<string>> {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const database = await openDatabase();
  const texts = new Map<string, string>();
  for (const { id, title } of await database.getAll('conversations')) texts.set(id, title);
  let cursor = await database.transaction('turns').store.openCursor();
  while (cursor !== null) {
    const { conversationId, question, answer } = cursor.value;
    texts.set(conversationId, `${texts.get(conversationId) ?? ''} ${textOf(question)} ${textOf(answer)}`);
    cursor = await cursor.continue();
  }
  const found = [...texts].filter(([, text]) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  });
  return new Set(found.map(([id]) => id));
}

function textOf(message: FootnoteMessage | null): string {
  return (message?.parts ?? []).flatMap((part) => (part.type === 'text' ? [part.text] : [])).join(' ');
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
