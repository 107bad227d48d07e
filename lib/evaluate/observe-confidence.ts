import type { ConfidenceFeatures } from '../answer/estimate-confidence';
import type { Engine } from '../engine/engine';
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
 * answer, which makes it one that the corpus does not answer.
 */
export async function* observeConfidence(
  engine: Engine,
  questions: readonly Question[],
  withoutGold: boolean,
): AsyncGenerator<ConfidenceObservation> {
  const paragraphs = foldParagraphs(engine.articles);
  for (const { id, question, history, answerable, evidence } of questions) {
    const { features } = await engine.investigate({ question, history });
    if (features) yield { id, features, answerable };
    if (!withoutGold || !answerable) continue;
    const gold = new Set(goldParagraphs(evidence, paragraphs).flatMap((found) => found.map((item) => item.articleId)));
    const without = await engine.investigate({ question, history, excludeArticles: gold });
    if (without.features) yield { id, features: without.features, answerable: false };
  }
}
