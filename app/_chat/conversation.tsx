'use client';

import { useChat } from '@ai-sdk/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { SourceDock } from '@/app/_source/source-dock';
import { CardHost, type CardState } from './card-host';
import { ConversationContext } from './conversation-context';
import { explainError } from './explain-error';
import { isEmptyDraft, readMessage } from './read-message';
import type { AskedQuestion } from './room';
import { useRoom } from './room-context';
import { openSession } from './session';
import { StorageNotice } from './storage-notice-view';
import { TurnView } from './turn-view';
import { questionText, toTurns } from './turns';
import { useCitationKeys } from './use-citation-keys';
import { useOpenSource } from './use-open-source';
import { useTurnScroll } from './use-turn-scroll';

interface Props {
  readonly id: string;
  readonly asked: AskedQuestion | null;
  /** Where the source is shown. */
  readonly dock: HTMLElement | null;
}

/** Questions that were handed on already: effects run twice in development, and a question is asked once. */
const handled = new Set<string>();

/** A conversation: restored from this device, streaming from the server, its sources beside it. */
export default function Conversation({ id, asked, dock }: Props) {
  const room = useRoom();
  const [session] = useState(() => openSession(id, asked?.branch ?? null));
  const { messages, status, error } = useChat({ chat: session.chat });
  const [restored, setRestored] = useState<'waiting' | 'found' | 'new'>('waiting');
  const [card, setCard] = useState<CardState | 'left' | null>(null);
  const turns = useMemo(() => toTurns(messages), [messages]);
  const streaming = status === 'submitted' || status === 'streaming';
  const last = turns.at(-1);
  const lastQuestion = last === undefined ? null : questionText(last.question);
  const { source, openCitation, openPassage, close } = useOpenSource();

  useEffect(() => {
    void session.restored.then((found) => {
      setRestored(found ? 'found' : 'new');
      if (asked === null || handled.has(asked.key)) return;
      handled.add(asked.key);
      session.ask(asked.text);
    });
  }, [session, asked]);

  useEffect(() => {
    room.setBusy(streaming);
    room.stop.current = session.stop;
    return () => room.setBusy(false);
  }, [room, session, streaming]);

  useEffect(() => {
    // What was typed must not be lost with a question that nothing came back for.
    if (status !== 'error' || lastQuestion === null) return;
    if (last?.answer == null || isEmptyDraft(readMessage(last.answer))) room.composer.current?.restore(lastQuestion);
  }, [status, last?.answer, lastQuestion, room]);

  const title = turns[0] === undefined ? null : questionText(turns[0].question);
  useEffect(() => {
    document.title = title === null ? 'Footnote' : `${title} — Footnote`;
    return () => {
      document.title = 'Footnote';
    };
  }, [title]);

  // The card has to open at once, so it is here before the first footnote is pointed at.
  useEffect(() => void import('./citation-card'), []);

  useEffect(() => {
    // Only while it streams: a finished answer is kept, and may have been deleted in another tab since.
    if (!streaming) return;
    window.addEventListener('pagehide', session.keep);
    return () => window.removeEventListener('pagehide', session.keep);
  }, [session, streaming]);

  const actions = useMemo(
    () => ({
      openCitation: (...parameters: Parameters<typeof openCitation>) => {
        // The source says all that the card does, and may open right under the pointer.
        setCard(null);
        openCitation(...parameters);
      },
      openPassage,
      showCard: (anchor: HTMLElement | null, citation: CardState['citation'] | null) =>
        setCard(anchor === null || citation === null ? 'left' : { anchor, citation }),
      hideCard: () => setCard(null),
      retry: () => {
        const failed = toTurns(session.chat.messages).at(-1);
        if (failed !== undefined) room.composer.current?.clear(questionText(failed.question));
        session.retry();
      },
      editTurn: (turnId: string) => {
        const all = toTurns(session.chat.messages);
        const position = all.findIndex((turn) => turn.id === turnId);
        const turn = all[position];
        if (turn === undefined) return;
        room.setBranchAt({ from: id, turns: all.slice(0, position) });
        room.composer.current?.edit(questionText(turn.question));
      },
    }),
    [openCitation, openPassage, session, room, id],
  );

  const thread = useRef<HTMLDivElement>(null);
  useTurnScroll(thread, turns.length, asked?.conversationId === id);
  useCitationKeys({ turns, source, openCitation, close });

  if (restored === 'new' && turns.length === 0 && asked === null) return <UnknownConversation onNew={room.startNew} />;
  return (
    <ConversationContext value={actions}>
      <div ref={thread} className="thread-column">
        <h1 className="visually-hidden">Conversation</h1>
        <StorageNotice />
        {turns.map((turn) => (
          <TurnView
            key={turn.id}
            turnId={turn.id}
            question={turn.question}
            answer={turn.answer}
            isLast={turn === last}
            streaming={streaming && turn === last}
            failure={error !== undefined && turn === last ? explainError(error) : null}
          />
        ))}
      </div>
      <CardHost card={card} onClose={() => setCard(null)} />
      {source !== null &&
        dock !== null &&
        createPortal(
          <SourceDock source={source} turn={turns.find(({ id }) => id === source.turnId)} onClose={close} />,
          dock,
        )}
    </ConversationContext>
  );
}

function UnknownConversation({ onNew }: { readonly onNew: () => void }) {
  return (
    <div className="thread-column">
      <h1 className="turn-question">This conversation is not on this device</h1>
      <p className="reading">Conversations are kept in the browser that they were held in, and can be deleted there.</p>
      <button type="button" className="quiet-button" onClick={onNew}>
        Start a new one
      </button>
    </div>
  );
}
