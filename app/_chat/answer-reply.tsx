import type { AnswerPassage, AnswerReply } from '@/lib/answer/schema';
import { PassageLink } from './passage-link';
import { useRoom } from './room-context';

/** Nearest passages under a refusal. */
const NEAREST = 3;

interface Props {
  readonly turnId: string;
  readonly reply: AnswerReply;
  readonly passages: readonly AnswerPassage[];
}

/** What is said when there is no answer; a refusal shows what the articles do say nearby. */
export function AnswerReplyView({ turnId, reply, passages }: Props) {
  const { ask } = useRoom();
  const nearest = reply.kind === 'refusal' ? passages.slice(0, NEAREST) : [];
  return (
    <div className="reply" data-kind={reply.kind}>
      {reply.kind === 'refusal' && <p className="note-label">Not in these articles</p>}
      <p>{reply.text}</p>
      {nearest.length > 0 && (
        <>
          <p className="reply-heading">The nearest passages</p>
          <ul className="nearest">
            {nearest.map((passage) => (
              <li key={`${passage.articleId} ${passage.paragraphId}`}>
                <PassageLink turnId={turnId} passage={passage} />
              </li>
            ))}
          </ul>
        </>
      )}
      {reply.suggestions.length > 0 && (
        <ul className="suggestions">
          {reply.suggestions.map((suggestion) => (
            <li key={suggestion}>
              <button type="button" onClick={() => ask(suggestion)}>
                {suggestion}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
