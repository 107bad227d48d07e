import { createContext, type RefObject, useContext } from 'react';
import type { ComposerHandle } from './composer';
import type { Branch } from './session';

/** What every part of the page may ask the room to do. */
export interface RoomActions {
  ask(text: string): void;
  startNew(): void;
  /** The next question starts a branch with these earlier turns; null ends that. */
  setBranchAt(branch: Branch | null): void;
  setBusy(busy: boolean): void;
  /** Starts loading what an answer needs, before it is needed. */
  prepare(): void;
  readonly composer: RefObject<ComposerHandle | null>;
  /** Stops the answer that is streaming; set by the conversation on show. */
  readonly stop: RefObject<() => void>;
}

export const RoomContext = createContext<RoomActions | null>(null);

/** @throws Error outside of a room: a mistake in the code. */
export function useRoom(): RoomActions {
  const room = useContext(RoomContext);
  if (room === null) throw new Error('useRoom needs a Room around it');
  return room;
}
