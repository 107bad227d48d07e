import type { ReactNode } from 'react';
import type { Article, Paragraph } from '@/lib/corpus/types';

interface Props {
  readonly article: Article;
  /** The range to mark, if there is one. */
  readonly marked: { readonly paragraphId: string; readonly start: number; readonly end: number } | null;
  /** A paragraph to point at without marking words. */
  readonly pointedId?: string | null;
  /** What stands in the margin of a paragraph. */
  readonly margin?: (paragraph: Paragraph) => ReactNode;
  /** Whether paragraphs get `id="p-…"`: only one text on a page may have them. */
  readonly anchors?: boolean;
}

/** The paragraphs of an article, each as its kind wants to be read; at most one `<mark>`. */
export function ArticleText({ article, marked, pointedId = null, margin, anchors = false }: Props) {
  return (
    <div className="article-text reading" data-askable>
      {article.paragraphs.map((paragraph) =>
        paragraph.kind === 'title' && paragraph.text === article.title ? null : (
          <div
            key={paragraph.id}
            id={anchors ? `p-${paragraph.id}` : undefined}
            data-paragraph={paragraph.id}
            data-kind={paragraph.kind}
            data-pointed={paragraph.id === pointedId || undefined}
            className="article-paragraph"
          >
            {margin?.(paragraph)}
            <p>
              {paragraph.kind === 'caption' && <span className="caption-label">Photo caption </span>}
              {paragraph.id === marked?.paragraphId ? markRange(paragraph.text, marked) : paragraph.text}
            </p>
          </div>
        ),
      )}
    </div>
  );
}

function markRange(text: string, { start, end }: { readonly start: number; readonly end: number }): ReactNode {
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
