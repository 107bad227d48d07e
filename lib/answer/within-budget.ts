import { paragraphKey } from '../corpus/paragraph-key';
import type { Evidence } from './gather-evidence';

/** Each sentence once, in order, as long as the words of all stay within `most`; the first one always. */
export function withinBudget(chosen: readonly Evidence[], most: number): readonly Evidence[] {
  const seen = new Set<string>();
  let words = 0;
  return chosen.filter(({ candidate, reading, text }) => {
    const key = `${paragraphKey(candidate)}:${reading.start}`;
    const length = text.split(/\s+/).length;
    if (seen.has(key) || (seen.size > 0 && words + length > most)) return false;
    words += length;
    seen.add(key);
    return true;
  });
}
