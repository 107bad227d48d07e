import { isSearchable } from '../corpus/is-searchable';
import { FootnoteError } from '../errors';
import type { Citation } from './citation';
import type { Library } from './library';

/**
 * Proves that a citation is true to its paragraph: the quote is `paragraph.text.slice(start, end)`, and so is every
 * place that says the same; none of them is furniture or a title.
 * @throws FootnoteError `citation-not-verbatim`
 */
export function verifyCitation(citation: Citation, library: Library): void {
  const paragraph = library.paragraph(citation.articleId, citation.paragraphId);
  const fits =
    paragraph && citation.start < citation.end && citation.end <= paragraph.text.length && isSearchable(paragraph);
  const places = citation.sameAs.every((place) => {
    const other = library.paragraph(place.articleId, place.paragraphId);
    return other !== undefined && place.start < place.end && place.end <= other.text.length && isSearchable(other);
  });
  if (!fits || !places || paragraph.text.slice(citation.start, citation.end) !== citation.quote) {
    const { articleId, paragraphId } = citation;
    throw new FootnoteError('citation-not-verbatim', { articleId, paragraphId });
  }
}
