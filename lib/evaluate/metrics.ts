import { auroc } from './auroc';
import { bootstrapInterval } from './bootstrap';
import { expectedCalibrationError } from './calibration';
import type { QuestionResult } from './score-question';
import { mean, percentile } from './statistics';

export const METRIC_NAMES = [
  'accuracy',
  'shortExactMatch',
  'shortF1',
  'citationPrecision',
  'citationRecall',
  'quotesVerbatim',
  'sentencesCited',
  'refusalPrecision',
  'refusalRecall',
  'refusalF1',
  'confidenceAuroc',
  'expectedCalibrationError',
  'hitAt1',
  'hitAt5',
  'hitAt10',
  'mrr',
  'ndcgAt10',
  'latencyP50',
  'latencyP95',
  'latencyRatio',
] as const;

export type MetricName = (typeof METRIC_NAMES)[number];

/** `value` is null when nothing was asked on which it is defined; `low` and `high` bound the 95 % bootstrap interval. */
export interface Metric {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Questions that it is computed on. */
  readonly n: number;
}

export type Metrics = Readonly<Record<MetricName, Metric>>;

type Rows = readonly QuestionResult[];

interface Definition {
  readonly counts: (row: QuestionResult) => boolean;
  readonly statistic: (rows: Rows) => number | null;
}

type Score = {
  [Key in keyof QuestionResult]: QuestionResult[Key] extends number | null ? Key : never;
}[keyof QuestionResult];

/** Mean over the questions on which the score is defined. */
const meanOf = (score: Score): Definition => ({
  counts: (row) => row[score] !== null,
  statistic: (rows) => mean(rows.map((row) => row[score] ?? 0)),
});

/** Share with a denominator of 0 undefined. */
const share = (count: number, of: number): number | null => (of === 0 ? null : count / of);

const refusals = (rows: Rows) => ({
  right: rows.filter((row) => row.refused && !row.answerable).length,
  refused: rows.filter((row) => row.refused).length,
  unanswerable: rows.filter((row) => !row.answerable).length,
});

/** Positive class: refused. Truth: the corpus does not answer. Undefined where no question is unanswerable. */
const refusal = (score: (counts: ReturnType<typeof refusals>) => number | null): Definition => ({
  counts: () => true,
  statistic: (rows) => {
    const counts = refusals(rows);
    return counts.unanswerable === 0 ? null : score(counts);
  },
});

const scored = (rows: Rows) => rows.map((row) => ({ score: row.confidence, positive: row.answerable }));

/** Times of the questions as they stand: the run without the gold articles searches a filtered index. */
const timed = (statistic: Definition['statistic']): Definition => ({ counts: (row) => !row.withoutGold, statistic });

const median = (values: readonly number[]): number | null => percentile(values, 50);

const DEFINITIONS: Readonly<Record<MetricName, Definition>> = {
  accuracy: { counts: (row) => row.answerable, statistic: (rows) => mean(rows.map((row) => Number(row.correct))) },
  shortExactMatch: meanOf('shortExactMatch'),
  shortF1: meanOf('shortF1'),
  citationPrecision: meanOf('citationPrecision'),
  citationRecall: meanOf('citationRecall'),
  quotesVerbatim: meanOf('quotesVerbatim'),
  sentencesCited: meanOf('sentencesCited'),
  refusalPrecision: refusal(({ right, refused }) => share(right, refused) ?? 0),
  refusalRecall: refusal(({ right, unanswerable }) => share(right, unanswerable)),
  refusalF1: refusal(({ right, refused, unanswerable }) => (2 * right) / (refused + unanswerable)),
  confidenceAuroc: { counts: () => true, statistic: (rows) => auroc(scored(rows)) },
  expectedCalibrationError: { counts: () => true, statistic: (rows) => expectedCalibrationError(scored(rows)) },
  hitAt1: meanOf('hitAt1'),
  hitAt5: meanOf('hitAt5'),
  hitAt10: meanOf('hitAt10'),
  mrr: meanOf('mrr'),
  ndcgAt10: meanOf('ndcgAt10'),
  latencyP50: timed((rows) => median(rows.map((row) => row.totalMs))),
  latencyP95: timed((rows) =>
    percentile(
      rows.map((row) => row.totalMs),
      95,
    ),
  ),
  latencyRatio: timed((rows) => {
    const pass = median(rows.map((row) => row.embedMs));
    const total = median(rows.map((row) => row.totalMs));
    return pass === null || total === null || pass === 0 ? null : total / pass;
  }),
};

const measure = ({ counts, statistic }: Definition, results: Rows): Metric => {
  // In the order of confidence, so that the resamples of AUROC and calibration need no sorting.
  const rows = results.filter(counts).sort((one, other) => one.confidence - other.confidence);
  const value = statistic(rows);
  if (value === null) return { value: null, low: null, high: null, n: 0 };
  const interval = bootstrapInterval(rows, statistic);
  return { value, low: interval?.low ?? null, high: interval?.high ?? null, n: rows.length };
};

/**
 * Every metric over the results, with 95 % bootstrap intervals over questions. Accuracy, short answers, citations and
 * retrieval are of the answerable questions; refusals, AUROC and calibration of all, those asked without their gold
 * articles included. `mrr` and `ndcgAt10` are over `answer.passages`. Latencies are in milliseconds, `latencyRatio` is the
 * median answer over the median embedding pass of the same questions.
 */
export const computeMetrics = (results: Rows): Metrics =>
  Object.fromEntries(METRIC_NAMES.map((name) => [name, measure(DEFINITIONS[name], results)])) as Record<
    MetricName,
    Metric
  >;
