/**
 * The part of a segment that is quoted: without the white space around it.
 *
 * @param text the paragraph's text
 * @param segment UTF-16 offsets into `text`
 */
export function trimSentence(
  text: string,
  segment: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  let { start, end } = segment;
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return { start, end };
}
