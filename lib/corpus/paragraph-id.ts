import { createHash } from 'node:crypto';

const ID_LENGTH = 10;

/**
 * Gives the paragraphs of one article their ids, in order: the first 10 hex digits of the SHA-256 of the text, with `-2`,
 * `-3` … for repeats. An id depends on the text alone, so a link survives edits elsewhere in the file.
 */
export function paragraphIds(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const hash = createHash('sha256').update(text, 'utf8').digest('hex').slice(0, ID_LENGTH);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return count === 1 ? hash : `${hash}-${count}`;
  });
}
