import { paragraphKey, paragraphsByKey } from '../corpus/paragraph-key';
import type { StoredIndex } from './index-files';
import { openOramaIndex } from './orama-index';
import type { PassageIndex } from './passage-index';
import { windowContext } from './window-context';

/** Opens an index that was read from disk. */
export async function openStoredIndex(stored: StoredIndex, dimensions: number): Promise<PassageIndex> {
  const texts = paragraphsByKey(stored.articles);
  const windows = stored.windows.flatMap((window, row) => {
    const place = texts.get(paragraphKey(window));
    if (!place) return [];
    const text = windowContext(place.article, place.paragraph) + place.paragraph.text.slice(window.start, window.end);
    const vector = stored.vectors.subarray(row * dimensions, (row + 1) * dimensions);
    return [{ articleId: window.articleId, paragraphId: window.paragraphId, text, vector }];
  });
  return openOramaIndex(windows, stored.text);
}
