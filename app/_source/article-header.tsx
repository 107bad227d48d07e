import { formatPublished } from '@/lib/corpus/format-published';
import type { Article } from '@/lib/corpus/types';

interface Props {
  readonly article: Article;
  readonly level: 1 | 2;
}

/** Title, publisher, date and the rest, only as far as the article states them. */
export function ArticleHeader({ article, level }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  const stated = [article.publisher, article.author && `by ${article.author}`, article.place].filter(Boolean);
  return (
    <header className="article-header">
      <Heading className="article-title">{article.title}</Heading>
      <p className="article-stated">
        {stated.map((text) => (
          <span key={text}>{text}</span>
        ))}
        <span>{formatPublished(article.published) ?? 'date not stated'}</span>
        {article.url !== null && /^https?:/.test(article.url) && (
          <a className="link" href={article.url} rel="noreferrer noopener">
            original
          </a>
        )}
      </p>
    </header>
  );
}
