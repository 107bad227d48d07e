import { paragraphKey } from '../corpus/paragraph-key';
import type { Citation } from './citation';
import { citationHref, type Place } from './citation-href';
import type { Library } from './library';
import { verifyCitation } from './verify-citation';

/** Evidence that is to be cited: where it stands, and where else the same is said. */
export interface Citable extends Place {
  readonly sameAs: readonly Place[];
}

/** Gives out citations numbered in order of first use; the same place gets the same citation. */
export interface CitationBook {
  cite(evidence: Citable): Citation;
  readonly citations: readonly Citation[];
}

/** A citation that fails its proof is an error here: the caller decides whether to drop the sentence. */
export function openCitationBook(library: Library): CitationBook {
  const byKey = new Map<string, Citation>();
  return {
    get citations() {
      return [...byKey.values()];
    },
    cite(evidence) {
      const { articleId, paragraphId, start, end } = evidence;
      const key = `${paragraphKey({ articleId, paragraphId })}:${start}-${end}`;
      const known = byKey.get(key);
      if (known) return known;
      const article = library.article(articleId);
      const number = byKey.size + 1;
      const citation: Citation = {
        id: `c${number}`,
        number,
        articleId,
        paragraphId,
        start,
        end,
        quote: library.paragraph(articleId, paragraphId)?.text.slice(start, end) ?? '',
        title: article?.title ?? '',
        publisher: article?.publisher ?? null,
        published: article?.published ?? null,
        href: citationHref(evidence),
        sameAs: evidence.sameAs.map((place) => ({
          articleId: place.articleId,
          paragraphId: place.paragraphId,
          start: place.start,
          end: place.end,
        })),
      };
      verifyCitation(citation, library);
      byKey.set(key, citation);
      return citation;
    },
  };
}
