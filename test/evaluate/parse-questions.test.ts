import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseQuestions } from '../../lib/evaluate/parse-questions';
import { selectQuestions } from '../../lib/evaluate/select-questions';

const line = (fields: object = {}) =>
  JSON.stringify({
    id: 'a',
    type: 'factoid',
    question: 'Who?',
    history: [],
    answerable: true,
    must: [['x']],
    mustNot: [],
    evidence: ['x y'],
    ...fields,
  });

const problem = (text: string): string => {
  try {
    parseQuestions(text, 'q.jsonl');
  } catch (error) {
    return (error as Error).message;
  }
  return 'no error';
};

describe('parseQuestions', () => {
  it('reads lines in order, blank ones and a byte order mark aside', () => {
    const questions = parseQuestions(`\uFEFF${line()}\n\n${line({ id: 'b', split: 'tune' })}\n`, 'q.jsonl');
    expect(questions.map(({ id, split }) => [id, split])).toEqual([
      ['a', undefined],
      ['b', 'tune'],
    ]);
  });

  it.each([
    ['not JSON', `${line()}\n{"id": `, /^q\.jsonl, line 2: not JSON/],
    ['a missing field', `\n${line({ answerable: undefined })}`, /^q\.jsonl, line 2: answerable: /],
    ['a wrong type deep inside', line({ must: [['x'], [3]] }), /^q\.jsonl, line 1: must\.1\.0: /],
    ['an empty question', line({ question: '  ' }), /^q\.jsonl, line 1: question: must not be empty/],
    ['a question that is too long', line({ question: 'x'.repeat(2001) }), /^q\.jsonl, line 1: question: /],
    [
      'a turn of the system',
      line({ history: [{ role: 'system', content: '' }] }),
      /^q\.jsonl, line 1: history\.0\.role: /,
    ],
    ['an id used twice', `${line()}\n${line()}`, /^q\.jsonl, line 2: the id a is used in line 1/],
    ['no question', '\n', /^q\.jsonl, line 1: no question/],
  ])('names the line of %s', (_, text, message) => expect(problem(text)).toMatch(message));

  it('reads the shipped questions', () => {
    const path = 'test/quality/questions.jsonl';
    expect(parseQuestions(readFileSync(path, 'utf8'), path).length).toBeGreaterThanOrEqual(80);
  });
});

describe('selectQuestions', () => {
  const questions = parseQuestions(
    Array.from({ length: 10 }, (_, at) => line({ id: String(at), split: at < 4 ? 'tune' : 'held-out' })).join('\n'),
    'q.jsonl',
  );
  const ids = (selection: Parameters<typeof selectQuestions>[1]) =>
    selectQuestions(questions, selection)
      .map(({ id }) => id)
      .join('');

  it('takes a part, and a number spread over it', () => {
    expect(ids({})).toBe('0123456789');
    expect(ids({ split: 'tune' })).toBe('0123');
    expect(ids({ limit: 3 })).toBe('036');
    expect(ids({ split: 'held-out', limit: 2 })).toBe('47');
    expect(ids({ limit: 99 })).toBe('0123456789');
  });

  it.each([{ split: 'test' }, { limit: 0 }, { limit: 1.5 }, { limit: Number.NaN }])('refuses %j', (selection) =>
    expect(() => selectQuestions(questions, selection)).toThrow(expect.objectContaining({ code: 'usage' })),
  );

  it('says when no question is in the split', () =>
    expect(() => selectQuestions(questions.slice(0, 4), { split: 'held-out' })).toThrow(/held-out/));
});
