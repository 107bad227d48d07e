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
  const writing = database.transaction('turns', 'readwrite');
  const written = Promise.all([writing.store.put(turn), writing.done]);
  // Without waiting for anything, or a page that is just going away would take the answer with it.
  writing.commit();
  await written;
  const transaction = database.transaction('conversations', 'readwrite');
  const conversations = transaction.store;
  const known = await conversations.get(turn.conversationId);
  const conversation: StoredConversation = {
    id: turn.conversationId,
    title: known?.title ?? titleOf(turn),
    createdAt: known?.createdAt ?? turn.askedAt,
    updatedAt: Math.max(known?.updatedAt ?? 0, turn.askedAt),
    branchedFrom: known?.branchedFrom ?? branchedFrom,
  };
  // Awaited together: a write that fails aborts the transaction, and both have to be heard.
  await Promise.all([conversations.put(conversation), transaction.done]);
  announceChange(turn.conversationId);
}

function titleOf(turn: StoredTurn): string {
  const text = turn.question.parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join(' ');
  return text.length > TITLE_CHARACTERS ? `${text.slice(0, TITLE_CHARACTERS - 1)}…` : text;
}
