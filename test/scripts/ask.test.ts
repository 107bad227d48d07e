import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSchema } from '../../lib/answer/schema';
import { makeFolder, removeFolder, runScript } from '../support/run-script';
import { SMALL_CORPUS } from '../support/small-corpus';

let corpus: string;

beforeAll(async () => {
  corpus = await makeFolder({ ...SMALL_CORPUS, 'photo.txt': Uint8Array.of(0, 1, 2, 255) });
});
afterAll(() => removeFolder(corpus));

const ask = (args: readonly string[], options?: Parameters<typeof runScript>[2]) =>
  runScript('ask.ts', ['--corpus', corpus, ...args], options);

describe('npm run ask', { timeout: 120_000 }, () => {
  it('prints exactly one JSON object with --json, and carries on without the unreadable file', async () => {
    const run = await ask(['--json', 'In which year was the harbour of Ostmark dredged?']);
    expect(run.status).toBe(0);
    expect(run.stderr).toContain('photo.txt: holds binary data');
    const answer = answerSchema.parse(JSON.parse(run.stdout));
    expect(answer.status).toBe('answered');
    expect(answer.sentences[0]?.text).toContain('1912');
    for (const citation of answer.citations)
      expect(SMALL_CORPUS[`${citation.articleId}.txt`]).toContain(citation.quote);
  });

  it('prints a readable answer with numbered notes otherwise', async () => {
    const run = await ask(['When did Marta Olsen open her bakery?']);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/1904.* \[1\]\n/);
    expect(run.stdout).toMatch(/^\[1\] “.*1904.*”\n {4}The last bakery of Ostmark · Island Courier · 4 March 1931$/m);
  });

  it('exits 0 on a refusal', async () => {
    const run = await ask(['--json', 'Which bank insured the zeppelin?']);
    expect(run.status).toBe(0);
    expect(answerSchema.parse(JSON.parse(run.stdout))).toMatchObject({ status: 'not-in-corpus', sentences: [] });
  });

  it('takes earlier turns from a file beside the person or from standard input', async () => {
    const history = JSON.stringify([
      { role: 'user', content: 'When did the daughter close the bakery?' },
      { role: 'assistant', content: 'Her daughter closed the bakery in 1931.' },
    ]);
    await writeFile(join(corpus, 'turns.json'), history);
    const args = ['--json', 'Why?', '--history'];
    const fromFile = await ask([...args, 'turns.json'], { from: corpus });
    const fromInput = await ask([...args, '-'], { input: history });
    const [one, other] = [fromFile, fromInput].map(({ stdout }) => answerSchema.parse(JSON.parse(stdout)));
    expect(one?.standaloneQuestion).toBe(other?.standaloneQuestion);
    expect(one?.standaloneQuestion).not.toBe('Why?');
    expect(one?.sentences.map(({ text }) => text).join(' ')).toContain('flour had become too expensive');
  });

  it('does not mind a reader that goes away', async () => {
    const run = await ask(['--json', 'In which year was the harbour of Ostmark dredged?'], { closeStdout: true });
    expect(run.status).toBe(0);
    expect(run.stderr).not.toContain('EPIPE');
  });

  it.each([
    ['no question', [], '', /at least one word/],
    ['an empty question', ['  '], '', /at least one word/],
    ['a question of more than 2,000 characters', ['x'.repeat(2001)], '', /2000/],
    ['an unknown flag', ['--fast', 'Who?'], '', /--fast/],
    ['a history that is no JSON', ['Who?', '--history', '-'], '[{', /--history -: not JSON/],
    ['a history that is no list', ['Who?', '--history', '-'], '{}', /--history -: /],
    ['a turn of the system', ['Who?', '--history', '-'], '[{"role":"system","content":""}]', /turn 0\.role/],
    ['a history file that is not there', ['Who?', '--history', 'no-such.json'], '', /no-such\.json/],
  ])('exits 2 with one line on %s', async (_, args, input, message) => {
    const run = await ask(args, { input });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(message);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('shows its help', async () => {
    const run = await ask(['--help']);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('npm run -s ask -- "question"');
  });
});
