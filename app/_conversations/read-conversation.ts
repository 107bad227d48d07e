import { openDatabase, type StoredConversation, type StoredTurn } from './database';

export interface WholeConversation {
  readonly conversation: StoredConversation;
  /** Oldest first. */
  readonly turns: readonly StoredTurn[];
}

/** A conversation with its turns, or null when this device has none with that id. */
export async function readConversation(id: string): Promise<WholeConversation | null> {
  const database = await openDatabase();
  const transaction = database.transaction(['conversations', 'turns']);
  const [conversation, turns] = await Promise.all([
    transaction.objectStore('conversations').get(id),
    transaction.objectStore('turns').index('conversationId').getAll(id),
  ]);
  if (conversation === undefined) return null;
  return { conversation, turns: turns.sort((a, b) => a.askedAt - b.askedAt) };
}
