/** A stretch of a paragraph, as UTF-16 offsets into its text. */
export interface Place {
  readonly articleId: string;
  readonly paragraphId: string;
  readonly start: number;
  readonly end: number;
}

/** The address of the reading page that marks the place. */
export function citationHref({ articleId, paragraphId, start, end }: Place): string {
  return `/articles/${encodeURIComponent(articleId)}?from=${start}&to=${end}#p-${paragraphId}`;
}
