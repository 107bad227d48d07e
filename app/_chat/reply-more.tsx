import type { AnswerPassage, AnswerReply } from '@/lib/answer/schema';
import { PassageLink } from './passage-link';
import { splitReply } from './split-reply';
import { Suggestions } from './suggestions';

/** Nearest passages under a refusal. */
const NEAREST = 3;

interface Props {
  readonly turnId: string;
  readonly reply: AnswerReply;
  readonly passages: readonly AnswerPassage[];
}

/** Where to go from a reply: what the articles do say nearby, and questions that they answer. */
export function ReplyMore({ turnId, reply, passages }: Props) {
  const { sharedWith } = splitReply(reply.text);
  const nearest = reply.kind === 'refusal' ? passages.slice(0, NEAREST) : [];
  return (
    <div className="reply-more">
      {nearest.length > 0 && (
        <>
          <p className="reply-heading">The nearest passages</p>
          <ul className="nearest">
            {nearest.map((passage, position) => (
              <li key={`${passage.articleId} ${passage.paragraphId}`}>
                <PassageLink turnId={turnId} passage={passage} />
                <span className="passage-from">
                  {passage.title}
                  {nearest.findIndex(({ title }) => title === passage.title) === position &&
                    ` · ${reason(sharedWith(passage.title))}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {reply.suggestions.length > 0 && (
        <>
          <p className="reply-heading">What they do answer</p>
          <Suggestions questions={reply.suggestions} />
        </>
      )}
    </div>
  );
}

function reason(shared: readonly string[]): string {
  return shared.length === 0 ? 'close in meaning only' : `shares ${shared.map((word) => `“${word}”`).join(', ')}`;
}
