const COMPLETE = /^\d{4}-\d\d-\d\d$/;

/**
 * Orders two dates as `Article.published` holds them.
 *
 * @returns negative when `a` is earlier, positive when later, 0 for the same day; null when either is unknown or partial,
 * because such a date never counts as earlier or later
 */
export function comparePublished(a: string | null, b: string | null): number | null {
  if (a === null || b === null || !COMPLETE.test(a) || !COMPLETE.test(b)) return null;
  return a < b ? -1 : a > b ? 1 : 0;
}
