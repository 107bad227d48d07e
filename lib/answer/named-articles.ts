import type { Article } from '../corpus/types';
import { foldText } from '../search/terms';
import { articleMonths, namedMonths, statedMonth } from './prefer-period';

/** Letters of the first paragraph that may name the agency or the place: its dateline. */
const DATELINE_LENGTH = 60;
/** A title is quoted whole or by enough of its words to be told. */
const LEAST_TITLE = 10;
const GENERAL =
  /^(?:the|a|an|un|us|uk|eu|article|articles|report|reports|story|piece|text|briefing|one|other|first|second)$/i;

/**
 * Ids of the articles that a phrase of a question names: by title in quotation marks, by month ("the March report":
 * dated then, or speaking of it when none is dated so), or by the agency or paper in title, head or dateline ("the TASS
 * article"). Empty when it names none, or when what it names stands in all of them.
 */
export function namedArticles(phrase: string, articles: readonly Article[]): ReadonlySet<string> {
  const quoted = /["“‘'](.+?)["”’']\s*$/.exec(phrase.trim())?.[1];
  if (quoted && quoted.length >= LEAST_TITLE)
    return select(articles, ({ title }) => foldText(title).includes(foldText(quoted)));
  const months = namedMonths(phrase);
  if (months.length > 0) return articlesOfMonths(months, articles);
  const names = phrase.split(/[^\p{L}\p{N}.]+/u).filter((word) => /^\p{Lu}/u.test(word) && !GENERAL.test(word));
  if (names.length === 0) return new Set();
  return select(articles, (article) =>
    names.every((name) => new RegExp(`(?<!\\p{L})${asPattern(name)}(?!\\p{L})`, 'u').test(head(article))),
  );
}

/** Ids of the articles that are dated in one of the months; of those without a date that speak of one when there are none. */
export function articlesOfMonths(months: readonly string[], articles: readonly Article[]): ReadonlySet<string> {
  const dated = select(articles, (article) => months.includes(statedMonth(article) ?? ''));
  if (dated.size > 0) return dated;
  return select(
    articles,
    (article) => !statedMonth(article) && months.some((month) => articleMonths(article).has(month)),
  );
}

function select(articles: readonly Article[], test: (article: Article) => boolean): ReadonlySet<string> {
  const found = articles.filter(test).map(({ id }) => id);
  return new Set(found.length < articles.length ? found : []);
}

/** Title, publisher, what stands around the text, and the dateline. */
function head({ title, publisher, paragraphs }: Article): string {
  const first = paragraphs.find(({ kind }) => kind === 'body')?.text.slice(0, DATELINE_LENGTH) ?? '';
  const around = paragraphs.filter(({ kind }) => kind === 'furniture').map(({ text }) => text);
  return [title, publisher ?? '', ...around, first].join('\n');
}

const asPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
