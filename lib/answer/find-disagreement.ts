import { contentTerms, foldText, splitWords } from '../search/terms';
import type { Question } from './analyze-question';
import { fitsType } from './answer-type';
import { findShortAnswer } from './choose-short-answer';
import type { Evidence } from './gather-evidence';
import { sayTheSame } from './group-wire-copy';

export interface Disagreement {
  readonly first: Evidence;
  readonly second: Evidence;
  readonly firstValue: string;
  readonly secondValue: string;
}

/**
 * Bounds that keep false alarms out: both readings must be sure, and both sentences must speak of what the question
 * asks; names of people and things need more, because two of them are often both right.
 */
const LEAST_LOGIT = 1;
const LEAST_SPAN_SCORE = 0;
const LEAST_OVERLAP = { number: 0.5, year: 0.5, date: 0.5, person: 0.8, place: 0.75, name: 0.8 } as const;
const MOST_SCORE_GAP = 0.8;
/** Sentences of the same words and numbers cannot differ in one of these; they can in a name. */
const NUMERIC: ReadonlySet<string> = new Set(['number', 'year', 'date']);

/** Two articles that give different values for what the question asks; null when none do, or when it is not certain. */
export function findDisagreement(question: Question, evidence: readonly Evidence[]): Disagreement | null {
  const first = evidence[0];
  const { expects } = question;
  if (!first || question.kind !== 'factoid' || expects === 'any' || !isSure(question, first)) return null;
  const firstValue = answeredValue(question, first);
  if (!firstValue) return null;
  const seen = new Set([first.candidate.articleId]);
  for (const item of evidence) {
    const { articleId } = item.candidate;
    if (seen.has(articleId)) continue;
    seen.add(articleId);
    if (first.score - item.score > MOST_SCORE_GAP || !isSure(question, item)) continue;
    if (sayTheSame(contentTerms(first.text), contentTerms(item.text)) && NUMERIC.has(question.expects)) continue;
    const secondValue = answeredValue(question, item);
    if (
      secondValue &&
      differ(question, firstValue, secondValue) &&
      !holds(first, secondValue) &&
      !holds(item, firstValue)
    ) {
      return { first, second: item, firstValue, secondValue };
    }
  }
  return null;
}

function isSure(question: Question, { candidate, reading, overlap, text }: Evidence): boolean {
  if (question.expects === 'any') return false;
  const held = new Set(contentTerms(`${candidate.article.title}. ${candidate.paragraph.text}`));
  const words = new Set(contentTerms(`${candidate.article.title}. ${text}`));
  return (
    (candidate.answerLogit ?? -1) >= LEAST_LOGIT &&
    (reading.spans[0]?.score ?? -1) >= LEAST_SPAN_SCORE &&
    overlap >= LEAST_OVERLAP[question.expects] &&
    question.names.every((name) => held.has(name)) &&
    question.numbers.every((number) => words.has(number) || held.has(number))
  );
}

function answeredValue(question: Question, evidence: Evidence): string | null {
  const span = findShortAnswer(question, evidence);
  const text = span && evidence.candidate.paragraph.text.slice(span.start, span.end);
  return text && fitsType(question.expects, text) ? text : null;
}

const UNITS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};
const SCALE = /^(?:thousands?|millions?|billions?|dozens?|hundreds?)$/;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

function differ(question: Question, a: string, b: string): boolean {
  if (question.expects === 'number') {
    const [left, right] = [amountOf(a), amountOf(b)];
    return (
      left !== null &&
      right !== null &&
      left.value !== right.value &&
      (left.unit === right.unit || left.unit === '' || right.unit === '')
    );
  }
  if (question.expects === 'year' || question.expects === 'date') {
    const year = (text: string) => /\b\d{4}\b/.exec(text)?.[0];
    const month = (text: string) =>
      splitWords(text)
        .find((word) => MONTH.test(word) && word.length > 2)
        ?.slice(0, 3);
    if (year(a) && year(b)) return year(a) !== year(b);
    return Boolean(month(a) && month(b) && month(a) !== month(b));
  }
  const [left, right] = [new Set(contentTerms(a)), contentTerms(b)];
  return left.size > 0 && right.length > 0 && right.every((term) => !left.has(term));
}

/** The one number of a text with its scale, and the noun that it counts. A text of two numbers has no one amount. */
function amountOf(text: string): { readonly value: string; readonly unit: string } | null {
  const words = splitWords(foldText(text).replace(/(\d)\.(\d)/g, '$1p$2'));
  const at = words.findIndex((word) => /^\d/.test(word) || word in UNITS);
  if (at < 0 || words.slice(at + 1).some((word) => /^\d/.test(word))) return null;
  const word = words[at] as string;
  const scale = SCALE.test(words[at + 1] ?? '') ? (words[at + 1] as string).replace(/s$/, '') : '';
  const unit = contentTerms(words.slice(at + (scale ? 2 : 1)).join(' '))[0] ?? '';
  return { value: `${UNITS[word] ?? word} ${scale}`.trim(), unit };
}

/** Whether a sentence's paragraph gives the other value, too: then both articles know both. */
function holds({ candidate }: Evidence, value: string): boolean {
  const held = new Set(splitWords(candidate.paragraph.text));
  const words = splitWords(value).filter((word) => /\d/.test(word) || word.length > 3);
  return words.length > 0 && words.every((word) => held.has(word));
}
