import type { AnswerReply } from '@/lib/answer/schema';

/** What is said when there is no answer: its first sentence says so at a glance. */
export function AnswerReplyView({ reply }: { readonly reply: AnswerReply }) {
  const [, first = reply.text, rest = ''] = /^(.+?[.!?])\s+(.+)$/s.exec(reply.text) ?? [];
  return (
    <div className="reply" data-kind={reply.kind}>
      <p className="reply-first">{first}</p>
      {rest !== '' && <p className="reply-rest">{rest}</p>}
    </div>
  );
}
