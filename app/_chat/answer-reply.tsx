import type { AnswerReply } from '@/lib/answer/schema';
import { splitReply } from './split-reply';

/** What is said when there is no answer: its first sentence says so at a glance. */
export function AnswerReplyView({ reply }: { readonly reply: AnswerReply }) {
  const { first, rest } = splitReply(reply.text);
  return (
    <div className="reply" data-kind={reply.kind}>
      <p className="reply-first">{first}</p>
      {rest !== '' && <p className="reply-rest">{rest}</p>}
    </div>
  );
}
