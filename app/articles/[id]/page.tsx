import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getEngine } from '@/app/_server/engine';
import { findArticle } from '@/app/_server/find-article';
import { ArticleReader } from '@/app/_source/article-reader';
import type { Article } from '@/lib/corpus/types';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await openArticle((await params).id)).title };
}

/** One article as a page of its own; `?from=&to=#p-<paragraphId>` marks the words that a footnote cites. */
export default async function ArticlePage({ params, searchParams }: Props) {
  const article = await openArticle((await params).id);
  const { from, to } = await searchParams;
  return <ArticleReader article={article} from={offset(from)} to={offset(to)} />;
}

async function openArticle(encodedId: string): Promise<Article> {
  return findArticle((await getEngine()).articles, encodedId) ?? notFound();
}

/** NaN for what is no whole number, so that it is told like any other range that does not fit; null when absent. */
function offset(value: string | readonly string[] | undefined): number | null {
  if (value === undefined) return null;
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
}
