import { reliabilityTable } from './calibration';
import { METRIC_NAMES, type MetricName, type Metrics } from './metrics';
import type { QuestionResult } from './score-question';
import { mean } from './statistics';

const MILLISECONDS: ReadonlySet<MetricName> = new Set(['latencyP50', 'latencyP95']);

const figure = (name: MetricName, value: number | null): string => {
  if (value === null) return '–';
  if (MILLISECONDS.has(name)) return `${value.toFixed(1)} ms`;
  return value.toFixed(name === 'latencyRatio' ? 2 : 3);
};

/** The metrics as an aligned table: name, value, 95 % interval, number of questions. */
export const formatMetrics = (metrics: Metrics): string =>
  [
    `${'metric'.padEnd(26)}${'value'.padStart(10)}   ${'95 % interval'.padEnd(22)}${'n'.padStart(6)}`,
    ...METRIC_NAMES.map((name) => {
      const { value, low, high, n } = metrics[name];
      const interval = low === null || high === null ? '' : `${figure(name, low)} … ${figure(name, high)}`;
      return `${name.padEnd(26)}${figure(name, value).padStart(10)}   ${interval.padEnd(22)}${String(n).padStart(6)}`;
    }),
  ].join('\n');

/** How confidence and truth agree, in ten bins of equal mass. */
export const formatReliability = (results: readonly QuestionResult[]): string =>
  [
    'confidence        mean   answerable   n',
    ...reliabilityTable(results.map((row) => ({ score: row.confidence, positive: row.answerable }))).map(
      ({ from, to, count, meanConfidence, observed }) =>
        `${from.toFixed(3)}–${to.toFixed(3)}   ${meanConfidence.toFixed(3)}   ${observed.toFixed(3).padEnd(10)}   ${count}`,
    ),
  ].join('\n');

const labelOf = (row: QuestionResult): string => {
  if (row.withoutGold) return `${row.type}, its articles taken out`;
  return row.answerable ? row.type : `${row.type}, not in the corpus`;
};

/** Share of right answers, or of right refusals where the corpus does not answer, by type of question. */
export const formatTypes = (results: readonly QuestionResult[]): string => {
  const rights = new Map<string, number[]>();
  for (const row of results) rights.set(labelOf(row), [...(rights.get(labelOf(row)) ?? []), Number(row.correct)]);
  return [
    `${'type'.padEnd(36)}right   n`,
    ...[...rights]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([label, values]) => `${label.padEnd(36)}${(mean(values) ?? 0).toFixed(3)}   ${values.length}`),
  ].join('\n');
};
