import type { Investigation } from '../../lib/answer/investigate';
import { openEvidenceCases } from './make-evidence';

/** What an article of one paragraph holds on a question, answered with confidence and not checked. */
export function makeInvestigation(wording: string, paragraph: string): Investigation {
  const { question, evidence } = openEvidenceCases([paragraph])(wording, paragraph);
  return {
    question,
    wording,
    candidates: [],
    evidence,
    confidence: 0.9,
    answers: true,
    features: null,
    checked: null,
    verdict: null,
    identity: null,
    statements: [],
    embedMs: 0,
    searchMs: 0,
    readMs: 0,
  };
}
