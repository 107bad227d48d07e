'use client';

/** Shown when a page could not be made; `retry` makes it again. */
export default function ErrorPage({ retry }: { readonly retry: () => void }) {
  return (
    <main className="article-page">
      <h1 className="article-title">This page could not be shown</h1>
      <p className="reading">Footnote may still be starting. Try again in a moment.</p>
      <button type="button" className="ask-button" onClick={retry}>
        Try again
      </button>
    </main>
  );
}
