import { CornerUpLeft } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import type { AnswerDraft } from '@/app/_chat/read-message';
import type { OpenSource } from '@/app/_chat/use-open-source';
import type { Citation } from '@/lib/answer/schema';
import type { Article, Paragraph } from '@/lib/corpus/types';
import { ArticleHeader } from './article-header';
import { ArticleText } from './article-text';
import { explainLocated, locateCitation } from './locate-citation';

interface Props {
  readonly article: Article;
  readonly source: OpenSource;
  readonly draft: AnswerDraft;
  readonly citations: readonly Citation[];
}

/** The article in the panel: one mark, and in the margin the numbers of everything that the answer cites from it. */
export function SourceArticle({ article, source, draft, citations }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const { citation, paragraphId } = source;
  const located = citation === null ? locateParagraph(article, paragraphId) : locateCitation(article, citation);
  const explanation = explainLocated(located);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another citation of the same article scrolls as well
  useLayoutEffect(() => {
    const target = scroller.current?.querySelector('mark') ?? scroller.current?.querySelector('[data-pointed]');
    if (target != null) target.scrollIntoView({ block: 'center' });
    else scroller.current?.scrollTo(0, 0);
    if (source.takesFocus) scroller.current?.focus({ preventScroll: true });
  }, [article, source]);

  const margin = (paragraph: Paragraph) => {
    const cited = citations.filter((one) => one.articleId === article.id && one.paragraphId === paragraph.id);
    if (cited.length === 0) return null;
    return (
      <span className="margin">
        {cited.map((one) => (
          <button
            key={one.id}
            type="button"
            className="margin-mark"
            aria-current={one.id === citation?.id || undefined}
            aria-label={`Back to the sentence with footnote ${one.number}`}
            aria-describedby={`citing-${one.id}`}
            onClick={() => returnToSentence(source.turnId, one)}
          >
            {one.number}
            <CornerUpLeft aria-hidden />
            <span id={`citing-${one.id}`} className="margin-citing">
              <span>
                <b>In the answer:</b> {citingText(draft, one)}
              </span>
            </span>
          </button>
        ))}
      </span>
    );
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <article ref={scroller} className="source-scroller" tabIndex={0}>
      <ArticleHeader article={article} level={2} />
      {explanation !== null && (
        <div role="status" className="notice">
          <p>{explanation}</p>
          {citation !== null && <blockquote className="reading">{citation.quote}</blockquote>}
        </div>
      )}
      <ArticleText
        article={article}
        marked={located.kind === 'found' ? citation : null}
        pointedId={paragraphId}
        margin={margin}
      />
    </article>
  );
}

function locateParagraph(article: Article, paragraphId: string) {
  const paragraph = article.paragraphs.find(({ id }) => id === paragraphId);
  return paragraph === undefined ? ({ kind: 'paragraph-gone' } as const) : ({ kind: 'found', paragraph } as const);
}

/** The sentence of the answer that a citation belongs to. */
function citingText(draft: AnswerDraft, citation: Citation): string {
  const sentence = draft.sentences.find(({ citations }) => citations.some(({ id }) => id === citation.id));
  const note = draft.notes.find(({ citations }) => citations.some(({ id }) => id === citation.id));
  return sentence?.text ?? note?.note.text ?? draft.short?.text ?? '';
}

function returnToSentence(turnId: string, citation: Citation): void {
  const turn = document.querySelector(`[data-turn="${CSS.escape(turnId)}"]`);
  const links = turn?.querySelectorAll<HTMLElement>(`[data-citation="${CSS.escape(citation.id)}"]`) ?? [];
  // The last one: the short answer comes first and repeats a sentence's footnote.
  const link = [...links].at(-1);
  link?.scrollIntoView({ block: 'center' });
  link?.focus({ preventScroll: true });
}
