import type { Article } from '../corpus/types';
import { splitWords } from '../search/terms';
import { escapePattern } from './escape-pattern';
import { articleMonths, namedMonths, statedMonth } from './prefer-period';

/** Fewest words of a title that name an article, unless they are all of it. */
const LEAST_TITLE_WORDS = 4;
/** Characters of a first paragraph that may be its dateline. */
const DATELINE_LENGTH = 60;
/** "(AsiaNews) –", "/TASS/": the agency in a dateline; "the European Union (EU) agreed" has none. */
const AGENCY = /\((\p{Lu}[\p{L}\p{N} .&-]{1,30})\)(?=\s*(?:[-–—.:]|$))|\/(\p{Lu}[\p{L}\p{N} .&-]{1,30})\//gu;
const SOURCE_NOUN =
  /\b(?:articles?|dispatch(?:es)?|reports?|stor(?:y|ies)|pieces?|briefings?|accounts?|texts?|papers?|newspapers?)\b/giu;

/**
 * Ids of the articles that a phrase names: by title in quotation marks ("four words or all of it"), by month and year
 * ("the March 2017 report": dated then, or undated and speaking of it), by agency or paper ("the TASS article"). What is
 * named together has to fit together. Empty when it names none, or nothing that tells articles apart.
 */
export function namedArticles(phrase: string, articles: readonly Article[]): ReadonlySet<string> {
  const quoted = /["“‘'](.+?)["”’']\s*$/u.exec(phrase.trim())?.[1];
  if (quoted) return select(articles, (article) => isTitled(article, quoted));
  const months = namedMonths(phrase);
  const year = /\b(?:1[5-9]|20)\d\d\b/.exec(phrase)?.[0];
  const publishers = new Set(publishersOf(articles).filter((name) => names(phrase, name)));
  if (months.length === 0 && publishers.size === 0) return new Set();
  const dated = months.length > 0 ? articlesOfMonths(months, articles) : null;
  return select(
    articles,
    (article) =>
      (!dated || dated.has(article.id)) &&
      (!year || !/^\d{4}/.test(article.published ?? '') || article.published?.slice(0, 4) === year) &&
      (publishers.size === 0 || agencies(article).some((name) => publishers.has(name))),
  );
}

/** Ids of the articles dated in one of the months; where none is, of those without a date that speak of one. */
export function articlesOfMonths(months: readonly string[], articles: readonly Article[]): ReadonlySet<string> {
  if (months.length === 0) return new Set();
  const dated = select(articles, (article) => months.includes(statedMonth(article) ?? ''));
  if (dated.size > 0) return dated;
  return select(
    articles,
    (article) => !statedMonth(article) && months.some((month) => articleMonths(article).has(month)),
  );
}

/**
 * Ids of the articles that are asked when a question names nothing but a source for them: a paper or agency, its articles
 * and those that quote it; or reports by their month, "the July report" and, where another was named, "the July one".
 * Empty for any other phrase: "July" alone is when something happened.
 * @param alone whether a paper or agency may stand without "report", "article" …
 */
export function articlesOfSource(phrase: string, alone: boolean, articles: readonly Article[]): ReadonlySet<string> {
  const said = phrase.replace(/\bone(?=s?$)/i, 'report');
  if (!isSourceName(said, articles)) return new Set();
  const isReport = new RegExp(SOURCE_NOUN.source, 'iu').test(said) || /["“‘']/.test(said);
  const publishers = publishersOf(articles).filter((name) => names(said, name));
  if (!isReport && !(alone && publishers.length > 0)) return new Set();
  const quoting = articles.filter((article) =>
    article.paragraphs.some(({ text }) => publishers.some((name) => text.includes(name) && names(text, name))),
  );
  return new Set([...namedArticles(said, articles), ...quoting.map(({ id }) => id)]);
}

/** Whether a phrase is nothing but the name of a source: "the TASS article", "AsiaNews", "the report of March". */
export function isSourceName(phrase: string, articles: readonly Article[]): boolean {
  const publishers = publishersOf(articles);
  const rest = publishers
    .reduce((text, name) => text.replace(anyCase(name), ' '), phrase.replace(/["“‘'].+["”’']\s*$/u, ' '))
    .replace(SOURCE_NOUN, ' ')
    .split(/[\s,]+/)
    .filter((word) => !/^(?:the|that|this|your|of|from|by|in|latest|last|late|early|mid|dated|\d{1,4}|)$/iu.test(word));
  return namedArticles(phrase, articles).size > 0 && rest.every((word) => namedMonths(`of ${word}`).length > 0);
}

const anyCase = (name: string): RegExp => new RegExp(escapePattern(name), 'giu');

function isTitled({ title }: Article, quoted: string): boolean {
  const words = splitWords(quoted).join(' ');
  const whole = splitWords(title).join(' ');
  return words === whole || (words.split(' ').length >= LEAST_TITLE_WORDS && ` ${whole} `.includes(` ${words} `));
}

/** Every publisher and agency of the articles, once. */
const publishersOf = (articles: readonly Article[]): readonly string[] => [...new Set(articles.flatMap(agencies))];

const known = new WeakMap<Article, readonly string[]>();

/** The article's publisher and the agency in its dateline; worked out once. */
function agencies(article: Article): readonly string[] {
  let found = known.get(article);
  if (!found) {
    const { publisher, paragraphs } = article;
    const dateline = paragraphs.find(({ kind }) => kind === 'body')?.text.slice(0, DATELINE_LENGTH) ?? '';
    const named = [...dateline.matchAll(AGENCY)].map((match) => (match[1] ?? match[2]) as string);
    found = publisher ? [publisher, ...named] : named;
    known.set(article, found);
  }
  return found;
}

function names(phrase: string, publisher: string): boolean {
  return ` ${splitWords(phrase).join(' ')} `.includes(` ${splitWords(publisher).join(' ')} `);
}

function select(articles: readonly Article[], test: (article: Article) => boolean): ReadonlySet<string> {
  const found = articles.filter(test).map(({ id }) => id);
  return new Set(found.length < articles.length ? found : []);
}
