import type { MouseEvent } from 'react';

/** Whether a click on a link wants this page to act, rather than a new tab, a new window or a download. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** Whether a link was followed with a key: such a click counts no presses. */
export function isByKeyboard(event: MouseEvent): boolean {
  return event.detail === 0;
}
