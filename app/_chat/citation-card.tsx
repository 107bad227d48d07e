'use client';

import { PreviewCard } from '@base-ui/react/preview-card';
import { useEffect, useState } from 'react';
import { loadArticle } from '@/app/_source/load-article';
import { locateCitation } from '@/app/_source/locate-citation';
import type { Citation } from '@/lib/answer/schema';
import { formatPublished } from '@/lib/corpus/format-published';
import { surroundings } from './surroundings';

interface Props {
  readonly anchor: HTMLElement;
  readonly citation: Citation;
  readonly open: boolean;
  readonly onHold: () => void;
  readonly onRelease: () => void;
  readonly onClose: () => void;
}

/** What a footnote says, beside its number: the quote in its surroundings, and where it stands. */
export default function CitationCard({ anchor, citation, open, onHold, onRelease, onClose }: Props) {
  const { before, after } = useSurroundings(citation);
  const stated = [citation.publisher, formatPublished(citation.published) ?? 'date not stated'];
  return (
    <PreviewCard.Root open={open} onOpenChange={(next) => next || onClose()}>
      <PreviewCard.Portal container={anchor.closest('main')}>
        <PreviewCard.Positioner anchor={anchor} side="top" sideOffset={8} collisionPadding={12} className="card-place">
          <PreviewCard.Popup className="card" onPointerEnter={onHold} onPointerLeave={onRelease} data-askable>
            <p className="card-quote">
              <span className="card-around">{before}</span>
              <q className="card-words">{citation.quote}</q>
              <span className="card-around">{after}</span>
            </p>
            <p className="card-title">{citation.title}</p>
            <p className="card-stated">{stated.filter(Boolean).join(', ')}</p>
            <AlsoIn citation={citation} />
          </PreviewCard.Popup>
        </PreviewCard.Positioner>
      </PreviewCard.Portal>
    </PreviewCard.Root>
  );
}

/** Other articles that say the same words. */
function AlsoIn({ citation }: { readonly citation: Citation }) {
  const [titles, setTitles] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    setTitles([]);
    void Promise.all(citation.sameAs.map(({ articleId }) => loadArticle(articleId))).then((loaded) => {
      const found = loaded.flatMap((result) => (result.kind === 'article' ? [result.article.title] : []));
      if (current) setTitles([...new Set(found)]);
    });
    return () => {
      current = false;
    };
  }, [citation]);
  if (citation.sameAs.length === 0) return null;
  const count = new Set(citation.sameAs.map(({ articleId }) => articleId)).size;
  return (
    <p className="card-stated">
      also in {titles.length > 0 ? titles.join('; ') : `${count} other ${count === 1 ? 'article' : 'articles'}`}
    </p>
  );
}

/** The text around the quote; empty until the article is there. */
function useSurroundings(citation: Citation) {
  const [around, setAround] = useState({ before: '', after: '' });
  useEffect(() => {
    let current = true;
    setAround({ before: '', after: '' });
    void loadArticle(citation.articleId).then((loaded) => {
      if (!current || loaded.kind !== 'article') return;
      const located = locateCitation(loaded.article, citation);
      if (located.kind === 'found') setAround(surroundings(located.paragraph.text, citation.start, citation.end));
    });
    return () => {
      current = false;
    };
  }, [citation]);
  return around;
}
