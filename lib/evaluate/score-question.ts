import type { Answer } from '../answer/schema';
import { type PlacedParagraph, paragraphKey } from '../corpus/paragraph-key';
import { citationPrecision, citationRecall } from './citation-score';
import type { FoldedParagraph } from './gold-paragraphs';
import { answerText, isRefusal, judgeAnswer } from './judge-answer';
import { citedShare, verbatimShare } from './proof-score';
import { hasShortAnswer, type Question } from './question';
import { hitAt, ndcgAt, reciprocalRank } from './ranking-score';
import { bestOver, exactMatch, tokenF1 } from './squad-score';

/** What one question gave. A score that is not defined for the question is null. */
export interface QuestionResult {
  readonly id: string;
  readonly type: string;
  readonly question: string;
  /** Whether the corpus that was asked answers it: false when its own articles were taken out. */
  readonly answerable: boolean;
  /** Asked once more, with every article that holds a gold paragraph taken out. */
  readonly withoutGold: boolean;
  readonly correct: boolean;
  readonly refused: boolean;
  readonly missing: readonly (readonly string[])[];
  readonly forbidden: readonly string[];
  readonly shortExactMatch: number | null;
  readonly shortF1: number | null;
  readonly citationPrecision: number | null;
  readonly citationRecall: number | null;
  readonly quotesVerbatim: number | null;
  readonly sentencesCited: number | null;
  readonly hitAt1: number | null;
  readonly hitAt5: number | null;
  readonly hitAt10: number | null;
  readonly mrr: number | null;
  readonly ndcgAt10: number | null;
  readonly goldParagraphs: readonly string[];
  readonly confidence: number;
  /** One embedding pass of the question alone, in milliseconds. */
  readonly embedMs: number;
  readonly totalMs: number;
  readonly words: number;
  readonly answer: Answer;
}

export interface Observation {
  readonly question: Question;
  readonly answer: Answer;
  readonly withoutGold: boolean;
  readonly embedMs: number;
  /** Gold paragraphs of each evidence quote, in its order. */
  readonly gold: readonly (readonly FoldedParagraph[])[];
  /** Every paragraph of the corpus by its key. */
  readonly paragraphs: ReadonlyMap<string, PlacedParagraph>;
}

const rankingScores = (answer: Answer, gold: ReadonlySet<string>) => {
  const relevance = answer.passages.map((passage) => gold.has(paragraphKey(passage)));
  return {
    hitAt1: hitAt(relevance, 1),
    hitAt5: hitAt(relevance, 5),
    hitAt10: hitAt(relevance, 10),
    mrr: reciprocalRank(relevance),
    ndcgAt10: ndcgAt(relevance, 10, gold.size),
  };
};

const NO_RANKING = { hitAt1: null, hitAt5: null, hitAt10: null, mrr: null, ndcgAt10: null };

/**
 * Scores one answer. Citations are scored on answerable questions with evidence: precision when something was answered,
 * recall always (a refusal has cited nothing: 0). An unanswerable question that was answered counts against the refusals.
 */
export const scoreQuestion = (observation: Observation): QuestionResult => {
  const { question, answer, withoutGold, embedMs, gold, paragraphs } = observation;
  const answerable = question.answerable && !withoutGold;
  const refused = isRefusal(answer);
  const goldParagraphs = [...new Set(gold.flat())];
  const goldKeys = new Set(goldParagraphs.map((paragraph) => paragraph.key));
  const hasEvidence = answerable && question.evidence.length > 0;
  const hasShort = answerable && hasShortAnswer(question);
  const short = answer.shortAnswer?.text ?? null;
  const accepted = question.must[0] ?? [];
  return {
    id: question.id,
    type: question.type,
    question: question.question,
    answerable,
    withoutGold,
    ...judgeAnswer(question, answer, answerable),
    refused,
    shortExactMatch: hasShort ? bestOver(exactMatch, short, accepted) : null,
    shortF1: hasShort ? bestOver(tokenF1, short, accepted) : null,
    citationPrecision: hasEvidence && !refused ? citationPrecision(answer, goldKeys) : null,
    citationRecall: hasEvidence ? citationRecall(answer, question.must, goldParagraphs) : null,
    quotesVerbatim: verbatimShare(answer, paragraphs),
    sentencesCited: citedShare(answer),
    ...(hasEvidence ? rankingScores(answer, goldKeys) : NO_RANKING),
    goldParagraphs: [...goldKeys],
    confidence: answer.confidence,
    embedMs,
    totalMs: answer.timings.totalMs,
    words: answerText(answer).split(/\s+/u).filter(Boolean).length,
    answer,
  };
};
