import { paragraphKey } from '../corpus/paragraph-key';
import type { Candidate } from './gather-evidence';

/** The passages of several questions as one list, best of each first, every paragraph once. */
export function joinPassages(lists: readonly (readonly Candidate[])[]): readonly Candidate[] {
  if (lists.length === 1) return lists[0] as readonly Candidate[];
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const joined = new Map<string, Candidate>();
  for (let at = 0; at < longest; at++) {
    for (const list of lists) {
      const candidate = list[at];
      const key = candidate && paragraphKey(candidate);
      if (key && !joined.has(key)) joined.set(key, candidate);
    }
  }
  return [...joined.values()];
}
