import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from './count-reports';
import { checkStage, reportStage } from './stages';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-stages-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** A program that leaves this report, or none, and ends with this status. */
async function program(report: unknown, status: number) {
  const script = join(folder, 'program.mjs');
  const path = join(folder, 'report.json');
  const write =
    report === undefined ? '' : `writeFileSync(${JSON.stringify(path)}, ${JSON.stringify(JSON.stringify(report))});`;
  await writeFile(script, `import { writeFileSync } from 'node:fs'; ${write} process.exit(${status});`);
  return { command: { program: script, args: [] }, path };
}

describe('reportStage', () => {
  const vitest = (numPassedTests: number, numFailedTests: number, testResults: unknown[] = []) => ({
    numPassedTests,
    numFailedTests,
    testResults,
  });

  it.each([
    ['counts what the report says', vitest(7, 2), 1, { passed: 7, failed: 2 }],
    ['takes a clean report with a clean status', vitest(7, 0), 0, { passed: 7, failed: 0 }],
    ['does not overlook a status that the report does not explain', vitest(7, 0), 1, { passed: 7, failed: 1 }],
    ['does not take nothing for success', vitest(0, 0), 0, { passed: 0, failed: 1 }],
    ['fails without a report', undefined, 0, { passed: 0, failed: 1 }],
    ['fails with a report of another form', { passed: 7 }, 0, { passed: 0, failed: 1 }],
  ])('%s', async (_, report, status, expected) => {
    const { command, path } = await program(report, status);
    expect(await reportStage('unit', command, path, countVitest).run()).toEqual(expected);
  });
});

it('a check passes or fails as one', async () => {
  expect(await checkStage('types', (await program(undefined, 0)).command).run()).toEqual({ passed: 1, failed: 0 });
  expect(await checkStage('types', (await program(undefined, 2)).command).run()).toEqual({ passed: 0, failed: 1 });
});

it('a file of tests that cannot be loaded counts as failed', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}] },
  ];
  expect(countVitest({ numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({ passed: 1, failed: 1 });
});

it('a flaky browser test counts as failed, and so does an error outside of any test', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 3 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3 });
});
