import { paragraphKey, paragraphsByKey } from '../corpus/paragraph-key';
import type { Article, Paragraph } from '../corpus/types';

/** Articles and paragraphs by id. */
export interface Library {
  readonly articles: readonly Article[];
  article(articleId: string): Article | undefined;
  paragraph(articleId: string, paragraphId: string): Paragraph | undefined;
}

export function makeLibrary(articles: readonly Article[]): Library {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const paragraphs = paragraphsByKey(articles);
  return {
    articles,
    article: (articleId) => byId.get(articleId),
    paragraph: (articleId, paragraphId) => paragraphs.get(paragraphKey({ articleId, paragraphId }))?.paragraph,
  };
}
