import { beforeAll, describe, expect, it } from 'vitest';
import type { AnswerChecker } from '../../lib/read/answer-checker';
import { openFootnoteChecker } from '../../lib/read/footnote-checker';
import { openTrainedWords } from '../support/trained-words';

const HARBOUR =
  'The harbour of Ostmark was dredged in 1912 by the engineer Paul Lindqvist, whom the town council had hired in spring.';

describe('the trained checker', () => {
  let checker: AnswerChecker;
  const opinion = async (...asked: Parameters<AnswerChecker['check']>) => (await checker.check(...asked)).answerLogit;
  beforeAll(async () => {
    checker = await openFootnoteChecker(await openTrainedWords());
  });

  it.each([
    ['Who dredged the harbour of Ostmark?', 'Who is the mayor of Ostmark?'],
    ['When was the harbour dredged?', 'When was Paul Lindqvist born?'],
    ['Who hired the engineer?', 'Who succeeded the engineer?'],
  ])('tells what is answered from a near miss: %s – %s', async (answered, nearMiss) => {
    const [right, wrong] = [await opinion(answered, HARBOUR, null), await opinion(nearMiss, HARBOUR, null)];
    expect(right).toBeGreaterThan((wrong as number) + 1);
  });

  it('reads who speaks before the text', async () => {
    const said = 'He said that the harbour would be closed for a year.';
    const named = await opinion('What did Paul Lindqvist say about the harbour?', said, 'Paul Lindqvist');
    const unnamed = await opinion('What did Paul Lindqvist say about the harbour?', said, 'Marta Olsen');
    expect(named).toBeGreaterThan(unnamed);
  });

  it.each([
    ['yes', 'Was the harbour of Ostmark dredged in 1912?'],
    ['no', 'Was the engineer turned down by the council?'],
    ['neither', 'Was the harbour paid for by the king?'],
  ] as const)('says %s: %s', async (expected, question) => {
    const { verdict } = await checker.check(question, HARBOUR, null);
    expect(verdict.yes + verdict.no + verdict.neither).toBeCloseTo(1);
    expect(Math.max(verdict.yes, verdict.no, verdict.neither)).toBe(verdict[expected]);
  });
});
