import { beforeAll, describe, expect, it } from 'vitest';
import type { AnswerChecker } from '../../lib/read/answer-checker';
import { openFootnoteChecker } from '../../lib/read/footnote-checker';
import { openTrainedWords } from '../support/trained-words';

const HARBOUR =
  'The harbour of Ostmark was dredged in 1912 by the engineer Paul Lindqvist, whom the town council had hired in spring.';

describe('the trained checker', () => {
  let checker: AnswerChecker;
  beforeAll(async () => {
    checker = await openFootnoteChecker(await openTrainedWords());
  });

  it.each([
    ['Who dredged the harbour of Ostmark?', 'Who is the mayor of Ostmark?'],
    ['When was the harbour dredged?', 'When was Paul Lindqvist born?'],
    ['Who hired the engineer?', 'Who succeeded the engineer?'],
  ])('tells what is answered from a near miss: %s – %s', async (answered, nearMiss) => {
    const [right, wrong] = [await checker.check(answered, HARBOUR, null), await checker.check(nearMiss, HARBOUR, null)];
    expect(right).toBeGreaterThan((wrong as number) + 1);
  });

  it('reads who speaks before the text', async () => {
    const said = 'He said that the harbour would be closed for a year.';
    const named = await checker.check('What did Paul Lindqvist say about the harbour?', said, 'Paul Lindqvist');
    const unnamed = await checker.check('What did Paul Lindqvist say about the harbour?', said, 'Marta Olsen');
    expect(named).toBeGreaterThan(unnamed);
  });
});
