import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Brings a new question to the top of the view, so that its answer grows downwards below it and nothing that is being
 * read moves. A restored conversation opens at its end.
 */
export function useTurnScroll(thread: RefObject<HTMLElement | null>, count: number, wasAsked: boolean): void {
  const before = useRef(0);
  useLayoutEffect(() => {
    const isRestored = before.current === 0 && !wasAsked;
    if (count > before.current) {
      const last = thread.current?.querySelector('[data-turn][data-last]');
      last?.scrollIntoView({ block: isRestored && count > 1 ? 'nearest' : 'start' });
    }
    before.current = count;
  }, [thread, count, wasAsked]);
}
