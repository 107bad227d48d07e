import type { Citation } from '@/lib/answer/schema';
import { formatPublished } from '@/lib/corpus/format-published';

/** The footnotes under an answer, on paper only: on the screen they are one click away. */
export function PrintedNotes({ citations }: { readonly citations: readonly Citation[] }) {
  return (
    <ol className="printed-notes" aria-hidden="true">
      {citations.map(({ id, number, quote, title, publisher, published }) => (
        <li key={id} value={number}>
          “{quote}” {[title, publisher, formatPublished(published)].filter(Boolean).join(', ')}.
        </li>
      ))}
    </ol>
  );
}
