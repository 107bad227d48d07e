import { Chat } from '@ai-sdk/react';
import { DefaultChatTransport } from 'ai';
import { onConversationChange } from '@/app/_conversations/changes';
import type { StoredTurn } from '@/app/_conversations/database';
import { readConversation } from '@/app/_conversations/read-conversation';
import { saveTurn } from '@/app/_conversations/save-turn';
import type { FootnoteMessage } from '@/lib/stream/message';
import { historyForRequest } from './history-for-request';
import { newId } from './new-id';
import { reportStorageFailure } from './storage-notice';
import { noteOf, questionText, type Turn, toTurns } from './turns';

/** One conversation of this tab: its chat goes on streaming while another one is looked at. */
export interface Session {
  readonly chat: Chat<FootnoteMessage>;
  /** Whether this device knew the conversation when it was opened. */
  readonly restored: Promise<boolean>;
  ask(text: string): void;
  /** Asks the last question again in place of its missing or partial answer. */
  retry(): void;
  stop(): void;
  /** Saves what there is of the last answer, before the page goes away. */
  keep(): void;
}

/** A new conversation that begins with the earlier turns of another one. */
export interface Branch {
  readonly from: string;
  readonly turns: readonly Turn[];
}

const sessions = new Map<string, Session>();

/** The session of a conversation, restored from this device on first use. */
export function openSession(id: string, branch: Branch | null = null): Session {
  const known = sessions.get(id);
  if (known !== undefined) return known;
  const session = createSession(id, branch);
  sessions.set(id, session);
  return session;
}

function createSession(id: string, branch: Branch | null): Session {
  const chat: Chat<FootnoteMessage> = new Chat<FootnoteMessage>({
    id,
    generateId: newId,
    transport: new DefaultChatTransport({
      api: '/api/chat',
      prepareSendMessagesRequest: ({ messages }) => ({ body: { id, messages: historyForRequest(messages) } }),
    }),
    onFinish: ({ message, isAbort }) => {
      if (isAbort) markStopped(chat, message.id);
      keep();
    },
  });

  function keep(): void {
    const turn = toTurns(chat.messages).at(-1);
    if (turn !== undefined) keepTurn(id, turn, branch);
  }

  const session: Session = {
    chat,
    restored: branch === null ? restore(id, chat) : copyTurns(id, chat, branch),
    ask(text) {
      const last = toTurns(chat.messages).at(-1);
      if (last?.answer === null && questionText(last.question) === text) {
        // Asked again after a failure: the same turn, not a second one.
        void chat.regenerate();
        return;
      }
      const parts = [{ type: 'text' as const, text }];
      void chat.sendMessage({ role: 'user', parts, metadata: { askedAt: Date.now() } });
      keep();
    },
    retry: () => void chat.regenerate(),
    stop: () => void chat.stop(),
    keep,
  };
  onConversationChange((changedId, elsewhere) => {
    if (changedId === id && elsewhere && chat.status === 'ready') void restore(id, chat);
  });
  return session;
}

async function restore(id: string, chat: Chat<FootnoteMessage>): Promise<boolean> {
  try {
    const stored = await readConversation(id);
    if (stored === null) return false;
    if (chat.status === 'ready') chat.messages = stored.turns.flatMap(toMessages);
    return true;
  } catch {
    reportStorageFailure('unavailable');
    return false;
  }
}

async function copyTurns(id: string, chat: Chat<FootnoteMessage>, branch: Branch): Promise<boolean> {
  // The copies need ids of their own: turns are kept by id, and the original keeps its.
  const copies = branch.turns.map((turn) => {
    const questionId = newId();
    return { ...turn, id: questionId, question: { ...turn.question, id: questionId } };
  });
  chat.messages = copies.flatMap(toMessages);
  for (const turn of copies) keepTurn(id, turn, branch);
  return true;
}

function keepTurn(conversationId: string, turn: Turn, branch: Branch | null): void {
  const stored: StoredTurn = { ...turn, conversationId, askedAt: noteOf(turn.question).askedAt ?? Date.now() };
  saveTurn(stored, branch?.from ?? null).catch((error: unknown) => {
    const isQuota = error instanceof DOMException && error.name === 'QuotaExceededError';
    reportStorageFailure(isQuota ? 'quota' : 'unavailable');
  });
}

function toMessages(turn: Pick<Turn, 'question' | 'answer'>): FootnoteMessage[] {
  return turn.answer === null ? [turn.question] : [turn.question, turn.answer];
}

function markStopped(chat: Chat<FootnoteMessage>, messageId: string): void {
  chat.messages = chat.messages.map((message) =>
    message.id === messageId ? { ...message, metadata: { ...noteOf(message), stopped: true } } : message,
  );
}
