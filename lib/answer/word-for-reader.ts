import { MONTH_PATTERN } from '../corpus/month-names';
import type { Candidate } from './gather-evidence';
import { articleMonths, namedMonths } from './prefer-period';

/** "the March talks": of the article's month, which its sentences need not repeat. */
const OF_MONTH = new RegExp(`\\b([Tt]he|[Tt]hese|[Tt]hose|[Tt]hat|[Tt]his)\\s+(${MONTH_PATTERN})\\s+(?=\\p{Ll})`, 'gu');

/**
 * A question as the reader is to see it. A month that says which article is meant has done its work when that article's
 * passages are in front; the reader, which sees a paragraph alone, would miss it there. It stays where the best passage
 * names it.
 */
export function wordForReader(question: string, candidates: readonly Candidate[]): string {
  const best = candidates[0];
  if (!best) return question;
  const months = articleMonths(best.article);
  const said = namedMonths(best.paragraph.text);
  return question
    .replace(OF_MONTH, (phrase, determiner: string, month: string) => {
      const named = month.toLowerCase();
      return months.has(named) && !said.includes(named) ? `${determiner} ` : phrase;
    })
    .trim();
}
