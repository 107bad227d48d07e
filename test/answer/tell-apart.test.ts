import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../lib/answer/gather-evidence';
import type { Investigation } from '../../lib/answer/investigate';
import { tellApart } from '../../lib/answer/tell-apart';
import { makeInvestigation } from '../support/make-investigation';

const TEXT =
  'The envoy hoped for direct talks in spring. After the round the envoy said direct talks had begun. Rye bread is sold.';
const investigation = makeInvestigation('What did the envoy say of direct talks?', TEXT);
const sentence = (word: string, score: number) => ({
  ...(investigation.evidence.find(({ text }) => text.includes(word)) as Evidence),
  score,
});
const part = (wording: string, next: number): Investigation => ({
  ...investigation,
  wording,
  evidence: [sentence('hoped', 1), sentence('begun', next), sentence('Rye', -1)],
});
const firstOf = (parts: readonly Investigation[] | null) => parts?.map((each) => each.evidence[0]?.text.split(' ')[0]);

const WHOLE = 'What did the envoy hope before the round, and what after it?';

describe('tellApart', () => {
  it('gives the next sentence to the part for which it is nearly as good', () => {
    expect(firstOf(tellApart([part('before', 0.2), part('after', 0.8)], WHOLE))).toEqual(['The', 'After']);
    expect(firstOf(tellApart([part('before', 0.8), part('after', 0.2)], WHOLE))).toEqual(['After', 'The']);
  });

  it('does not claim to know which sentence is of which part', () =>
    expect(tellApart([part('before', 0.2), part('after', 0.8)], WHOLE)?.map(({ wording }) => wording)).toEqual([
      WHOLE,
      WHOLE,
    ]));

  it('leaves it at one sentence when no other is near', () =>
    expect(tellApart([part('before', 0.1), part('after', 0.1)], WHOLE)).toBeNull());

  it('tells two parts apart, not three', () =>
    expect(tellApart([part('a', 0.9), part('b', 0.9), part('c', 0.9)], WHOLE)).toBeNull());
});
