import type { AnswerPassage } from '@/lib/answer/schema';
import { useConversation } from './conversation-context';
import { isByKeyboard, isPlainClick } from './is-plain-click';

interface Props {
  readonly turnId: string;
  readonly passage: AnswerPassage;
}

/** A passage that was considered: a link to its paragraph, without a mark because nothing of it is cited. */
export function PassageLink({ turnId, passage }: Props) {
  const { openPassage } = useConversation();
  return (
    <a
      className="link"
      href={`/articles/${encodeURIComponent(passage.articleId)}#p-${passage.paragraphId}`}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        event.currentTarget.focus();
        openPassage(turnId, passage, isByKeyboard(event));
      }}
    >
      {passage.excerpt}
    </a>
  );
}
