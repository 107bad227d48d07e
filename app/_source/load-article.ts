import type { Article } from '@/lib/corpus/types';

/** What came of asking the server for an article; `gone` when the corpus no longer has it. */
export type LoadedArticle =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreachable' };

/** Long enough to step through the citations of an answer, short enough that a changed corpus is noticed. */
const FRESH_MS = 60_000;
const cache = new Map<string, { readonly at: number; readonly loaded: Promise<LoadedArticle> }>();

/** Fetches an article once a minute at most; a failure is not remembered. */
export function loadArticle(id: string): Promise<LoadedArticle> {
  const known = cache.get(id);
  if (known !== undefined && Date.now() - known.at < FRESH_MS) return known.loaded;
  const loaded = fetchArticle(id);
  cache.set(id, { at: Date.now(), loaded });
  void loaded.then(({ kind }) => kind === 'unreachable' && cache.delete(id));
  return loaded;
}

async function fetchArticle(id: string): Promise<LoadedArticle> {
  try {
    const response = await fetch(`/api/articles/${encodeURIComponent(id)}`);
    if (response.status === 404) return { kind: 'gone' };
    if (!response.ok) return { kind: 'unreachable' };
    return { kind: 'article', article: (await response.json()) as Article };
  } catch {
    return { kind: 'unreachable' };
  }
}
