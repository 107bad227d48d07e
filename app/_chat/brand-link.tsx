'use client';

import type { MouseEvent } from 'react';
import { isPlainClick } from './is-plain-click';

/** The name of the place and the way to a new conversation. */
export function BrandLink({ onFollow }: { readonly onFollow?: () => void }) {
  const follow = (event: MouseEvent) => {
    if (onFollow === undefined || !isPlainClick(event)) return;
    event.preventDefault();
    onFollow();
  };
  return (
    <a href="/" className="brand" onClick={follow}>
      Footnote<sup aria-hidden="true">1</sup>
    </a>
  );
}
