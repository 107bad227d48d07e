import { paragraphsByKey } from '../corpus/paragraph-key';
import type { Engine } from '../engine/engine';
import { foldParagraphs, goldParagraphs } from './gold-paragraphs';
import { computeMetrics, type Metrics } from './metrics';
import type { Question } from './question';
import { type QuestionResult, scoreQuestion } from './score-question';

export interface EvaluateOptions {
  /** Ask every answerable question a second time, without the articles that hold its gold paragraphs. */
  readonly withoutGold: boolean;
  /** Called after every answer with the number of answers so far. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface Evaluation {
  readonly metrics: Metrics;
  readonly results: readonly QuestionResult[];
  /** Ids of questions with an evidence quote that no paragraph of the corpus holds: nothing cited for it can be gold. */
  readonly withoutParagraph: readonly string[];
}

/**
 * Asks every question in turn, the way a person would, and scores the answers. One question is asked before the clock
 * counts, so that loading the models is in no latency.
 */
export const evaluate = async (
  engine: Engine,
  questions: readonly Question[],
  { withoutGold, onProgress }: EvaluateOptions,
): Promise<Evaluation> => {
  const folded = foldParagraphs(engine.articles);
  const paragraphs = paragraphsByKey(engine.articles);
  const runs = questions.map((question) => {
    const gold = goldParagraphs(question.evidence, folded);
    const articles = new Set(gold.flat().map((paragraph) => paragraph.articleId));
    return { question, gold, articles, twice: withoutGold && question.answerable && articles.size > 0 };
  });
  const total = runs.reduce((sum, run) => sum + (run.twice ? 2 : 1), 0);
  const [first] = questions;
  if (first !== undefined) {
    await engine.ask({ question: first.question, history: first.history });
    await engine.embedQuestion(first.question);
  }
  const results: QuestionResult[] = [];
  for (const { question, gold, articles, twice } of runs) {
    for (const without of twice ? [false, true] : [false]) {
      const embedMs = await engine.embedQuestion(question.question);
      const answer = await engine.ask({
        question: question.question,
        history: question.history,
        ...(without ? { exclude: articles } : {}),
      });
      results.push(scoreQuestion({ question, answer, withoutGold: without, embedMs, gold, paragraphs }));
      onProgress?.(results.length, total);
    }
  }
  const withoutParagraph = runs
    .filter(({ gold }) => gold.some((paragraphsOfQuote) => paragraphsOfQuote.length === 0))
    .map(({ question }) => question.id);
  return { metrics: computeMetrics(results), results, withoutParagraph };
};
