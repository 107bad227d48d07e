import { createContext, useContext } from 'react';
import type { AnswerPassage, Citation } from '@/lib/answer/schema';

/** What the parts of an answer may ask their conversation to do. All functions keep their identity. */
export interface ConversationActions {
  openCitation(turnId: string, citation: Citation, takesFocus?: boolean): void;
  openPassage(turnId: string, passage: AnswerPassage, takesFocus?: boolean): void;
  /** Shows the card of a citation beside its link; null lets it go after a moment. */
  showCard(anchor: HTMLElement | null, citation: Citation | null): void;
  /** Takes the card away at once. */
  hideCard(): void;
  retry(): void;
  editTurn(turnId: string): void;
}

export const ConversationContext = createContext<ConversationActions | null>(null);

/** @throws Error outside of a conversation: a mistake in the code. */
export function useConversation(): ConversationActions {
  const actions = useContext(ConversationContext);
  if (actions === null) throw new Error('useConversation needs a Conversation around it');
  return actions;
}
