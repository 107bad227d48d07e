import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Citation } from '@/lib/answer/schema';

const CitationCard = lazy(() => import('./citation-card'));

export interface CardState {
  readonly anchor: HTMLElement;
  readonly citation: Citation;
}

/** How long the pointer may be away before the card goes, so that it can be moved into the card; in milliseconds. */
const LINGER_MS = 140;

interface Props {
  /** What is pointed at; `left` closes the card after a moment, null at once. */
  readonly card: CardState | 'left' | null;
  readonly onClose: () => void;
}

/** Keeps the one card of a conversation: loaded on first use, open while its link or the card itself is pointed at. */
export function CardHost({ card, onClose }: Props) {
  const [shown, setShown] = useState<CardState | null>(null);
  const [open, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    clearTimeout(timer.current);
    if (card === 'left') {
      timer.current = setTimeout(() => setOpen(false), LINGER_MS);
      return;
    }
    if (card !== null) setShown(card);
    setOpen(card !== null);
  }, [card]);
  useEffect(() => () => clearTimeout(timer.current), []);

  if (shown === null) return null;
  return (
    <Suspense>
      <CitationCard
        anchor={shown.anchor}
        citation={shown.citation}
        open={open && shown.anchor.isConnected}
        onHold={() => clearTimeout(timer.current)}
        onRelease={() => {
          timer.current = setTimeout(() => setOpen(false), LINGER_MS);
        }}
        onClose={() => {
          setOpen(false);
          onClose();
        }}
      />
    </Suspense>
  );
}
