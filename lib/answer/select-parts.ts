import { answering } from '../config';
import { countWords, type Evidence, sentenceKey } from './gather-evidence';

/** The sentences that one part of a question would show, in reading order, the best of them among them. */
export interface SelectedPart {
  readonly wording: string;
  readonly best: Evidence;
  readonly items: readonly Evidence[];
}

export interface SelectedSentences {
  /** Each sentence once, in the order in which they are shown. */
  readonly chosen: readonly Evidence[];
  /** The part that each sentence answers. */
  readonly partOf: ReadonlyMap<Evidence, string>;
}

/**
 * What all parts of a question show together. A sentence that several of them show stands with the part that it answers
 * best, and no part loses its best sentence to the length of another's.
 */
export function selectParts(parts: readonly SelectedPart[]): SelectedSentences {
  const owners = new Map<string, SelectedPart>();
  for (const part of parts) if (!owners.has(sentenceKey(part.best))) owners.set(sentenceKey(part.best), part);
  const most = answering.maxWords.wide - answering.shortAnswerWords;
  let words = [...owners.values()].reduce((sum, { best }) => sum + countWords(best), 0);
  const shown = new Set<string>();
  const partOf = new Map<Evidence, string>();
  for (const part of parts) {
    for (const item of part.items) {
      const key = sentenceKey(item);
      const owner = owners.get(key);
      if (shown.has(key) || (owner && owner !== part)) continue;
      if (!owner && words + countWords(item) > most) continue;
      if (!owner) words += countWords(item);
      shown.add(key);
      partOf.set(item, part.wording);
    }
  }
  return { chosen: [...partOf.keys()], partOf };
}
