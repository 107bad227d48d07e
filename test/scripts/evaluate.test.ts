import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSchema } from '../../lib/answer/schema';
import { METRIC_NAMES } from '../../lib/evaluate/metrics';
import { makeFolder, removeFolder, runScript } from '../support/run-script';
import { SMALL_CORPUS } from '../support/small-corpus';

const question = (fields: object) =>
  JSON.stringify({ type: 'factoid', history: [], answerable: true, must: [], mustNot: [], evidence: [], ...fields });

const QUESTIONS = [
  question({
    id: 'dredged',
    question: 'In which year was the harbour of Ostmark dredged?',
    must: [['1912']],
    evidence: ['The harbour of Ostmark was dredged in 1912'],
    split: 'tune',
  }),
  question({
    id: 'bakery',
    question: 'When did Marta Olsen open her bakery?',
    must: [['1850']],
    evidence: ['Marta Olsen opened her bakery beside the church in 1904'],
    split: 'held-out',
  }),
  question({ id: 'zeppelin', question: 'Which bank insured the zeppelin?', answerable: false, split: 'held-out' }),
].join('\n');

let corpus: string;
let work: string;

beforeAll(async () => {
  corpus = await makeFolder(SMALL_CORPUS);
  work = await makeFolder({ 'questions.jsonl': QUESTIONS, 'bad.jsonl': `${QUESTIONS}\n{"id":"x"}\n` });
});
afterAll(async () => {
  await removeFolder(corpus);
  await removeFolder(work);
});

const evaluate = (...args: string[]) =>
  runScript('evaluate.ts', ['--corpus', corpus, '--questions', 'questions.jsonl', ...args], { from: work });

describe('npm run eval', { timeout: 120_000 }, () => {
  it('prints every metric and what went wrong, and writes settings, metrics and results', async () => {
    const run = await evaluate(
      '--json',
      'out/run.json',
      '--min',
      'sentencesCited=1',
      'quotesVerbatim=1',
      '--max',
      'accuracy=0.5',
    );
    expect(run.status).toBe(0);
    for (const name of METRIC_NAMES) expect(run.stdout).toContain(`\n${name} `);
    expect(run.stdout).toMatch(/^1 wrong:\n\nbakery {2}factoid {2}When did/m);
    expect(run.stdout).toContain('expected  "1850"');
    const out = JSON.parse(await readFile(join(work, 'out/run.json'), 'utf8'));
    expect(Object.keys(out)).toEqual(['settings', 'metrics', 'results']);
    expect(out.settings).toMatchObject({ corpus, withoutGold: false, articles: 2, paragraphs: 5 });
    expect(Object.keys(out.metrics)).toEqual([...METRIC_NAMES]);
    expect(out.metrics.accuracy).toMatchObject({ value: 0.5, n: 2 });
    expect(out.metrics.quotesVerbatim).toEqual({ value: 1, low: 1, high: 1, n: 2 });
    expect(out.results.map((row: { id: string; correct: boolean }) => [row.id, row.correct])).toEqual([
      ['dredged', true],
      ['bakery', false],
      ['zeppelin', true],
    ]);
    for (const row of out.results) answerSchema.parse(row.answer);
  });

  it('exits 1 and names the metric when a minimum is missed', async () => {
    const run = await evaluate('--min', 'accuracy=0.9', '--split', 'held-out');
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('Missed: accuracy is 0, min 0.9 was asked.');
  });

  it('asks answerable questions again without their articles', async () => {
    const run = await evaluate('--without-gold', '--json', 'without.json');
    const { results, metrics } = JSON.parse(await readFile(join(work, 'without.json'), 'utf8'));
    expect(run.status).toBe(0);
    expect(results).toHaveLength(5);
    expect(metrics.confidenceAuroc.n).toBe(5);
    const again = results.filter((row: { withoutGold: boolean }) => row.withoutGold);
    expect(again).toHaveLength(2);
    for (const row of again) {
      const kept = row.id === 'dredged' ? 'towns/bakery' : 'harbour';
      const places = [...row.answer.passages, ...row.answer.citations].map((place) => place.articleId);
      expect(new Set([kept, ...places])).toEqual(new Set([kept]));
    }
  });

  it('explains one question stage by stage', async () => {
    const run = await evaluate('--explain', 'bakery');
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/searching.*\n.*passages/);
    expect(run.stdout).toMatch(/\*\s+1 .*towns\/bakery#/);
    expect(run.stdout).toMatch(/verdict {5}wrong/);
    expect(run.stdout).toMatch(/after the check {3}answerLogit -?\d/);
  });

  it.each([
    ['an unknown metric', ['--min', 'acuracy=1'], /unknown metric "acuracy"/],
    ['a bound without a value', ['--max', 'latencyRatio'], /metric=value/],
    ['an argument on its own', ['accuracy=1'], /Unexpected argument/],
    ['an unknown split', ['--split', 'dev'], /tune or held-out/],
    ['a limit that is no number', ['--limit', 'few'], /--limit/],
    ['an unknown reader', ['--reader', 'psychic'], /--reader/],
    ['an unknown question', ['--explain', 'nobody'], /nobody/],
    ['a bad line', ['--questions', 'bad.jsonl'], /bad\.jsonl, line 4: /],
    ['a questions file that is not there', ['--questions', 'gone.jsonl'], /gone\.jsonl/],
  ])('exits 2 with one line on %s', async (_, args, message) => {
    const run = await evaluate(...args);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(message);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });
});
