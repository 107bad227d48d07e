import type { Article } from '../corpus/types';
import { contentTerms } from '../search/terms';

const known = new WeakMap<Article, ReadonlySet<string>>();

/** Every content term of an article; worked out once. */
export function articleTerms(article: Article): ReadonlySet<string> {
  let terms = known.get(article);
  if (!terms) {
    terms = new Set(contentTerms(article.paragraphs.map((paragraph) => paragraph.text).join(' ')));
    known.set(article, terms);
  }
  return terms;
}
