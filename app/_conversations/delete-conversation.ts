import { announceChange } from './changes';
import { openDatabase } from './database';
import { readConversation, type WholeConversation } from './read-conversation';

/** Deletes a conversation and returns what it held, so that it can be put back; null when it was not there. */
export async function deleteConversation(id: string): Promise<WholeConversation | null> {
  const whole = await readConversation(id);
  if (whole === null) return null;
  const database = await openDatabase();
  const transaction = database.transaction(['conversations', 'turns'], 'readwrite');
  await Promise.all([
    transaction.objectStore('conversations').delete(id),
    ...whole.turns.map((turn) => transaction.objectStore('turns').delete(turn.id)),
    transaction.done,
  ]);
  announceChange(id);
  return whole;
}

/** Puts a deleted conversation back as it was. */
export async function putBack({ conversation, turns }: WholeConversation): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction(['conversations', 'turns'], 'readwrite');
  await Promise.all([
    transaction.objectStore('conversations').put(conversation),
    ...turns.map((turn) => transaction.objectStore('turns').put(turn)),
    transaction.done,
  ]);
  announceChange(conversation.id);
}
