'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { AskAboutSelection } from '@/app/_chat/ask-about-selection';
import { AskForm } from '@/app/_chat/ask-form';
import { BrandLink } from '@/app/_chat/brand-link';
import { ThemeToggle } from '@/app/_chat/theme-toggle';
import type { Article } from '@/lib/corpus/types';
import { ArticleHeader } from './article-header';
import { ArticleText } from './article-text';
import { explainLocated, locateCitation } from './locate-citation';

interface Props {
  readonly article: Article;
  readonly from: number | null;
  readonly to: number | null;
}

/** The reading page of one article. The paragraph comes from the address's fragment, which only the browser knows. */
export function ArticleReader({ article, from, to }: Props) {
  const paragraphId = useParagraphInAddress();
  const page = useRef<HTMLElement>(null);
  const hasRange = from !== null || to !== null;
  const located = useMemo(() => {
    if (paragraphId === null) return null;
    const whole = { start: 0, end: 1 };
    const range = hasRange ? { start: from ?? Number.NaN, end: to ?? Number.NaN } : whole;
    return locateCitation(article, { paragraphId, ...range, quote: null });
  }, [article, paragraphId, from, to, hasRange]);

  useEffect(() => {
    const target = page.current?.querySelector('mark') ?? page.current?.querySelector('[data-pointed]');
    if (located !== null) target?.scrollIntoView({ block: 'center' });
  }, [located]);

  const marked = located?.kind === 'found' && hasRange ? { start: from ?? 0, end: to ?? 0 } : null;
  const explanation = located === null ? null : explainLocated(located);
  return (
    <>
      <header className="room-header">
        <BrandLink />
        <ThemeToggle />
      </header>
      <main ref={page} className="article-page">
        <ArticleHeader article={article} level={1} />
        {explanation !== null && (
          <p role="status" className="notice">
            {explanation}
          </p>
        )}
        <ArticleText
          article={article}
          anchors
          marked={marked && paragraphId !== null ? { paragraphId, ...marked } : null}
          pointedId={paragraphId}
        />
        <AskForm />
      </main>
      <AskAboutSelection onAsk={(text) => window.location.assign(`/?about=${encodeURIComponent(text)}`)} />
    </>
  );
}

function useParagraphInAddress(): string | null {
  const [paragraphId, setParagraphId] = useState<string | null>(null);
  useEffect(() => {
    const read = () => {
      const match = /^#p-(.+)$/.exec(window.location.hash);
      setParagraphId(match?.[1] === undefined ? null : safeDecode(match[1]));
    };
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return paragraphId;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
