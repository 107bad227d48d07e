import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnswerPassage, Citation } from '@/lib/answer/schema';

/** What the source panel shows: a citation of a turn, or a passage that its answer considered. */
export interface OpenSource {
  readonly turnId: string;
  readonly articleId: string;
  readonly paragraphId: string;
  /** Null for a passage: nothing of it is marked. */
  readonly citation: Citation | null;
  /** Whether it was opened by keyboard, so that the focus goes along; it returns on closing. */
  readonly takesFocus: boolean;
}

/**
 * The open source. Opening puts an entry into the browser's history, so that Back closes the source and stays in the
 * conversation; closing takes the entry away again.
 */
export function useOpenSource() {
  const [source, setSource] = useState<OpenSource | null>(null);
  const entry = useRef<'none' | 'pushed' | 'leaving'>('none');
  const isOpen = useRef(false);
  const returnTo = useRef<Element | null>(null);

  const open = useCallback((next: OpenSource) => {
    if (!isOpen.current) returnTo.current = document.activeElement;
    isOpen.current = true;
    setSource(next);
    if (entry.current === 'none') {
      window.history.pushState({ footnoteSource: true }, '', window.location.href);
      entry.current = 'pushed';
    }
  }, []);

  const close = useCallback(() => {
    if (!isOpen.current) return;
    isOpen.current = false;
    setSource(null);
    if (returnTo.current instanceof HTMLElement) returnTo.current.focus();
    if (entry.current === 'pushed') {
      entry.current = 'leaving';
      window.history.back();
    }
  }, []);

  useEffect(() => {
    const onBack = () => {
      const closedByUs = entry.current === 'leaving';
      entry.current = 'none';
      if (closedByUs && isOpen.current) {
        // Opened again before the browser had gone back.
        window.history.pushState({ footnoteSource: true }, '', window.location.href);
        entry.current = 'pushed';
      } else if (isOpen.current) {
        isOpen.current = false;
        setSource(null);
        if (returnTo.current instanceof HTMLElement) returnTo.current.focus();
      }
    };
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, []);

  const openCitation = useCallback(
    (turnId: string, citation: Citation, takesFocus = false) =>
      open({ turnId, articleId: citation.articleId, paragraphId: citation.paragraphId, citation, takesFocus }),
    [open],
  );
  const openPassage = useCallback(
    (turnId: string, { articleId, paragraphId }: AnswerPassage, takesFocus = false) =>
      open({ turnId, articleId, paragraphId, citation: null, takesFocus }),
    [open],
  );
  return { source, openCitation, openPassage, close };
}
