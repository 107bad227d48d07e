import { useEffect, useRef } from 'react';
import type { Citation } from '@/lib/answer/schema';
import { isTyping } from './is-typing';
import { citationsOf, readMessage } from './read-message';
import { useRoom } from './room-context';
import type { Turn } from './turns';
import type { OpenSource } from './use-open-source';

interface Options {
  readonly turns: readonly Turn[];
  readonly source: OpenSource | null;
  readonly openCitation: (turnId: string, citation: Citation) => void;
  readonly close: () => void;
}

/** `j`/`k` step through the footnotes of the answer at hand, `/` goes to the question box, Escape closes the source. */
export function useCitationKeys(options: Options): void {
  const { composer } = useRoom();
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { turns, source, openCitation, close } = latest.current;
      if (event.key === 'Escape' && source !== null) close();
      if (isTyping(event)) return;
      if (event.key === '/') {
        event.preventDefault();
        composer.current?.focus();
      }
      if (event.key !== 'j' && event.key !== 'k') return;
      const turn = turnAtHand(turns, source);
      if (turn?.answer == null) return;
      const next = step(citationsOf(readMessage(turn.answer)), source?.citation ?? null, event.key === 'j' ? 1 : -1);
      if (next !== null) openCitation(turn.id, next);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [composer]);
}

/** The citation after or before the current one; from none, the first or the last; null at either end. */
export function step(citations: readonly Citation[], current: Citation | null, by: 1 | -1): Citation | null {
  const position = citations.findIndex(({ id }) => id === current?.id);
  if (position === -1) return citations.at(by === 1 ? 0 : -1) ?? null;
  return citations[position + by] ?? null;
}

/** The answer of the open source, else the one that has the focus, else the newest with footnotes. */
function turnAtHand(turns: readonly Turn[], source: OpenSource | null): Turn | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-turn]')?.dataset.turn;
  const id = source?.turnId ?? focused;
  return (
    turns.find((turn) => turn.id === id) ??
    turns.findLast(({ answer }) => answer !== null && citationsOf(readMessage(answer)).length > 0)
  );
}
