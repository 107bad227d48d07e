import { reading } from '../config';
import { contentTerms, stemWord } from '../search/terms';
import { windowContext } from '../search/window-context';
import type { Question } from './analyze-question';
import { fitsType } from './answer-type';
import { articleTerms } from './article-terms';
import { findShortAnswer, repeatsQuestion } from './choose-short-answer';
import { confidenceModel } from './confidence-model';
import type { Candidate, Evidence } from './gather-evidence';
import { logOdds, probability } from './logistic';
import { articleMonths, namedMonths } from './prefer-period';

/** What the probability that the corpus answers is made from; each is about the best evidence. */
export interface ConfidenceFeatures {
  readonly answerLogit: number;
  readonly spanScore: number;
  readonly cosine: number;
  /** Share of the question's terms, weighted by rarity, in the sentence and its title. */
  readonly sentenceOverlap: number;
  /** Lead of the best sentence over the best one of another paragraph, at most 1. */
  readonly margin: number;
  /** Share of the question's names that the article does not hold. */
  readonly foreignNames: number;
  /** Share of the question's names that paragraph and title do not hold. */
  readonly missingNames: number;
  /** Share of the short answer's terms that only repeat the question. */
  readonly echo: number;
  /** 1 when the question names a month, and the paragraph names months but not that one. */
  readonly otherPeriod: number;
  /** 1 when the short answer is not of the kind that is asked for. */
  readonly wrongType: number;
  /** 1 when the question asks for a person; the reader takes any name for an answer. */
  readonly asksPerson: number;
  /** 1 when it asks for a number or a date; the reader takes any number for an answer. */
  readonly asksNumber: number;
}

/** @returns null when there is no evidence at all */
export function confidenceFeatures(question: Question, evidence: readonly Evidence[]): ConfidenceFeatures | null {
  const best = evidence[0];
  if (!best) return null;
  const { candidate } = best;
  const context = windowContext(candidate.article, candidate.paragraph) + candidate.paragraph.text;
  const months = [...articleMonths(candidate.article)].map(stemWord);
  const held = new Set([...contentTerms(context), ...months]);
  const inArticle = articleTerms(candidate.article);
  const other = evidence.find((item) => item.candidate !== candidate);
  const place = findShortAnswer(question, best);
  const short = place ? candidate.paragraph.text.slice(place.start, place.end) : '';
  // A reader that gives no log-odds finds no short answers either: that it has none says nothing.
  const silent = candidate.answerLogit === null;
  const logit = candidate.answerLogit ?? 0;
  const flag = (value: boolean) => (value ? 1 : 0);
  return {
    answerLogit: isLong(question.text) ? Math.min(0, logit) : logit,
    spanScore: silent ? 0 : Math.max(-10, best.reading.spans[0]?.score ?? -10),
    cosine: candidate.cosine,
    sentenceOverlap: best.overlap,
    margin: Math.min(1, best.score - (other?.score ?? best.score - 1)),
    foreignNames: share(question.names, (name) => !inArticle.has(name) && !months.includes(name)),
    missingNames: share(question.names, (name) => !held.has(name)),
    echo: place ? echoShare(question, short) : flag(!silent),
    otherPeriod: flag(isOfOtherPeriod(question.text, candidate)),
    wrongType: flag(!silent && (!place || !fitsType(question.expects, short))),
    asksPerson: flag(question.expects === 'person'),
    asksNumber: flag(['number', 'year', 'date'].includes(question.expects)),
  };
}

/**
 * Probability that the corpus answers the question, by logistic regression (coefficients in `confidence-model.ts`); 0
 * without any evidence.
 */
export function estimateConfidence(features: ConfidenceFeatures | null): number {
  return features ? probability(logOdds(confidenceModel, features)) : 0;
}

/** Longer than what the models were trained on: their log-odds then mean "perhaps" at most. */
export const isLong = (text: string): boolean => text.split(/\s+/).length > reading.longQuestionWords;

function share<T>(values: readonly T[], test: (value: T) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}

/** A person that the question itself names is no news, however the name is completed. */
function echoShare(question: Question, short: string): number {
  const terms = contentTerms(short);
  const asksWho = question.expects === 'person' || question.expects === 'name';
  if (repeatsQuestion(question, short) || (asksWho && terms.some((term) => question.names.includes(term)))) return 1;
  return share(terms, (term) => question.terms.includes(term));
}

function isOfOtherPeriod(question: string, { article, paragraph }: Candidate): boolean {
  const asked = namedMonths(question);
  const said = namedMonths(paragraph.text);
  const stated =
    paragraph === article.paragraphs.find(({ kind }) => kind === 'body') ? articleMonths(article) : new Set();
  return asked.length > 0 && said.length > 0 && asked.every((month) => !said.includes(month) && !stated.has(month));
}
