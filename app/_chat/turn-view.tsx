import { memo, useMemo } from 'react';
import type { FootnoteMessage } from '@/lib/stream/message';
import { AnswerActions } from './answer-actions';
import { AnswerBody } from './answer-body';
import { InterruptedNotice } from './interrupted-notice';
import { PrintedNotes } from './printed-notes';
import { isEmptyDraft, readMessage } from './read-message';
import { StepsLine } from './steps-line';
import { noteOf, questionText } from './turns';

interface Props {
  readonly turnId: string;
  readonly question: FootnoteMessage;
  readonly answer: FootnoteMessage | null;
  readonly isLast: boolean;
  readonly streaming: boolean;
  /** What went wrong, on the turn that failed. */
  readonly failure: string | null;
}

const WAITING: FootnoteMessage = { id: 'waiting', role: 'assistant', parts: [] };

/** A question and its answer, whatever state it is in. Rendered again only when one of its own messages changes. */
export const TurnView = memo(function TurnView({ turnId, question, answer, isLast, streaming, failure }: Props) {
  const draft = useMemo(() => readMessage(answer ?? WAITING), [answer]);
  const text = questionText(question);
  const unfinished = !streaming && draft.answer === null;
  return (
    <section className="turn" data-turn={turnId} data-last={isLast || undefined}>
      <h2 className="turn-question" tabIndex={-1}>
        {text}
      </h2>
      <StepsLine turnId={turnId} draft={draft} streaming={streaming} />
      {draft.standaloneQuestion !== null && draft.standaloneQuestion !== text && (
        <p className="understood">
          Understood as <q>{draft.standaloneQuestion}</q>
        </p>
      )}
      <AnswerBody turnId={turnId} draft={draft} />
      {unfinished && (
        <InterruptedNotice
          failure={failure}
          stopped={answer !== null && noteOf(answer).stopped === true}
          partial={!isEmptyDraft(draft)}
          canRetry={isLast}
          question={text}
        />
      )}
      {draft.answer !== null && <PrintedNotes citations={draft.answer.citations} />}
      {(draft.answer !== null || (unfinished && !isEmptyDraft(draft))) && (
        <AnswerActions turnId={turnId} question={text} draft={draft} />
      )}
    </section>
  );
});
