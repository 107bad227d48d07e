import type { ClassifiedBlock } from './classify-blocks';

const ENDS_PARAGRAPH = /[.?!:;"'”’»›)\]}]$/;
const STARTS_LOWER = /^\p{Ll}/u;

/**
 * Joins body text that a blank line cut in two: the first part does not end in `. ? ! : ;` or a closing quote or bracket,
 * and the second starts with a lower-case letter.
 */
export function mergeBlocks(blocks: readonly ClassifiedBlock[]): readonly ClassifiedBlock[] {
  const merged: ClassifiedBlock[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    const belongs =
      last?.kind === 'body' &&
      block.kind === 'body' &&
      !ENDS_PARAGRAPH.test(last.text) &&
      STARTS_LOWER.test(block.text);
    if (last && belongs) {
      const joined = { ...last, lines: [...last.lines, ...block.lines], text: `${last.text} ${block.text}` };
      merged[merged.length - 1] = joined;
    } else merged.push(block);
  }
  return merged;
}
