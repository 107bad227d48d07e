import { useSyncExternalStore } from 'react';

/** Why conversations are not kept: no room on the device, or no storage at all (private windows, blocked sites). */
export type StorageFailure = 'quota' | 'unavailable';

let failure: StorageFailure | null = null;
const listeners = new Set<() => void>();

export function reportStorageFailure(next: StorageFailure | null): void {
  failure = next;
  for (const listener of listeners) listener();
}

export function useStorageFailure(): StorageFailure | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => failure,
    () => null,
  );
}
