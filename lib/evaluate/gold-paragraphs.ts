import { isSearchable } from '../corpus/is-searchable';
import { paragraphKey } from '../corpus/paragraph-key';
import type { Article } from '../corpus/types';
import { foldSpace } from './fold-text';

/** A paragraph with its text folded, so that many questions can be looked up. */
export interface FoldedParagraph {
  readonly key: string;
  readonly articleId: string;
  readonly text: string;
}

/** Every paragraph that is searched and may be cited. */
export const foldParagraphs = (articles: readonly Article[]): readonly FoldedParagraph[] =>
  articles.flatMap((article) =>
    article.paragraphs.filter(isSearchable).map((paragraph) => ({
      key: paragraphKey({ articleId: article.id, paragraphId: paragraph.id }),
      articleId: article.id,
      text: foldSpace(paragraph.text),
    })),
  );

/**
 * The gold paragraphs of each evidence quote, in the order of `evidence`: those that, white space folded, contain the
 * quote or are contained in it. A quote that no paragraph holds has an empty list.
 */
export const goldParagraphs = (
  evidence: readonly string[],
  paragraphs: readonly FoldedParagraph[],
): readonly (readonly FoldedParagraph[])[] =>
  evidence.map((quote) => {
    const folded = foldSpace(quote);
    return paragraphs.filter((paragraph) => paragraph.text.includes(folded) || folded.includes(paragraph.text));
  });
