import { normalizeText } from './normalize-text';

/** A blank-line separated part of a file. */
export interface Block {
  /** Its lines, each normalised, none empty. */
  readonly lines: readonly string[];
  /** The whole block, normalised. */
  readonly text: string;
  /** What the file's markup says the block is; absent in plain text. */
  readonly markup?: 'heading' | 'caption';
}

/** A line that shows nothing: white space and zero-width characters only. */
const BLANK_LINE = /^[\p{White_Space}\u200B-\u200D\u2060\uFEFF]*$/u;

/** @returns a block of these lines, or null when nothing readable is left of them. */
export function makeBlock(rawLines: readonly string[], markup?: Block['markup']): Block | null {
  const text = normalizeText(rawLines.join('\n'));
  if (BLANK_LINE.test(text)) return null;
  const lines = rawLines.map(normalizeText).filter((line) => line !== '');
  return markup ? { lines, text, markup } : { lines, text };
}

/** Splits plain text or Markdown at its blank lines. */
export function splitBlocks(source: string): readonly Block[] {
  const groups: string[][] = [[]];
  for (const line of source.split(/\r\n|\n|\r/)) {
    if (BLANK_LINE.test(line)) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.flatMap((lines) => makeBlock(lines) ?? []);
}
