import { describe, expect, it } from 'vitest';
import { missedBounds, parseBound } from '../../lib/evaluate/check-bounds';
import { formatFailure } from '../../lib/evaluate/format-failures';
import { formatMetrics, formatReliability, formatTypes } from '../../lib/evaluate/format-report';
import { computeMetrics, METRIC_NAMES } from '../../lib/evaluate/metrics';
import { exampleAnswer, exampleCitation, exampleQuestion, scoreExample } from '../support/example-answers';

const right = exampleAnswer([exampleCitation('tides', 'p1')], {
  shortAnswer: { kind: 'span', text: '1912', citationId: 'c1' },
  confidence: 1,
});
const refused = exampleAnswer([], { confidence: 0 });
const wrong = exampleAnswer([exampleCitation('ships', 'p1')], { confidence: 0.7 });
const answerable = exampleQuestion({ evidence: ['The harbour of Ostmark was dredged in 1912.'] });
const unanswerable = exampleQuestion({ id: 'u', type: 'unanswerable', answerable: false, must: [], evidence: [] });

describe('computeMetrics', () => {
  it('is 1 throughout for a perfect run, with nothing off in the calibration', () => {
    const metrics = computeMetrics([
      scoreExample(answerable, {
        ...right,
        passages: [...right.passages, ...exampleAnswer([exampleCitation('ships', 'p2')]).passages],
      }),
      scoreExample(unanswerable, refused),
    ]);
    const { latencyP50, latencyP95, latencyRatio, expectedCalibrationError, ...quality } = metrics;
    for (const [name, metric] of Object.entries(quality)) expect([name, metric.value]).toEqual([name, 1]);
    expect(expectedCalibrationError.value).toBe(0);
    expect([latencyP50.value, latencyP95.value, latencyRatio.value]).toEqual([10, 10, 2.5]);
  });

  it('gives the refusal values worked out by hand', () => {
    // Refused: one rightly, one wrongly. Unanswerable: two, one of them answered. Precision, recall and F1 1/2.
    const metrics = computeMetrics([
      scoreExample(answerable, right),
      scoreExample(answerable, refused),
      scoreExample(unanswerable, refused),
      scoreExample(unanswerable, wrong),
    ]);
    expect(metrics.refusalPrecision.value).toBe(0.5);
    expect(metrics.refusalRecall.value).toBe(0.5);
    expect(metrics.refusalF1.value).toBe(0.5);
    expect(metrics.accuracy).toMatchObject({ value: 0.5, n: 2 });
    // Answerable at 1 and 0, not answerable at 0 and .7: pairs 1>0, 1>.7, 0=0, 0<.7.
    expect(metrics.confidenceAuroc.value).toBe(0.625);
  });

  it('counts a question without its gold articles in refusals and confidence alone', () => {
    const rows = [scoreExample(answerable, right), scoreExample(answerable, { ...refused, confidence: 0.2 }, true)];
    const metrics = computeMetrics(rows);
    expect(metrics.accuracy.n).toBe(1);
    expect(metrics.hitAt1.n).toBe(1);
    expect(metrics.latencyP50.n).toBe(1);
    expect(metrics.confidenceAuroc).toMatchObject({ value: 1, n: 2 });
    expect(metrics.refusalF1.value).toBe(1);
  });

  it('leaves undefined what the questions cannot show', () => {
    const metrics = computeMetrics([scoreExample(answerable, right)]);
    for (const name of ['refusalF1', 'confidenceAuroc'] as const) {
      expect(metrics[name]).toEqual({ value: null, low: null, high: null, n: 0 });
    }
  });
});

describe('bounds', () => {
  const metrics = computeMetrics([scoreExample(answerable, right), scoreExample(answerable, wrong)]);

  it('tells what is missed', () => {
    const missed = (text: string, kind: 'min' | 'max') => missedBounds(metrics, [parseBound(text, kind)]);
    expect(missed('accuracy=0.5', 'min')).toEqual([]);
    expect(missed('accuracy=0.51', 'min')).toEqual(['accuracy is 0.5, min 0.51 was asked.']);
    expect(missed('latencyRatio=2', 'max')).toEqual(['latencyRatio is 2.5, max 2 was asked.']);
    expect(missed('refusalF1=0', 'min')).toEqual(['refusalF1 is not defined on these questions, min 0 was asked.']);
  });

  it.each(['accuracy', 'accurracy=1', 'accuracy=', 'accuracy=high', '=1', 'toString=1'])('refuses %j', (text) =>
    expect(() => parseBound(text, 'min')).toThrow(expect.objectContaining({ code: 'usage' })),
  );
});

describe('report', () => {
  const rows = [scoreExample(answerable, right), scoreExample(answerable, wrong), scoreExample(unanswerable, wrong)];

  it('has a line for every metric, bin and type', () => {
    const table = formatMetrics(computeMetrics(rows));
    for (const name of METRIC_NAMES) expect(table).toMatch(new RegExp(`^${name} .*\\d|^${name} .*–`, 'm'));
    expect(table).toMatch(/^accuracy +0\.500 +0\.000 … 1\.000 +2$/m);
    expect(formatReliability(rows).split('\n')).toHaveLength(4);
    expect(formatTypes(rows)).toMatch(/^unanswerable, not in the corpus +0\.000 +1$/m);
    expect(formatTypes(rows)).toMatch(/^factoid +0\.500 +2$/m);
  });

  it('shows what was expected and what came', () => {
    const [, failed, answered] = rows.map(formatFailure);
    expect(failed).toContain('expected  "1912"');
    expect(failed).toContain('sentence  Forty ships use the harbour of Ostmark.');
    expect(answered).toContain('expected  a refusal');
  });
});
