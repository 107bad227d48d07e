import { MONTH_NAMES } from './month-names';

/**
 * A date in words, as far as the article states it and no further.
 * @param published `2017-05-25`, `2017-05`, `2017` or `--07-15` (a day without a year)
 * @returns null when nothing is stated; an unknown form is returned as it is
 */
export function formatPublished(published: string | null): string | null {
  if (published === null) return null;
  const match = /^(\d{4}|-)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(published);
  const month = MONTH_NAMES[Number(match?.[2]) - 1];
  if (match === null || (match[2] !== undefined && month === undefined)) return published;
  const day = match[3] === undefined ? [] : [String(Number(match[3]))];
  const words = [...day, ...(month === undefined ? [] : [month])].join(' ');
  if (match[1] === '-') return `${words} (year not stated)`;
  return [words, match[1]].filter(Boolean).join(' ');
}
