import { expect, test } from 'vitest';
import { confidenceWords } from '../../../app/_chat/confidence-words';
import { exampleAnswer } from './example-events';

const refusal = { kind: 'refusal' as const, text: 'The articles don’t say.', suggestions: [] };

test('confidence is said in words that get surer with it', () => {
  expect(confidenceWords({ ...exampleAnswer, confidence: 0.95 })).toContain('very likely');
  expect(confidenceWords({ ...exampleAnswer, confidence: 0.7 })).toContain('probably');
  expect(confidenceWords({ ...exampleAnswer, confidence: 0.2 })).toContain('check the footnotes');
});

test('a refusal is surer the lower the confidence', () => {
  const refused = { ...exampleAnswer, status: 'not-in-corpus' as const, reply: refusal };
  expect(confidenceWords({ ...refused, confidence: 0.02 })).toContain('almost certainly');
  expect(confidenceWords({ ...refused, confidence: 0.45 })).toContain('probably');
});

test('a greeting has no confidence', () => {
  expect(confidenceWords({ ...exampleAnswer, reply: { ...refusal, kind: 'about-corpus' } })).toBeNull();
});

test('a question whose premise is corrected is not said to be unanswered', () => {
  const notes = [{ kind: 'false-premise' as const, text: 'The articles say otherwise.', citationIds: [] }];
  const corrected = { ...exampleAnswer, status: 'not-in-corpus' as const, reply: refusal, notes };
  expect(confidenceWords({ ...corrected, confidence: 0.02 })).toContain('contradict');
});
