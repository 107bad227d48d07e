'use client';

import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { moveTo } from '@/app/_chat/conversation-address';
import { onConversationChange } from './changes';
import { ConversationItem } from './conversation-item';
import type { StoredConversation } from './database';
import { deleteConversation, putBack } from './delete-conversation';
import { groupByDay } from './group-by-day';
import { listConversations } from './list-conversations';
import type { WholeConversation } from './read-conversation';
import { searchConversations } from './search-conversations';

interface Props {
  readonly currentId: string | null;
  readonly onClose: () => void;
}

/** The conversations that this device keeps, by date. */
export default function ConversationList({ currentId, onClose }: Props) {
  const [search, setSearch] = useState('');
  const [deleted, setDeleted] = useState<WholeConversation | null>(null);
  const shown = useConversations(search);
  const list = useRef<HTMLElement>(null);

  useEffect(() => {
    list.current?.querySelector('input')?.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !list.current?.contains(document.activeElement)) return;
      onClose();
      document.querySelector<HTMLElement>('[data-list-toggle]')?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);

  const remove = async (id: string) => {
    setDeleted(await deleteConversation(id));
    if (id === currentId) moveTo('/');
  };
  return (
    <nav ref={list} className="conversations" aria-label="Conversations">
      <div className="conversations-bar">
        <input
          type="search"
          className="field"
          aria-label="Search conversations"
          placeholder="Search conversations"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <button type="button" className="icon-button" aria-label="Close the list of conversations" onClick={onClose}>
          <X aria-hidden />
        </button>
      </div>
      {deleted !== null && (
        <p role="status" className="undo">
          <span>Deleted.</span>
          <button
            type="button"
            className="quiet-button"
            onClick={() => {
              void putBack(deleted);
              setDeleted(null);
            }}
          >
            Undo
          </button>
        </p>
      )}
      {shown?.length === 0 && (
        <p className="quiet">
          {search.trim() === '' ? 'What you ask is kept here, on this device.' : 'Nothing found.'}
        </p>
      )}
      {groupByDay(shown ?? [], Date.now()).map(({ label, conversations }) => (
        <section key={label}>
          <h2 className="conversations-day">{label}</h2>
          <ul>
            {conversations.map((conversation) => (
              <ConversationItem
                key={conversation.id}
                conversation={conversation}
                isCurrent={conversation.id === currentId}
                onDelete={() => void remove(conversation.id)}
                onFollow={onClose}
              />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** The conversations that fit the search, kept up to date while other tabs change them; null until read. */
function useConversations(search: string): readonly StoredConversation[] | null {
  const [shown, setShown] = useState<readonly StoredConversation[] | null>(null);
  useEffect(() => {
    let current = true;
    const read = async () => {
      const all = await listConversations();
      const found = search.trim() === '' ? null : await searchConversations(search);
      if (current) setShown(found === null ? all : all.filter(({ id }) => found.has(id)));
    };
    const readOrNothing = () => void read().catch(() => current && setShown([]));
    readOrNothing();
    const end = onConversationChange(readOrNothing);
    return () => {
      current = false;
      end();
    };
  }, [search]);
  return shown;
}
