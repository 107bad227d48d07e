'use client';

import { Keyboard } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { isTyping } from './is-typing';

const KEYS = [
  ['j  k', 'next and previous footnote of the answer'],
  ['/', 'to the box at the bottom'],
  ['Enter', 'ask; with Shift, a new line'],
  ['Esc', 'close the source, or whatever is open'],
  ['?', 'this list'],
] as const;

/** The list of keys; `?` opens it. */
export function KeysHelp() {
  const popover = useRef<HTMLElement>(null);
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event)) return;
      event.preventDefault();
      popover.current?.togglePopover();
    };
    document.addEventListener('keydown', open);
    return () => document.removeEventListener('keydown', open);
  }, []);
  return (
    <>
      <button type="button" className="icon-button only-wide" aria-label="Keyboard shortcuts" popoverTarget="keys-help">
        <Keyboard aria-hidden />
      </button>
      <section ref={popover} id="keys-help" popover="auto" aria-label="Keys" className="keys-help">
        <dl>
          {KEYS.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                {key.split('  ').map((cap) => (
                  <kbd key={cap}>{cap}</kbd>
                ))}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
