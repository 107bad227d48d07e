/** `<article>#<paragraph>`: names a paragraph among all articles. */
export const paragraphKey = (place: { readonly articleId: string; readonly paragraphId: string }): string =>
  `${place.articleId}#${place.paragraphId}`;
