import { announceChange } from './changes';
import { openDatabase, type StoredConversation, type StoredTurn } from './database';

/** Longest title made from a question, in characters. */
const TITLE_CHARACTERS = 120;

/**
 * Saves a turn, and the conversation with the first one.
 * @throws DOMException `QuotaExceededError` when the device has no room.
 */
export async function saveTurn(turn: StoredTurn, branchedFrom: string | null = null): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction(['conversations', 'turns'], 'readwrite');
  const conversations = transaction.objectStore('conversations');
  const known = await conversations.get(turn.conversationId);
  const conversation: StoredConversation = {
    id: turn.conversationId,
    title: known?.title ?? titleOf(turn),
    createdAt: known?.createdAt ?? turn.askedAt,
    updatedAt: Math.max(known?.updatedAt ?? 0, turn.askedAt),
    branchedFrom: known?.branchedFrom ?? branchedFrom,
  };
  await Promise.all([
    conversations.put(conversation),
    transaction.objectStore('turns').put(turn),
    // Awaited together: a write that fails aborts the transaction, and both have to be heard.
    transaction.done,
  ]);
  announceChange(turn.conversationId);
}

function titleOf(turn: StoredTurn): string {
  const text = turn.question.parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join(' ');
  return text.length > TITLE_CHARACTERS ? `${text.slice(0, TITLE_CHARACTERS - 1)}…` : text;
}
