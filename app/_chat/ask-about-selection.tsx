'use client';

import { useEffect, useState } from 'react';

interface Selected {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

/** Longest selection that is put into a question, in characters: leaves room for the question itself. */
const MOST_CHARACTERS = 600;

/** A button beside selected text of an answer or an article (`data-askable`) that makes it a quoted question. */
export function AskAboutSelection({ onAsk }: { readonly onAsk: (text: string) => void }) {
  const [selected, setSelected] = useState<Selected | null>(null);

  useEffect(() => {
    const read = () => setSelected(readSelection());
    document.addEventListener('selectionchange', read);
    window.addEventListener('scroll', read, true);
    return () => {
      document.removeEventListener('selectionchange', read);
      window.removeEventListener('scroll', read, true);
    };
  }, []);

  if (selected === null) return null;
  return (
    <button
      type="button"
      className="ask-about"
      ref={(button) => {
        button?.style.setProperty('left', `${selected.left}px`);
        button?.style.setProperty('top', `${selected.top}px`);
      }}
      // A press would clear the selection before the click arrives.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        onAsk(selected.text);
        document.getSelection()?.removeAllRanges();
      }}
    >
      Ask about this
    </button>
  );
}

function readSelection(): Selected | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const node = range.commonAncestorContainer;
  const element = node instanceof Element ? node : node.parentElement;
  const text = selection.toString().replace(/\s+/g, ' ').trim();
  if (text === '' || element?.closest('[data-askable]') == null) return null;
  const box = range.getBoundingClientRect();
  const half = 72;
  const left = Math.min(Math.max(box.left + box.width / 2, half), window.innerWidth - half);
  return { text: text.slice(0, MOST_CHARACTERS), left, top: box.top > 56 ? box.top - 8 : box.bottom + 44 };
}
