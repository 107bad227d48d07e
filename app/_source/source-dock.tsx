import { lazy, Suspense, useEffect, useState } from 'react';
import type { Turn } from '@/app/_chat/turns';
import type { OpenSource } from '@/app/_chat/use-open-source';
import { SourcePanel } from './source-panel';

const SourceSplit = lazy(() => import('./source-split'));

/** From this width on, chat and source stand side by side; the same number is in room.css. */
const WIDE = '(min-width: 56rem) and (min-height: 30rem)';

interface Props {
  readonly source: OpenSource;
  readonly turn: Turn | undefined;
  readonly onClose: () => void;
}

/** The source beside the chat with a divider to move, or as a sheet where there is no room for two columns. */
export function SourceDock(props: Props) {
  const isWide = useMediaQuery(WIDE);
  const panel = <SourcePanel {...props} />;
  if (!isWide) return <div className="sheet">{panel}</div>;
  return (
    <Suspense fallback={<div className="split-fallback">{panel}</div>}>
      <SourceSplit>{panel}</SourceSplit>
    </Suspense>
  );
}

function useMediaQuery(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const read = () => setMatches(list.matches);
    read();
    list.addEventListener('change', read);
    return () => list.removeEventListener('change', read);
  }, [query]);
  return matches;
}
