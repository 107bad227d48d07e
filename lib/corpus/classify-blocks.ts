import { bareLine, findFurniture, isHeaderBlock } from './find-furniture';
import { isCaption } from './is-caption';
import { countWords, endsAsSentence, isSectionLabel, looksLikeHeadline } from './line-features';
import { matchDateline } from './match-dateline';
import type { Block } from './split-blocks';
import type { ParagraphKind } from './types';

export interface ClassifiedBlock extends Block {
  readonly kind: ParagraphKind;
}

/** Words: a standfirst without a final stop, one before a dateline, one that the body repeats. */
const MAX_STANDFIRST = { unstopped: 40, beforeDateline: 100, repeated: 60 };
/** A section's name is told from a title by the title that follows it, which has at least this many words. */
const MIN_WORDS_AFTER_LABEL = 4;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isProse(block: Block | undefined): boolean {
  return block !== undefined && (endsAsSentence(block.text) || countWords(block.text) >= 12);
}

function isHeading(block: Block): boolean {
  return block.markup === 'heading' || (block.lines.length === 1 && /^#{1,6} \S/.test(block.text));
}

/** Finds the title among the blocks that are not furniture: a headline above prose, or the stated title repeated. */
function isTitle(block: Block, after: readonly Block[], statedTitle: string | null): boolean {
  if (isHeading(block)) return true;
  const [first = '', ...others] = block.lines;
  if (statedTitle !== null) return fold(block.text) === fold(statedTitle);
  const onlyHeaderBelow = others.length === 0 || isHeaderBlock({ lines: others, text: others.join(' ') });
  return onlyHeaderBelow && looksLikeHeadline(first) && after.some(isProse);
}

function isStandfirst(block: Block, after: readonly Block[], hasTitle: boolean): boolean {
  const words = countWords(block.text);
  const [next] = after.filter((other) => !isCaption(other.text));
  if (next === undefined || matchDateline(block.text, { agencyOnly: false })) return false;
  const beforeDateline = matchDateline(next.text, { agencyOnly: false }) !== null;
  if (beforeDateline && words <= MAX_STANDFIRST.beforeDateline) return true;
  if (hasTitle && block.lines.length === 1 && !endsAsSentence(block.text) && words <= MAX_STANDFIRST.unstopped) {
    return isProse(next);
  }
  return (
    words <= MAX_STANDFIRST.repeated && after.some((other) => ` ${fold(other.text)} `.includes(` ${fold(block.text)} `))
  );
}

/**
 * Tells what each block of an article is, by general features of its lines and by its place.
 *
 * @param statedTitle the title when front matter or markup states it; then no headline has to be among the blocks
 */
export function classifyBlocks(blocks: readonly Block[], statedTitle: string | null): readonly ClassifiedBlock[] {
  const furniture = new Set(findFurniture(blocks));
  const kinds = new Map<number, ParagraphKind>();
  const article = (from: number): readonly number[] =>
    blocks.flatMap((_, index) => (index >= from && !furniture.has(index) ? [index] : []));
  const blocksFrom = (from: number): readonly Block[] => article(from).map((index) => blocks[index] as Block);

  let position = 0;
  let hasTitle = false;
  for (const index of article(0)) {
    const block = blocks[index] as Block;
    const after = blocksFrom(index + 1);
    const isLabel =
      !hasTitle &&
      block.lines.every((line) => isSectionLabel(bareLine(line))) &&
      isHeadlineAfterLabel(after[0], statedTitle);
    if (block.markup === undefined && (isHeaderBlock(block) || isLabel)) furniture.add(index);
    else if (isCaption(block.text) || block.markup === 'caption') kinds.set(index, 'caption');
    else if (!hasTitle && isTitle(block, after, statedTitle)) {
      kinds.set(index, 'title');
      hasTitle = true;
    } else break;
    position = index + 1;
  }
  const [first] = article(position);
  if (first !== undefined && !isHeading(blocks[first] as Block)) {
    const isFirstStandfirst = isStandfirst(blocks[first] as Block, blocksFrom(first + 1), hasTitle);
    kinds.set(first, isFirstStandfirst ? 'standfirst' : 'body');
  }
  return blocks.map((block, index) => {
    if (furniture.has(index)) return { ...block, kind: 'furniture' };
    const known = kinds.get(index);
    if (known) return { ...block, kind: known };
    if (isHeading(block)) return { ...block, kind: 'title' };
    return { ...block, kind: block.markup === 'caption' || isCaption(block.text) ? 'caption' : 'body' };
  });
}

/** A label stands above the title: the next block is a headline, longer than a label, or the stated title. */
function isHeadlineAfterLabel(next: Block | undefined, statedTitle: string | null): boolean {
  if (next === undefined) return false;
  if (isHeading(next) || (statedTitle !== null && fold(next.text) === fold(statedTitle))) return true;
  const line = next.lines[0] ?? '';
  return statedTitle === null && looksLikeHeadline(line) && countWords(line) >= MIN_WORDS_AFTER_LABEL;
}
