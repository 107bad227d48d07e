import {
  announcesLinks,
  countWords,
  endsAsSentence,
  isCallToAction,
  isDateStamp,
  isSectionLabel,
  looksLikeHeadline,
  readByline,
} from './line-features';
import type { Block } from './split-blocks';

/** Most words of a headline in a list of links, and most headlines of one list. */
const MAX_LINK_WORDS = 16;
const MAX_LINKS = 8;

/** A line without the marks of a Markdown heading or a list item. */
export function bareLine(line: string): string {
  return line.replace(/^(?:#{1,6}|[-*•·›»])\s+/, '');
}

function isProse(line: string): boolean {
  return countWords(line) >= 6 && endsAsSentence(line);
}

/** Whether the block says nothing but what a page offers: it opens with such a line and holds no prose. */
function isPageBlock(block: Block): boolean {
  const lines = block.lines.map(bareLine);
  const [first = '', ...others] = lines;
  if (!isCallToAction(first) && !announcesLinks(first)) return false;
  return others.every((line) => isCallToAction(line) || !isProse(line));
}

function isLink(block: Block): boolean {
  const line = bareLine(block.text);
  return block.lines.length === 1 && countWords(line) <= MAX_LINK_WORDS && looksLikeHeadline(line) && !isProse(line);
}

/** Whether the block's lines are all of those that stand above or below a title: date, byline, section, sharing. */
export function isHeaderBlock(block: Block): boolean {
  const lines = block.lines.map(bareLine);
  const isSure = (line: string): boolean => isCallToAction(line) || isDateStamp(line) || readByline(line) !== null;
  return lines.some(isSure) && lines.every((line) => isSure(line) || isSectionLabel(line));
}

/**
 * Finds the blocks that belong to the page rather than to the article: blocks that open with a call to share, subscribe,
 * print …; `Read more:` with the headlines that follow it; and what trails such blocks at the end of the page.
 * Blocks around the title (`isHeaderBlock`) are for `classifyBlocks`, which knows where the title is.
 *
 * @returns indexes into `blocks`
 */
export function findFurniture(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  blocks.forEach((block, index) => {
    if (!isPageBlock(block)) return;
    found.add(index);
    if (!announcesLinks(bareLine(block.lines.at(-1) ?? ''))) return;
    for (let next = index + 1; next <= index + MAX_LINKS; next += 1) {
      const link = blocks[next];
      if (!link || !isLink(link)) break;
      found.add(next);
    }
  });
  // From the last prose on: once a block of the page has come, the short lines after it are the page's too.
  let tail = blocks.length;
  while (tail > 0 && (found.has(tail - 1) || isLink(blocks[tail - 1] as Block))) tail -= 1;
  let inPage = false;
  for (let index = tail; index < blocks.length; index += 1) {
    inPage ||= found.has(index);
    if (inPage) found.add(index);
  }
  return found;
}
