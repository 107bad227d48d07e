import type { ConfidenceFeatures } from '../answer/estimate-confidence';
import { findContradiction } from '../answer/find-contradiction';
import type { Engine } from '../engine/engine';
import { readVocabulary } from '../search/vocabulary';
import { foldParagraphs, goldParagraphs } from './gold-paragraphs';
import type { Question } from './question';

/** The features of one question's best evidence, and whether the corpus answers it. */
export interface ConfidenceObservation {
  readonly id: string;
  readonly features: ConfidenceFeatures;
  readonly answerable: boolean;
}

/**
 * Looks each question up; with `withoutGold` an answerable one a second time without the articles that hold its
 * answer, which makes it one that the corpus does not answer. Questions that the evidence contradicts are left out: they
 * are refused whatever the confidence.
 */
export async function* observeConfidence(
  engine: Engine,
  questions: readonly Question[],
  withoutGold: boolean,
): AsyncGenerator<ConfidenceObservation> {
  const paragraphs = foldParagraphs(engine.articles);
  const vocabulary = readVocabulary(engine.articles);
  for (const { id, question, history, answerable, evidence } of questions) {
    const { features, ...found } = await engine.investigate({ question, history });
    const contradicted = findContradiction(found.question, found.evidence, vocabulary) !== null;
    if (features && !contradicted) yield { id, features, answerable };
    if (!withoutGold || !answerable) continue;
    const gold = new Set(goldParagraphs(evidence, paragraphs).flatMap((found) => found.map((item) => item.articleId)));
    const without = await engine.investigate({ question, history, excludeArticles: gold });
    if (without.features) yield { id, features: without.features, answerable: false };
  }
}
