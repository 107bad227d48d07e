const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const MONTH =
  '(?<month>(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![a-z])\\.?)';
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d)';

/** Forms of a date in English text, the most complete first. */
const FORMS: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})[-/](?<monthNumber>\d{2})(?:[-/](?<day>\d{2}))?(?!\d)/,
  /(?<!\d)(?<first>\d{1,2})(?<separator>[/.-])(?<second>\d{1,2})\k<separator>(?<year>\d{4})(?!\d)/,
  new RegExp(`(?<!\\d)${DAY}(?:\\s+of)?\\s+${MONTH},?\\s+${YEAR}`, 'i'),
  new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+${YEAR}`, 'i'),
  new RegExp(`\\b${MONTH},?\\s+${YEAR}`, 'i'),
  new RegExp(`(?<!\\d)${DAY}(?:\\s+of)?\\s+${MONTH}`, 'i'),
  new RegExp(`\\b${MONTH}\\s+${DAY}(?!\\d)`, 'i'),
];

const BARE_YEAR = new RegExp(`^${YEAR}$`);

function isoDate(year: string | undefined, month: number, day: number | undefined): string | null {
  const days = DAYS_IN_MONTH[month - 1];
  if (days === undefined || (day !== undefined && (day < 1 || day > days))) return null;
  if (day === 29 && month === 2 && year !== undefined && new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() !== 1) {
    return null;
  }
  const parts = [month, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, '0'));
  return `${year ?? '-'}-${parts.join('-')}`;
}

/** `05/25/2017` has one reading; `05/06/2017` has two, so only its year is stated. */
function fromNumbers(first: number, second: number, year: string): string | null {
  const readings = new Set([isoDate(year, first, second), isoDate(year, second, first)]);
  readings.delete(null);
  const [only] = readings;
  if (only === undefined || only === null) return null;
  return readings.size === 1 ? only : year;
}

function fromMatch(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { year, month, monthNumber, day, first, second } = groups;
  if (first !== undefined && second !== undefined && year !== undefined) {
    return fromNumbers(Number(first), Number(second), year);
  }
  const number = month ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : Number(monthNumber);
  return isoDate(year, number, day === undefined ? undefined : Number(day));
}

/**
 * Finds the most completely stated date in a short text: a dateline, a byline, a line of metadata.
 *
 * @returns `2017-05-25`, `2017-05`, `2017` or, for a day without a year, `--07-15`; null when no date is stated
 */
export function findDate(text: string): string | null {
  const year = BARE_YEAR.exec(text.trim())?.groups?.year;
  if (year !== undefined) return year;
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups) return fromMatch(groups);
  }
  return null;
}
