import { RotateCcw } from 'lucide-react';
import { useConversation } from './conversation-context';
import { useRoom } from './room-context';

interface Props {
  readonly failure: string | null;
  readonly stopped: boolean;
  /** Whether a part of the answer is there. */
  readonly partial: boolean;
  readonly canRetry: boolean;
  readonly question: string;
}

/** Says that an answer is missing or incomplete, why, and offers to ask again in its place. */
export function InterruptedNotice({ failure, stopped, partial, canRetry, question }: Props) {
  const { retry } = useConversation();
  const { ask } = useRoom();
  return (
    <div className="interrupted" role={failure === null ? undefined : 'alert'}>
      <p>
        {partial && <strong>This answer is incomplete. </strong>}
        {failure ?? (stopped ? 'You stopped it.' : 'It was interrupted before it was done.')}
      </p>
      <button type="button" className="quiet-button" onClick={canRetry ? retry : () => ask(question)}>
        <RotateCcw aria-hidden /> Retry
      </button>
    </div>
  );
}
