import { Download, Pencil, Trash } from 'lucide-react';
import { useState } from 'react';
import { moveTo } from '@/app/_chat/conversation-address';
import { isPlainClick } from '@/app/_chat/is-plain-click';
import type { StoredConversation } from './database';
import { exportConversation } from './export-conversation';
import { renameConversation } from './rename-conversation';

interface Props {
  readonly conversation: StoredConversation;
  readonly isCurrent: boolean;
  readonly onDelete: () => void;
  readonly onFollow: () => void;
}

/** One line of the list: a link, and what can be done with the conversation. */
export function ConversationItem({ conversation, isCurrent, onDelete, onFollow }: Props) {
  const { id, title, branchedFrom } = conversation;
  const [renaming, setRenaming] = useState(false);
  if (renaming) return <RenameField conversation={conversation} onDone={() => setRenaming(false)} />;
  return (
    <li className="conversation" data-current={isCurrent || undefined}>
      <a
        href={`/c/${id}`}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          if (!isCurrent) moveTo(`/c/${id}`);
          if (window.matchMedia('(max-width: 56rem)').matches) onFollow();
        }}
      >
        {branchedFrom !== null && <span className="quiet">Branch: </span>}
        {title}
      </a>
      <span className="conversation-actions">
        <button type="button" className="icon-button" aria-label={`Rename ${title}`} onClick={() => setRenaming(true)}>
          <Pencil aria-hidden />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={`Export ${title} as Markdown`}
          title="Markdown"
          onClick={() => void exportConversation(id, 'markdown')}
        >
          <Download aria-hidden />
        </button>
        <button
          type="button"
          className="icon-button json"
          aria-label={`Export ${title} as JSON`}
          onClick={() => void exportConversation(id, 'json')}
        >
          {'{ }'}
        </button>
        <button type="button" className="icon-button" aria-label={`Delete ${title}`} onClick={onDelete}>
          <Trash aria-hidden />
        </button>
      </span>
    </li>
  );
}

interface RenameProps {
  readonly conversation: StoredConversation;
  readonly onDone: () => void;
}

function RenameField({ conversation, onDone }: RenameProps) {
  const [title, setTitle] = useState(conversation.title);
  const save = () => {
    void renameConversation(conversation.id, title);
    onDone();
  };
  return (
    <li className="conversation">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <input
          className="field"
          aria-label="Title"
          value={title}
          // biome-ignore lint/a11y/noAutofocus: the field appears because the reader asked to rename
          autoFocus
          onChange={(event) => setTitle(event.target.value)}
          onBlur={save}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            onDone();
          }}
        />
      </form>
    </li>
  );
}
