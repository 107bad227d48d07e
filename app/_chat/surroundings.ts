/** Context on each side of a quote, in characters: about a line of the card. */
const CHARACTERS = 60;

/** The text just before and after a range, cut at words, with an ellipsis where it was cut. */
export function surroundings(
  text: string,
  start: number,
  end: number,
): { readonly before: string; readonly after: string } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return {
    before: before.length <= CHARACTERS ? before : `…${before.slice(-CHARACTERS).replace(/^\S*\s?/, '')}`,
    after: after.length <= CHARACTERS ? after : `${after.slice(0, CHARACTERS).replace(/\s?\S*$/, '')}…`,
  };
}
