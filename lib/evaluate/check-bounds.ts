import { FootnoteError } from '../errors';
import { METRIC_NAMES, type MetricName, type Metrics } from './metrics';

export interface Bound {
  readonly metric: MetricName;
  readonly limit: number;
  readonly kind: 'min' | 'max';
}

const isMetricName = (name: string): name is MetricName => (METRIC_NAMES as readonly string[]).includes(name);

/**
 * A bound written as `metric=value`.
 * @throws FootnoteError `usage` for another form, an unknown metric or a value that is no number
 */
export const parseBound = (text: string, kind: Bound['kind']): Bound => {
  const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  const limit = value.trim() === '' ? Number.NaN : Number(value);
  if (name === '') throw new FootnoteError('usage', { reason: `--${kind} needs metric=value, not "${text}".` });
  if (!isMetricName(name)) {
    throw new FootnoteError('usage', {
      reason: `--${kind}: unknown metric "${name}". One of ${METRIC_NAMES.join(', ')}.`,
    });
  }
  if (!Number.isFinite(limit)) {
    throw new FootnoteError('usage', { reason: `--${kind} ${name}: "${value}" is not a number.` });
  }
  return { metric: name, limit, kind };
};

/** One line for each bound that is missed; a metric that is not defined on the questions misses every bound. */
export const missedBounds = (metrics: Metrics, bounds: readonly Bound[]): readonly string[] =>
  bounds.flatMap(({ metric, limit, kind }) => {
    const { value } = metrics[metric];
    if (value === null) return [`${metric} is not defined on these questions, ${kind} ${limit} was asked.`];
    const kept = kind === 'min' ? value >= limit : value <= limit;
    return kept ? [] : [`${metric} is ${Number(value.toFixed(4))}, ${kind} ${limit} was asked.`];
  });
