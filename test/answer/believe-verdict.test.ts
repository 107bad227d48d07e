import { describe, expect, it } from 'vitest';
import { contradictedBy, settledAs } from '../../lib/answer/believe-verdict';
import { makeInvestigation } from '../support/make-investigation';

const TEXT = 'The council turned the plan down. Rye bread is sold.';
const YES = { yes: 0.97, no: 0.02, neither: 0.01 };
const NO = { yes: 0.02, no: 0.97, neither: 0.01 };
const UNSURE = { yes: 0.45, no: 0.45, neither: 0.1 };

describe('settledAs', () => {
  const asked = 'Did the council accept the plan?';
  it.each([
    ['yes', YES],
    ['no', NO],
    [null, UNSURE],
    [null, null],
  ])('%s', (expected, verdict) => expect(settledAs({ ...makeInvestigation(asked, TEXT), verdict })).toBe(expected));

  it.each([
    ['a choice', 'Did the council accept or turn down the plan?'],
    ['no yes/no question', 'Who turned the plan down?'],
  ])('%s takes neither word', (_, question) =>
    expect(settledAs({ ...makeInvestigation(question, TEXT), verdict: YES })).toBeNull(),
  );

  it.each(['Did the council turn the plan down in 1940?', 'Did the council turn the plan of Anna Lund down?'])(
    'is no yes where the paragraph names another year or nobody: %s',
    (question) => {
      expect(settledAs({ ...makeInvestigation(question, TEXT), verdict: YES })).toBeNull();
      expect(settledAs({ ...makeInvestigation(question, TEXT), verdict: NO })).toBe('no');
    },
  );
});

describe('contradictedBy', () => {
  const asked = 'When did the council accept the plan?';
  const contradicted = (question: string, verdict: typeof NO | null) =>
    contradictedBy({ ...makeInvestigation(question, TEXT), answers: false, verdict })?.text ?? null;

  it('names the best sentence', () => expect(contradicted(asked, NO)).toBe('The council turned the plan down.'));
  it.each([
    ['an unsure verdict', asked, UNSURE],
    ['no checker', asked, null],
    ['a plain no', 'Did the council accept the plan?', NO],
    ['a comparison', 'How do the articles differ on the plan?', NO],
  ])('%s is no contradiction', (_, question, verdict) => expect(contradicted(question, verdict)).toBeNull());
});
