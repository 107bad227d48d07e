import type { AnswerReply } from '@/lib/answer/schema';
import { splitReply } from './split-reply';

interface Props {
  readonly reply: AnswerReply;
  /** Whether a correction stands above: that the articles don’t say would contradict it. */
  readonly corrected: boolean;
}

/** What is said when there is no answer: its first sentence says so at a glance. */
export function AnswerReplyView({ reply, corrected }: Props) {
  const { first, rest } = splitReply(reply.text);
  return (
    <div className="reply" data-kind={reply.kind}>
      {!corrected && <p className="reply-first">{first}</p>}
      {rest !== '' && <p className="reply-rest">{rest}</p>}
    </div>
  );
}
