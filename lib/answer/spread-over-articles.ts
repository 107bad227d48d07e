import { comparePublished } from '../corpus/compare-published';
import { contentTerms } from '../search/terms';
import type { Question } from './analyze-question';
import { confidenceModel } from './confidence-model';
import { confidenceFeatures, estimateConfidence } from './estimate-confidence';
import type { Candidate, Evidence } from './gather-evidence';
import { sayTheSame } from './group-wire-copy';

/**
 * A finding of a further article may be less sure than an answer of its own: this share of the threshold, or the lower
 * one when the reader's log-odds are near even or better.
 */
const FAIR = { share: 0.6, lowerShare: 0.35, logit: -1 } as const;

/** The best passage of each article first, so that a question over several articles reads one of each. */
export function bestOfEachFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  const best = candidates.filter(({ articleId }) => !seen.has(articleId) && seen.add(articleId));
  return [...best, ...candidates.filter((candidate) => !best.includes(candidate))];
}

/** The best sentence of each article that says enough; those whose articles state a full date come in its order, first. */
export function bestOfEachArticle(question: Question, evidence: readonly Evidence[]): readonly Evidence[] {
  const findings: Evidence[] = [];
  for (const articleId of new Set(evidence.map(({ candidate }) => candidate.articleId))) {
    const own = evidence.filter(({ candidate }) => candidate.articleId === articleId);
    const confidence = estimateConfidence(confidenceFeatures(question, own));
    const best = own[0] as Evidence;
    const repeated = findings.some((other) => sayTheSame(contentTerms(other.text), contentTerms(best.text)));
    if (!repeated && (findings.length === 0 || isFair(confidence, best))) findings.push(best);
  }
  const published = ({ candidate }: Evidence) => candidate.article.published;
  const dated = findings.filter((item) => comparePublished(published(item), published(item)) !== null);
  dated.sort((a, b) => comparePublished(published(a), published(b)) ?? 0);
  return [...dated, ...findings.filter((item) => !dated.includes(item))];
}

function isFair(confidence: number, { candidate }: Evidence): boolean {
  const share = (candidate.answerLogit ?? -Infinity) >= FAIR.logit ? FAIR.lowerShare : FAIR.share;
  return confidence >= share * confidenceModel.threshold;
}
