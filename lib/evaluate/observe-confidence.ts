import type { ConfidenceFeatures } from '../answer/estimate-confidence';
import { findContradiction } from '../answer/find-contradiction';
import type { CheckFeatures } from '../answer/weigh-check';
import type { Engine } from '../engine/engine';
import { readVocabulary } from '../search/vocabulary';
import { containsFolded } from './fold-text';
import { foldParagraphs, goldParagraphs } from './gold-paragraphs';
import type { Question } from './question';
import { seededRandom } from './statistics';
import { swapName } from './swap-name';

/** How a question was asked: as it is, without the articles or paragraphs that answer it, or about another name. */
export type Asked = 'as-is' | 'without-articles' | 'without-paragraphs' | 'other-name';

/** The features of one question's best evidence, and whether the corpus answers it. */
export interface ConfidenceObservation {
  readonly id: string;
  readonly asked: Asked;
  readonly features: ConfidenceFeatures;
  /** Null without a checker. */
  readonly checked: CheckFeatures | null;
  readonly answerable: boolean;
}

/**
 * Looks each question up; with `lookAlikes` an answerable one three times more as one that the corpus does not answer:
 * without the articles that hold its answer, without those paragraphs alone (a near miss: the same names, another
 * matter), and with another name in it. Questions that the evidence contradicts are left out: they are refused whatever
 * the confidence.
 */
export async function* observeConfidence(
  engine: Engine,
  questions: readonly Question[],
  lookAlikes: boolean,
): AsyncGenerator<ConfidenceObservation> {
  const paragraphs = foldParagraphs(engine.articles);
  const vocabulary = readVocabulary(engine.articles);
  const random = seededRandom(1);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  for (const { id, question, history, answerable, evidence, must } of questions) {
    const observe = async (asked: Asked, text: string, exclude: ReadonlySet<string>) => {
      const found = await engine.investigate({ question: text, history, exclude });
      const contradicted = findContradiction(found.question, found.evidence, vocabulary) !== null;
      if (!found.features || contradicted) return [];
      return [
        { id, asked, features: found.features, checked: found.checked, answerable: asked === 'as-is' && answerable },
      ];
    };
    yield* await observe('as-is', question, new Set());
    const gold = goldParagraphs(evidence, paragraphs).flat();
    if (!lookAlikes || !answerable || gold.length === 0) continue;
    yield* await observe('without-articles', question, new Set(gold.map(({ articleId }) => articleId)));
    yield* await observe('without-paragraphs', question, new Set(gold.map(({ key }) => key)));
    const text = gold[0]?.text ?? '';
    const proof = text
      .split(/(?<=[.?!])\s/)
      .filter((sentence) => must.flat().some((accepted) => containsFolded(sentence, accepted)));
    const other = swapName(question, text, proof.join(' '), pick);
    if (other) yield* await observe('other-name', other, new Set());
  }
}
