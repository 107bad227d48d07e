import { ChevronDown, ChevronUp, Copy, ExternalLink, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useConversation } from '@/app/_chat/conversation-context';
import { copyText } from '@/app/_chat/copy-text';
import { citationsOf, readMessage } from '@/app/_chat/read-message';
import type { Turn } from '@/app/_chat/turns';
import { step } from '@/app/_chat/use-citation-keys';
import type { OpenSource } from '@/app/_chat/use-open-source';
import { type LoadedArticle, loadArticle } from './load-article';
import { SourceArticle } from './source-article';

interface Props {
  readonly source: OpenSource;
  readonly turn: Turn | undefined;
  readonly onClose: () => void;
}

const WAITING = { id: 'waiting', role: 'assistant', parts: [] } as const;

/** The whole article that a footnote leads to, with the quoted words marked and the way to the other footnotes. */
export function SourcePanel({ source, turn, onClose }: Props) {
  const { openCitation } = useConversation();
  const region = useRef<HTMLElement>(null);
  const loaded = useArticle(source.articleId);
  const draft = useMemo(() => readMessage(turn?.answer ?? { ...WAITING, parts: [] }), [turn?.answer]);
  const citations = citationsOf(draft);
  const { citation } = source;
  const position = citations.findIndex(({ id }) => id === citation?.id);
  const previous = step(citations, citation, -1);
  const next = step(citations, citation, 1);
  const href = citation?.href ?? `/articles/${encodeURIComponent(source.articleId)}#p-${source.paragraphId}`;

  useActiveLink(source);
  return (
    <section ref={region} aria-label="Source" className="source">
      <div className="source-bar">
        <p className="source-place" role="status">
          {position === -1 ? 'Considered, not cited' : `Footnote ${citation?.number} of ${citations.length}`}
        </p>
        <button
          type="button"
          className="icon-button"
          aria-label="Previous footnote"
          disabled={previous === null}
          onClick={() => previous !== null && openCitation(source.turnId, previous)}
        >
          <ChevronUp aria-hidden />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Next footnote"
          disabled={next === null}
          onClick={() => next !== null && openCitation(source.turnId, next)}
        >
          <ChevronDown aria-hidden />
        </button>
        <CopyLinkButton href={href} />
        <a className="icon-button" href={href} target="_blank" rel="noreferrer" aria-label="Open as a page of its own">
          <ExternalLink aria-hidden />
        </a>
        <button type="button" className="icon-button" aria-label="Close source" onClick={onClose}>
          <X aria-hidden />
        </button>
      </div>
      {loaded === null ? (
        <p className="source-message" aria-busy="true">
          Opening the article…
        </p>
      ) : loaded.kind === 'article' ? (
        <SourceArticle article={loaded.article} source={source} draft={draft} citations={citations} />
      ) : (
        <MissingArticle kind={loaded.kind} source={source} />
      )}
    </section>
  );
}

function MissingArticle({ kind, source }: { readonly kind: 'gone' | 'unreachable'; readonly source: OpenSource }) {
  return (
    <div className="source-message" role="status">
      <p>
        {kind === 'gone'
          ? 'This article is no longer in the corpus. What was cited from it when the answer was made:'
          : 'The article cannot be fetched: check that Footnote is still running. What was cited from it:'}
      </p>
      {source.citation !== null && (
        <>
          <blockquote className="reading">{source.citation.quote}</blockquote>
          <p>{source.citation.title}</p>
        </>
      )}
    </div>
  );
}

function CopyLinkButton({ href }: { readonly href: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => setCopied(await copyText(window.location.origin + href));
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={copied ? 'Link copied' : 'Copy the link to this place'}
      onClick={copy}
      onBlur={() => setCopied(false)}
    >
      <Copy aria-hidden data-done={copied || undefined} />
    </button>
  );
}

function useArticle(id: string): LoadedArticle | null {
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly result: LoadedArticle } | null>(null);
  useEffect(() => {
    let current = true;
    void loadArticle(id).then((result) => current && setLoaded({ id, result }));
    return () => {
      current = false;
    };
  }, [id]);
  return loaded?.id === id ? loaded.result : null;
}

/** Shows in the answer which footnote is open, and brings it into view when it was stepped to. */
function useActiveLink({ turnId, citation }: OpenSource): void {
  useEffect(() => {
    if (citation === null) return;
    const turn = document.querySelector(`[data-turn="${CSS.escape(turnId)}"]`);
    const links = [...(turn?.querySelectorAll(`[data-citation="${CSS.escape(citation.id)}"]`) ?? [])];
    for (const link of links) link.setAttribute('aria-current', 'true');
    links[0]?.scrollIntoView({ block: 'nearest' });
    return () => {
      for (const link of links) link.removeAttribute('aria-current');
    };
  }, [turnId, citation]);
}
