'use client';

import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { AskAboutSelection } from './ask-about-selection';
import { Composer, type ComposerHandle } from './composer';
import { moveTo, readConversationId, useConversationId } from './conversation-address';
import { LoadBoundary } from './load-boundary';
import { newId } from './new-id';
import { PendingTurn } from './pending-turn';
import { RoomContext } from './room-context';
import { RoomHeader } from './room-header';
import type { Branch } from './session';

const loadConversation = () => import('./conversation');
const Conversation = lazy(loadConversation);
const ConversationList = lazy(() => import('@/app/_conversations/conversation-list'));

/** A question on its way to the conversation that it was asked in. */
export interface AskedQuestion {
  readonly key: string;
  readonly conversationId: string;
  readonly text: string;
  readonly branch: Branch | null;
}

interface Props {
  /** The id in the address when the page was made. */
  readonly initialId: string | null;
  /** What a new conversation shows. */
  readonly children: ReactNode;
}

/** The whole page: header, conversation, composer, and the source beside them. */
export function Room({ initialId, children }: Props) {
  const id = useConversationId(initialId);
  const [asked, setAsked] = useState<AskedQuestion | null>(null);
  const [busy, setBusy] = useState(false);
  const [listOpen, setListOpen] = useState(false);
  const [branchAt, setBranchAt] = useState<Branch | null>(null);
  const [dock, setDock] = useState<HTMLElement | null>(null);
  const composer = useRef<ComposerHandle>(null);
  const stop = useRef<() => void>(() => {});

  const ask = useCallback(
    (text: string, how: 'push' | 'replace' = 'push') => {
      const current = readConversationId();
      const conversationId = branchAt === null ? (current ?? newId()) : newId();
      setAsked({ key: newId(), conversationId, text, branch: branchAt });
      setBranchAt(null);
      if (conversationId !== current) moveTo(`/c/${conversationId}`, how);
    },
    [branchAt],
  );
  const startNew = useCallback(() => {
    if (readConversationId() !== null) moveTo('/');
    setBranchAt(null);
    composer.current?.focus();
  }, []);

  useAddressQuestion(ask, composer);
  const context = useMemo(
    () => ({ ask, startNew, composer, stop, setBusy, setBranchAt, prepare: () => void loadConversation() }),
    [ask, startNew],
  );
  const pending = asked !== null && asked.conversationId === id ? asked : null;
  return (
    <RoomContext value={context}>
      <div className="room">
        <RoomHeader listOpen={listOpen} onToggleList={() => setListOpen((open) => !open)} />
        <main className="room-body">
          {listOpen && (
            <Suspense>
              <ConversationList currentId={id} onClose={() => setListOpen(false)} />
            </Suspense>
          )}
          <div className="chat">
            <div className="thread" data-thread>
              {id === null ? (
                children
              ) : (
                <LoadBoundary
                  key={id}
                  question={pending?.text ?? null}
                  onFailure={() => composer.current?.restore(pending?.text ?? '')}
                >
                  <Suspense fallback={<PendingTurn text={pending?.text ?? null} />}>
                    <Conversation id={id} asked={pending} dock={dock} />
                  </Suspense>
                </LoadBoundary>
              )}
            </div>
            <Composer
              ref={composer}
              busy={busy && id !== null}
              branching={branchAt !== null}
              onAsk={ask}
              onStop={() => stop.current()}
              onCancelBranch={() => setBranchAt(null)}
              onFirstInput={context.prepare}
            />
          </div>
          <div className="dock" ref={setDock} />
        </main>
      </div>
      <AskAboutSelection onAsk={(text) => composer.current?.quote(text)} />
    </RoomContext>
  );
}

/** `/?q=…` asks on arrival; `/?about=…` puts a quotation into the composer. Both leave the address at once. */
function useAddressQuestion(
  ask: (text: string, how: 'replace') => void,
  composer: { readonly current: ComposerHandle | null },
): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current || window.location.pathname !== '/') return;
    isDone.current = true;
    const parameters = new URLSearchParams(window.location.search);
    const question = parameters.get('q')?.trim();
    const about = parameters.get('about')?.trim();
    if (question) ask(question, 'replace');
    else if (about) {
      moveTo('/', 'replace');
      composer.current?.quote(about);
    }
  }, [ask, composer]);
}
