import { openDatabase, type StoredConversation } from './database';

/** All conversations of this device, the one used last first. */
export async function listConversations(): Promise<readonly StoredConversation[]> {
  const database = await openDatabase();
  return (await database.getAllFromIndex('conversations', 'updatedAt')).reverse();
}
