'use client';

import { PanelLeft, Plus } from 'lucide-react';
import { BrandLink } from './brand-link';
import { KeysHelp } from './keys-help';
import { useRoom } from './room-context';
import { ThemeToggle } from './theme-toggle';

interface Props {
  readonly listOpen: boolean;
  readonly onToggleList: () => void;
}

/** The one line above everything. */
export function RoomHeader({ listOpen, onToggleList }: Props) {
  const { startNew } = useRoom();
  return (
    <header className="room-header">
      <button
        type="button"
        className="icon-button"
        aria-label="Conversations"
        aria-expanded={listOpen}
        data-list-toggle
        onClick={onToggleList}
      >
        <PanelLeft aria-hidden />
      </button>
      <BrandLink onFollow={startNew} />
      <span className="grow" />
      <button type="button" className="icon-button" aria-label="New conversation" onClick={startNew}>
        <Plus aria-hidden />
      </button>
      <KeysHelp />
      <ThemeToggle />
    </header>
  );
}
