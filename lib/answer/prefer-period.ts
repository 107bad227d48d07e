import { answering } from '../config';
import { MONTH_NAMES } from '../corpus/month-names';
import type { Article } from '../corpus/types';
import { foldText, splitWords } from '../search/terms';
import type { Candidate } from './gather-evidence';

const MONTHS: readonly string[] = MONTH_NAMES.map((name) => name.toLowerCase());
const known = new WeakMap<Article, ReadonlySet<string>>();

/** The month of the article's own date, in small letters. */
export function statedMonth({ published }: Article): string | undefined {
  const month = /^(?:\d{4}|-)-(\d{2})/.exec(published ?? '')?.[1];
  return month && MONTHS[Number(month) - 1];
}

/** The months that an article is of or speaks of: stated as its date, or named in its text. */
export function articleMonths(article: Article): ReadonlySet<string> {
  let months = known.get(article);
  if (!months) {
    const stated = statedMonth(article);
    const text = article.paragraphs.map((paragraph) => paragraph.text).join(' ');
    months = new Set([...(stated ? [stated] : []), ...namedMonths(text)]);
    known.set(article, months);
  }
  return months;
}

/** "the march talks": in small letters it is the month where such a word follows; "the march of the dockers" is not. */
const DATED_THING =
  '(?:\\d|reports?|articles?|stor(?:y|ies)|rounds?|talks|meetings?|briefings?|sessions?|summits?|statements?|figures?|issues?|editions?|votes?|elections?)';
const DOUBTFUL = new RegExp(
  `\\b(?:May|March)\\b(?!\\s+(?:I|we|you|he|she|it|they|not)\\b)|\\b(?:in|on|of|since|until|by|last|next)\\s+(?:may|march)\\b|\\b(?:the|this|that)\\s+(?:may|march)(?=\\s+${DATED_THING})`,
  'g',
);

/** Months named in a text, in any case; "may" and "march" only where they are no verb and no walk. */
export function namedMonths(text: string): readonly string[] {
  const months = splitWords(text).filter((word) => MONTHS.includes(word) && word !== 'may' && word !== 'march');
  const doubtful = text.match(DOUBTFUL) ?? [];
  return [...new Set([...months, ...doubtful.map((found) => foldText(found).split(/\s+/).at(-1) as string)])];
}

/**
 * Puts forward what is of the month which the question names: paragraphs that name it and articles that are dated in it
 * ("the July round" is about the article of July, though its paragraphs need not say so), and half as much the other
 * paragraphs of articles that name it somewhere.
 */
export function preferPeriod(question: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const months = namedMonths(question);
  if (months.length === 0) return candidates;
  return candidates
    .map((candidate) => {
      const held = months.reduce((sum, month) => sum + nearness(month, candidate), 0) / months.length;
      return { ...candidate, score: candidate.score + answering.periodBonus * held };
    })
    .sort((a, b) => b.score - a.score);
}

function nearness(month: string, { article, paragraph }: Candidate): number {
  if (statedMonth(article) === month || namedMonths(paragraph.text).includes(month)) return 1;
  return articleMonths(article).has(month) ? 0.5 : 0;
}
