import { useSyncExternalStore } from 'react';

/** Moving between conversations changes the address only: no page is fetched and no stream is lost. */
const MOVED = 'footnote:moved';

/** The id of the conversation in the address, or null at `/`, which is always a new one. */
export function useConversationId(initial: string | null): string | null {
  return useSyncExternalStore(subscribe, readConversationId, () => initial);
}

export function readConversationId(): string | null {
  return /^\/c\/([^/]+)$/.exec(window.location.pathname)?.[1] ?? null;
}

/** Goes to `/` or `/c/<id>` without leaving the page. */
export function moveTo(path: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') window.history.pushState(null, '', path);
  else window.history.replaceState(null, '', path);
  window.dispatchEvent(new Event(MOVED));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(MOVED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(MOVED, listener);
  };
}
