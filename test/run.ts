import { paths } from '../lib/config';
import { buildApp, isBuildCurrent } from '../scripts/start/build-app';
import { countPlaywright, countVitest } from './support/count-reports';
import { MINIMUMS } from './support/minimums';
import { type Counts, checkStage, reportStage, type Stage } from './support/stages';

const TSX = 'tsx/dist/cli.mjs';
const VITEST_REPORT = 'test-results/vitest.json';

const STAGES: readonly Stage[] = [
  checkStage('types', { program: 'typescript/bin/tsc', args: ['--noEmit'] }),
  checkStage('lint', { program: '@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings'] }),
  checkStage('unused code', { program: 'knip/bin/knip.js', args: [] }),
  reportStage(
    'unit',
    {
      program: 'vitest/vitest.mjs',
      args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`],
    },
    VITEST_REPORT,
    countVitest,
  ),
  checkStage('quality', { program: TSX, args: ['scripts/evaluate.ts', '--min', ...MINIMUMS] }),
  { name: 'build', run: build },
  reportStage(
    'browser',
    { program: '@playwright/test/cli.js', args: ['test'] },
    'test-results/playwright.json',
    countPlaywright,
  ),
];

let passed = 0;
let failed = 0;
const summary: string[] = [];
for (const { name, run } of STAGES) {
  console.log(`\n━━ ${name}`);
  const startedAt = performance.now();
  const counts = await run();
  passed += counts.passed;
  failed += counts.failed;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  summary.push(`${name.padEnd(12)} ${seconds.padStart(6)} s  ${counts.passed} passed, ${counts.failed} failed`);
  console.log(summary.at(-1));
}
console.log(`\n${summary.join('\n')}\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

async function build(): Promise<Counts> {
  try {
    if (!(await isBuildCurrent(paths.root))) await buildApp(paths.root);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}
