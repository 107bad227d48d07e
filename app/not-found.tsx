import { AskForm } from './_chat/ask-form';
import { BrandLink } from './_chat/brand-link';

export default function NotFound() {
  return (
    <>
      <header className="room-header">
        <BrandLink />
      </header>
      <main className="article-page">
        <h1 className="article-title">There is nothing at this address</h1>
        <p className="reading">
          If a footnote led here, its article has been taken out of the corpus since.{' '}
          <a className="link" href="/">
            Ask about the articles that are there
          </a>
          .
        </p>
        <AskForm />
      </main>
    </>
  );
}
