import { contentTerms, stemWord } from '../search/terms';
import { windowContext } from '../search/window-context';
import type { Question } from './analyze-question';
import { askedSpeaker } from './asked-speaker';
import { checkModel } from './confidence-model';
import { type ConfidenceFeatures, foundLogit } from './estimate-confidence';
import type { Evidence } from './gather-evidence';
import { logOdds, probability } from './logistic';

/** What the confidence is made from once the best evidence has been checked. */
export interface CheckFeatures {
  /** The checker's log-odds that the evidence answers. */
  readonly answerLogit: number;
  /** These log-odds or those before the check, whichever are lower: an answer has to convince both. */
  readonly least: number;
  /** These three tell a passage about something else, which the checker was not made for. */
  readonly cosine: number;
  readonly margin: number;
  readonly missingNames: number;
  /** 1 when the question asks for somebody's words, and paragraph, title and publisher do not name them. */
  readonly otherSpeaker: number;
  /** 1 when it asks why or how: the checker misses reasons that are told rather than given as such. */
  readonly asksReason: number;
  readonly asksPerson: number;
  readonly asksNumber: number;
  readonly yesNo: number;
}

/**
 * @param best the evidence that was checked
 * @param answerLogit what the checker says of it
 */
export function checkFeatures(
  question: Question,
  best: Evidence,
  features: ConfidenceFeatures,
  answerLogit: number,
): CheckFeatures {
  const { article, paragraph } = best.candidate;
  const speaker = askedSpeaker(question);
  const held = new Set(
    contentTerms(`${windowContext(article, paragraph)} ${paragraph.text} ${article.publisher ?? ''}`),
  );
  const flag = (value: boolean) => (value ? 1 : 0);
  return {
    answerLogit,
    least: Math.min(foundLogit(features), answerLogit),
    cosine: features.cosine,
    margin: features.margin,
    missingNames: features.missingNames,
    otherSpeaker: flag(speaker.length > 0 && !speaker.some((name) => held.has(name) || held.has(stemWord(name)))),
    asksReason: flag(question.kind === 'why' || question.kind === 'how'),
    asksPerson: features.asksPerson,
    asksNumber: features.asksNumber,
    yesNo: flag(question.kind === 'yes-no'),
  };
}

/** Probability that the corpus answers the question, by logistic regression (coefficients in `confidence-model.ts`). */
export const weighCheck = (features: CheckFeatures): number => probability(logOdds(checkModel, features));
