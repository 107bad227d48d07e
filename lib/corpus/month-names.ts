/** The months in order, as English writes them. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Any of them, as part of a pattern. */
export const MONTH_PATTERN = `(?:${MONTH_NAMES.join('|')})`;
