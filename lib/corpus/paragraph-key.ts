import type { Article, Paragraph } from './types';

/** A paragraph with the article that it stands in. */
export interface PlacedParagraph {
  readonly article: Article;
  readonly paragraph: Paragraph;
}

/** `<article>#<paragraph>`: names a paragraph among all articles. */
export const paragraphKey = (place: { readonly articleId: string; readonly paragraphId: string }): string =>
  `${place.articleId}#${place.paragraphId}`;

/** Every paragraph of the articles by its key. */
export const paragraphsByKey = (articles: readonly Article[]): ReadonlyMap<string, PlacedParagraph> =>
  new Map(
    articles.flatMap((article) =>
      article.paragraphs.map((paragraph) => {
        const key = paragraphKey({ articleId: article.id, paragraphId: paragraph.id });
        return [key, { article, paragraph }] as const;
      }),
    ),
  );
