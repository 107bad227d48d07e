import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { FootnoteMessage } from '@/lib/stream/message';

export interface StoredConversation {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** The conversation that this one was branched from. */
  readonly branchedFrom: string | null;
}

/** A question with its answer. One record a turn, so that two tabs that add turns do not overwrite each other. */
export interface StoredTurn {
  /** The id of the question's message. */
  readonly id: string;
  readonly conversationId: string;
  readonly askedAt: number;
  readonly question: FootnoteMessage;
  readonly answer: FootnoteMessage | null;
}

interface Schema extends DBSchema {
  conversations: { key: string; value: StoredConversation; indexes: { updatedAt: number } };
  turns: { key: string; value: StoredTurn; indexes: { conversationId: string } };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** The database on this device; opened once, opened again after a failure or when another tab upgrades it. */
export function openDatabase(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('footnote', 1, {
    upgrade(database) {
      database.createObjectStore('conversations', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
      database.createObjectStore('turns', { keyPath: 'id' }).createIndex('conversationId', 'conversationId');
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated: () => {
      opened = null;
    },
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}
