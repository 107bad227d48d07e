import { contentTerms, splitWords } from '../search/terms';
import type { Vocabulary } from '../search/vocabulary';
import type { Question } from './analyze-question';
import { confidenceModel } from './confidence-model';
import { type Evidence, termOverlap } from './gather-evidence';

/** What the probability that the corpus answers is made from; each is about the best evidence. */
export interface ConfidenceFeatures {
  readonly answerLogit: number;
  readonly spanScore: number;
  readonly cosine: number;
  /** Share of the question's terms, weighted by rarity, in the sentence and its title. */
  readonly sentenceOverlap: number;
  /** The same for the whole paragraph. */
  readonly paragraphOverlap: number;
  /** Share of the question's names that neither the paragraph nor its title holds. */
  readonly missingNames: number;
  /** Share of the question's numbers that the paragraph does not hold. */
  readonly missingNumbers: number;
  /** Share of the question's terms that no paragraph of the corpus holds. */
  readonly unknownTerms: number;
  /** 1 when the question asks for a kind of value (number, date) that the best span does not have. */
  readonly wrongType: number;
  /** Lead of the best sentence over the best one of another paragraph. */
  readonly margin: number;
}

/** @returns null when there is no evidence at all */
export function confidenceFeatures(
  question: Question,
  evidence: readonly Evidence[],
  vocabulary: Vocabulary,
): ConfidenceFeatures | null {
  const best = evidence[0];
  if (!best) return null;
  const { candidate, reading } = best;
  const context = `${candidate.article.title}. ${candidate.paragraph.text}`;
  const held = new Set(contentTerms(context));
  const digits = new Set(splitWords(context));
  const other = evidence.find((item) => item.candidate !== candidate);
  const span = reading.spans[0];
  return {
    answerLogit: candidate.answerLogit ?? 0,
    spanScore: Math.max(-10, span?.score ?? -10),
    cosine: candidate.cosine,
    sentenceOverlap: best.overlap,
    paragraphOverlap: termOverlap(question.terms, context, vocabulary),
    missingNames: share(question.names, (name) => !held.has(name)),
    missingNumbers: share(question.numbers, (number) => !digits.has(number)),
    unknownTerms: share(question.terms, (term) => !vocabulary.has(term)),
    wrongType: span && isWrongType(question, candidate.paragraph.text.slice(span.start, span.end)) ? 1 : 0,
    margin: Math.min(1, best.score - (other?.score ?? best.score - 1)),
  };
}

/** Probability that the corpus answers the question, by logistic regression (coefficients in `confidence-model.ts`). */
export function estimateConfidence(features: ConfidenceFeatures | null): number {
  if (!features) return 0;
  let logit: number = confidenceModel.intercept;
  for (const [name, weight] of Object.entries(confidenceModel.weights)) {
    logit += weight * features[name as keyof ConfidenceFeatures];
  }
  return 1 / (1 + Math.exp(-logit));
}

const NUMBER_WORD =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundreds?|thousands?|millions?|billions?|half|none|no|single|both|several|once|twice|first|second|third|decades?|years?|months?|weeks?|days?)\b/i;
const DATE_WORD =
  /\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|week|month|year|decade|century|spring|summer|autumn|fall|winter|morning|evening|night|after|before|during|when|until|since)\b/i;

function isWrongType(question: Question, span: string): boolean {
  if (question.expects === 'number') return !NUMBER_WORD.test(span);
  if (question.expects === 'date') return !DATE_WORD.test(span);
  return false;
}

function share<T>(values: readonly T[], test: (value: T) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}
