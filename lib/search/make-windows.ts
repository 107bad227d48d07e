import { isSearchable } from '../corpus/is-searchable';
import type { Article } from '../corpus/types';
import { splitWindows } from '../embed/split-windows';
import type { StoredWindow } from './index-files';
import { windowContext } from './window-context';

/** The windows of an article's searchable paragraphs, and for each the text that is embedded and searched. */
export function makeWindows(
  article: Article,
  maxTokens: number,
  countTokens: (text: string) => number,
): readonly (StoredWindow & { readonly text: string })[] {
  return article.paragraphs.filter(isSearchable).flatMap((paragraph) => {
    const context = windowContext(article, paragraph);
    const room = Math.max(maxTokens / 2, maxTokens - countTokens(context));
    return splitWindows(paragraph.text, paragraph.sentences, room, countTokens).map(({ start, end }) => ({
      articleId: article.id,
      paragraphId: paragraph.id,
      start,
      end,
      text: context + paragraph.text.slice(start, end),
    }));
  });
}
