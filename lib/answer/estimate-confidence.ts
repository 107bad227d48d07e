import { reading } from '../config';
import { contentTerms, stemWord } from '../search/terms';
import { windowContext } from '../search/window-context';
import type { Question } from './analyze-question';
import { fitsType } from './answer-type';
import { articleTerms } from './article-terms';
import { askedSpeaker } from './asked-speaker';
import { findShortAnswer, repeatsQuestion } from './choose-short-answer';
import { confidenceModel } from './confidence-model';
import type { Candidate, Evidence } from './gather-evidence';
import { articleMonths, namedMonths } from './prefer-period';

/** What the probability that the corpus answers is made from; each is about the best evidence. */
export interface ConfidenceFeatures {
  readonly answerLogit: number;
  readonly spanScore: number;
  /** Log-odds of the reader's verdict that the passage bears out the question, or settles it when it is a yes/no one. */
  readonly support: number;
  readonly cosine: number;
  /** Share of the question's terms, weighted by rarity, in the sentence and its title. */
  readonly sentenceOverlap: number;
  /** Lead of the best sentence over the best one of another paragraph, at most 1. */
  readonly margin: number;
  /** Share of the question's names that the article does not hold. */
  readonly foreignNames: number;
  /** Share of the question's names that paragraph and title do not hold. */
  readonly missingNames: number;
  /** 1 when the question asks for somebody's words, and paragraph, title and publisher do not name them. */
  readonly otherSpeaker: number;
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
  const speaker = askedSpeaker(question);
  const published = new Set(contentTerms(candidate.article.publisher ?? ''));
  const flag = (value: boolean) => (value ? 1 : 0);
  return {
    answerLogit: isLong(question.text) ? Math.min(0, logit) : logit,
    spanScore: silent ? 0 : Math.max(-10, best.reading.spans[0]?.score ?? -10),
    support: supportOf(question, candidate),
    cosine: candidate.cosine,
    sentenceOverlap: best.overlap,
    margin: Math.min(1, best.score - (other?.score ?? best.score - 1)),
    foreignNames: share(question.names, (name) => !inArticle.has(name) && !months.includes(name)),
    missingNames: share(question.names, (name) => !held.has(name)),
    otherSpeaker: flag(speaker.length > 0 && !speaker.some((name) => held.has(name) || published.has(name))),
    echo: place ? echoShare(question, short) : flag(!silent),
    otherPeriod: flag(isOfOtherPeriod(question.text, candidate)),
    wrongType: flag(!silent && (!place || !fitsType(question.expects, short))),
    asksPerson: flag(question.expects === 'person'),
    asksNumber: flag(['number', 'year', 'date'].includes(question.expects)),
  };
}

function supportOf({ kind, text }: Question, { verdict }: Candidate): number {
  if (!verdict) return 0;
  const held = kind === 'yes-no' ? verdict.yes + verdict.no : verdict.yes;
  const odds = Math.log(Math.max(held, 1e-3) / Math.max(1 - held, 1e-3));
  return isLong(text) ? Math.min(0, odds) : odds;
}

/** Probability that the corpus answers the question, by logistic regression (coefficients in `confidence-model.ts`). */
export function estimateConfidence(features: ConfidenceFeatures | null): number {
  if (!features) return 0;
  let logit: number = confidenceModel.intercept;
  for (const [name, weight] of Object.entries(confidenceModel.weights)) {
    logit += weight * features[name as keyof ConfidenceFeatures];
  }
  const { slope, shift } = confidenceModel.calibration;
  return 1 / (1 + Math.exp(-(slope * logit + shift)));
}

const isLong = (text: string): boolean => text.split(/\s+/).length > reading.longQuestionWords;

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
