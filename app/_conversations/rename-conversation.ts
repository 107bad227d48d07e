import { announceChange } from './changes';
import { openDatabase } from './database';

/** Gives a conversation another title; an empty one changes nothing. */
export async function renameConversation(id: string, title: string): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction('conversations', 'readwrite');
  const known = await transaction.store.get(id);
  if (known === undefined || title.trim() === '') return;
  await Promise.all([transaction.store.put({ ...known, title: title.trim() }), transaction.done]);
  announceChange(id);
}
