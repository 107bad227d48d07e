import type { Article, Paragraph } from '@/lib/corpus/types';

/** A place that a link or a citation names. `quote` is what stood there when the answer was made, if known. */
export interface CitedPlace {
  readonly paragraphId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string | null;
}

/** Where a citation is in the article as it is now, or why it cannot be shown. */
export type Located =
  | { readonly kind: 'found'; readonly paragraph: Paragraph }
  | { readonly kind: 'paragraph-gone' }
  | { readonly kind: 'out-of-range'; readonly paragraph: Paragraph }
  | { readonly kind: 'changed'; readonly paragraph: Paragraph };

/** Finds a cited place by the paragraph's content hash; offsets count UTF-16 units of the paragraph's text. */
export function locateCitation(article: Pick<Article, 'paragraphs'>, place: CitedPlace): Located {
  const paragraph = article.paragraphs.find(({ id }) => id === place.paragraphId);
  if (paragraph === undefined) return { kind: 'paragraph-gone' };
  const { start, end, quote } = place;
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (!whole || start < 0 || start >= end || end > paragraph.text.length) return { kind: 'out-of-range', paragraph };
  if (quote !== null && paragraph.text.slice(start, end) !== quote) return { kind: 'changed', paragraph };
  return { kind: 'found', paragraph };
}

/** What to tell the reader when nothing is marked. */
export function explainLocated(located: Located): string | null {
  switch (located.kind) {
    case 'found':
      return null;
    case 'paragraph-gone':
      return 'This article has changed: the cited paragraph is no longer in it, so nothing is marked.';
    case 'changed':
      return 'This article has changed: the cited words are no longer where they were, so nothing is marked.';
    case 'out-of-range':
      return 'The link names a range outside this paragraph, so nothing is marked.';
  }
}
