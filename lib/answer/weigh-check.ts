import { contentTerms, stemWord } from '../search/terms';
import { windowContext } from '../search/window-context';
import type { Question } from './analyze-question';
import { askedSpeaker } from './asked-speaker';
import { checkModel } from './confidence-model';
import type { ConfidenceFeatures } from './estimate-confidence';
import type { Evidence } from './gather-evidence';
import { logOdds, probability } from './logistic';

/** What the confidence is made from once the best evidence has been checked. */
export interface CheckFeatures {
  /** The checker's log-odds that the evidence answers. */
  readonly answerLogit: number;
  /** These two tell a passage about something else, which the checker was not made for. */
  readonly cosine: number;
  readonly missingNames: number;
  /** 1 when the question asks for somebody's words, and paragraph, title and publisher do not name them. */
  readonly otherSpeaker: number;
  readonly asksPerson: number;
  readonly asksNumber: number;
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
    cosine: features.cosine,
    missingNames: features.missingNames,
    otherSpeaker: flag(speaker.length > 0 && !speaker.some((name) => held.has(name) || held.has(stemWord(name)))),
    asksPerson: features.asksPerson,
    asksNumber: features.asksNumber,
  };
}

/** Probability that the corpus answers the question, by logistic regression (coefficients in `confidence-model.ts`). */
export const weighCheck = (features: CheckFeatures): number => probability(logOdds(checkModel, features));
