import { describe, expect, it } from 'vitest';
import type { AnswerNote } from '../../lib/answer/schema';
import { answerText, judgeAnswer } from '../../lib/evaluate/judge-answer';
import { exampleAnswer, exampleCitation, exampleQuestion } from '../support/example-answers';

const dredged = exampleCitation('tides', 'p1');
const refusal = exampleAnswer([]);

describe('judgeAnswer', () => {
  it('asks for one string of every group', () => {
    const answer = exampleAnswer([dredged]);
    expect(judgeAnswer(exampleQuestion({ must: [['1913', '1912'], ['OSTMARK']] }), answer, true).correct).toBe(true);
    const verdict = judgeAnswer(exampleQuestion({ must: [['1912'], ['Hamburg', 'Kiel']] }), answer, true);
    expect(verdict).toEqual({ correct: false, missing: [['Hamburg', 'Kiel']], forbidden: [] });
  });

  it('turns down what must not be said', () =>
    expect(judgeAnswer(exampleQuestion({ mustNot: ['Ostmark'] }), exampleAnswer([dredged]), true)).toEqual({
      correct: false,
      missing: [],
      forbidden: ['Ostmark'],
    }));

  it('counts that a part is said to be missing, not the words that the note repeats', () => {
    const note: AnswerNote = {
      kind: 'missing-part',
      text: 'The articles don’t say: “Who sank in Kiel?”',
      citationIds: [],
    };
    const partial = exampleAnswer([dredged], { status: 'partial', notes: [note] });
    expect(judgeAnswer(exampleQuestion({ must: [["don't say"]] }), partial, true).correct).toBe(true);
    expect(judgeAnswer(exampleQuestion({ must: [['Kiel']] }), partial, true).missing).toEqual([['Kiel']]);
  });

  it('wants an answer where there is one and a refusal where there is none', () => {
    expect(judgeAnswer(exampleQuestion({ must: [] }), refusal, true).correct).toBe(false);
    expect(judgeAnswer(exampleQuestion(), refusal, false).correct).toBe(true);
    expect(judgeAnswer(exampleQuestion(), exampleAnswer([dredged]), false).correct).toBe(false);
  });

  it('judges yes and no by the short answer alone', () => {
    const question = exampleQuestion({ type: 'yes-no', must: [['Yes']], mustNot: ['no'] });
    const short = (kind: 'yes' | 'no') =>
      exampleAnswer([dredged], { shortAnswer: { kind, text: kind === 'yes' ? 'Yes' : 'No', citationId: 'c1' } });
    expect(judgeAnswer(question, short('yes'), true).correct).toBe(true);
    expect(judgeAnswer(question, short('no'), true)).toEqual({ correct: false, missing: [['Yes']], forbidden: ['no'] });
    const spoken = exampleAnswer([dredged], {
      sentences: [{ text: '“Yes,” he said.', citationIds: ['c1'], support: 'supported', part: null }],
    });
    expect(judgeAnswer(question, spoken, true).missing).toEqual([['Yes']]);
  });

  it('reads notes as part of a partial answer only', () => {
    const notes = [{ kind: 'missing-part' as const, text: 'Nothing on the depth.', citationIds: [] }];
    expect(answerText(exampleAnswer([dredged], { status: 'partial', notes }))).toContain('Nothing on the depth.');
    expect(answerText(exampleAnswer([dredged], { notes }))).toBe(dredged.quote);
  });
});
