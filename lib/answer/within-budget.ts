import { countWords, type Evidence, sentenceKey } from './gather-evidence';

/** Each sentence once, in order, as long as the words of all stay within `most`; the first one always. */
export function withinBudget(chosen: readonly Evidence[], most: number): readonly Evidence[] {
  const seen = new Set<string>();
  let words = 0;
  return chosen.filter((item) => {
    const key = sentenceKey(item);
    const length = countWords(item);
    if (seen.has(key) || (seen.size > 0 && words + length > most)) return false;
    words += length;
    seen.add(key);
    return true;
  });
}
