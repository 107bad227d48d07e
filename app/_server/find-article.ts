import type { Article } from '@/lib/corpus/types';

/** The article of a percent-encoded id, as it stands in an address; an id that is badly encoded names none. */
export function findArticle(articles: readonly Article[], encodedId: string): Article | undefined {
  try {
    const id = decodeURIComponent(encodedId);
    return articles.find((article) => article.id === id);
  } catch {
    return undefined;
  }
}
