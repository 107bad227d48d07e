import type { Citation } from '@/lib/answer/schema';
import { useConversation } from './conversation-context';
import { isByKeyboard, isPlainClick } from './is-plain-click';

interface Props {
  readonly turnId: string;
  readonly citation: Citation;
}

/** The superscript number: a real link, so that a new tab works too; a plain click opens the source beside the chat. */
export function CitationLink({ turnId, citation }: Props) {
  const { openCitation, showCard, hideCard } = useConversation();
  return (
    <sup className="cite">
      <a
        href={citation.href}
        aria-label={`Citation ${citation.number}: ${citation.title}`}
        data-citation={citation.id}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          // Safari does not focus a clicked link, and focus has to return here.
          event.currentTarget.focus();
          openCitation(turnId, citation, isByKeyboard(event));
        }}
        // A card that came up between press and release would take the click.
        onPointerDown={hideCard}
        onPointerEnter={(event) => event.pointerType === 'mouse' && showCard(event.currentTarget, citation)}
        onPointerLeave={() => showCard(null, null)}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && showCard(event.currentTarget, citation)}
        onBlur={() => showCard(null, null)}
      >
        {citation.number}
      </a>
    </sup>
  );
}
