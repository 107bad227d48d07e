import { Suspense } from 'react';
import { getEngine } from '@/app/_server/engine';
import { formatPublished } from '@/lib/corpus/format-published';
import { Suggestions } from './suggestions';

/** Most articles named on the first view; the rest are counted. */
const MOST_ARTICLES = 40;

/** The first view: what can be asked about, and four questions to begin with. */
export async function Welcome() {
  const { articles, paragraphCount } = await getEngine();
  const shown = articles.slice(0, MOST_ARTICLES);
  return (
    <div className="welcome">
      <h1 className="welcome-title">
        Ask. Every sentence of the answer shows <span className="welcome-mark">where it comes from</span>.
      </h1>
      <p className="welcome-lead">
        {articles.length === 1 ? 'One article' : `${articles.length} articles`}, {paragraphCount} paragraphs, and
        nothing else: what they do not say, you are told so.
      </p>
      <section aria-labelledby="try-one">
        <h2 id="try-one" className="welcome-heading">
          Try one
        </h2>
        <div className="suggestions-place">
          <Suspense fallback={<p className="quiet">Reading the articles…</p>}>
            <LoadedSuggestions />
          </Suspense>
        </div>
      </section>
      <section aria-labelledby="the-articles">
        <h2 id="the-articles" className="welcome-heading">
          The articles
        </h2>
        <ol className="corpus-list">
          {shown.map(({ id, title, publisher, published }) => (
            <li key={id}>
              <a className="corpus-title" href={`/articles/${encodeURIComponent(id)}`}>
                {title}
              </a>
              <span className="corpus-stated">
                {[publisher, formatPublished(published) ?? 'date not stated'].filter(Boolean).join(', ')}
              </span>
            </li>
          ))}
        </ol>
        {articles.length > shown.length && <p className="quiet">… and {articles.length - shown.length} more.</p>}
      </section>
    </div>
  );
}

async function LoadedSuggestions() {
  return <Suggestions questions={await (await getEngine()).suggestQuestions()} />;
}
