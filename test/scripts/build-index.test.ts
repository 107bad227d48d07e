import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, removeFolder, runScript } from '../support/run-script';
import { SMALL_CORPUS } from '../support/small-corpus';

let folder: string;
let readable: string;

beforeAll(async () => {
  folder = await makeFolder({ ...SMALL_CORPUS, 'photo.txt': Uint8Array.of(0, 1, 2, 255), 'blank.txt': ' \n' });
  readable = await makeFolder(SMALL_CORPUS);
});
afterAll(async () => {
  await removeFolder(folder);
  await removeFolder(readable);
});

describe('npm run index', { timeout: 120_000 }, () => {
  it('names each file it cannot read in one line, indexes the others and exits 3', async () => {
    const run = await runScript('build-index.ts', ['--corpus', folder]);
    expect(run.status).toBe(3);
    const skipped = run.stderr.split('\n').filter((line) => line.startsWith('Skipped '));
    expect(skipped).toHaveLength(2);
    expect(skipped.join('\n')).toMatch(/blank\.txt: .+\n.*photo\.txt: .+/);
    expect(run.stderr).toMatch(/Indexed 2 articles, 5 paragraphs/);
  });

  it('embeds only what changed, and says why it builds', async () => {
    const first = await runScript('build-index.ts', ['--corpus', readable]);
    expect(first).toMatchObject({ status: 0, stdout: '' });
    expect(first.stderr).toMatch(/5 of 5 passages were new/);
    const again = await runScript('build-index.ts', ['--corpus', readable]);
    expect(again).toMatchObject({ status: 0, stderr: 'The index is up to date.\n' });
    await writeFile(
      join(readable, 'harbour.txt'),
      `${SMALL_CORPUS['harbour.txt']}\n\nThe pilots were paid by the hour.\n`,
    );
    const changed = await runScript('build-index.ts', ['--corpus', readable]);
    expect(changed.stderr).toMatch(/^Indexing: 1 file has changed.*\n/);
    expect(changed.stderr).toMatch(/1 of 6 passages were new/);
  });

  it('takes a relative folder from where npm was called', async () => {
    const run = await runScript('build-index.ts', ['--corpus', '.'], { from: readable });
    expect(run).toMatchObject({ status: 0, stderr: 'The index is up to date.\n' });
  });

  it.each([
    ['an unknown flag', ['--korpus', 'x'], /--korpus/],
    ['a flag without its value', ['--corpus'], /--corpus/],
    ['an argument too many', ['corpus'], /corpus/],
    ['a folder that is not there', ['--corpus', 'nowhere/at-all'], /nowhere\/at-all/],
  ])('exits 2 with one line on %s', async (_, args, message) => {
    const run = await runScript('build-index.ts', args);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(message);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('exits 1 on a folder without articles', async () => {
    const empty = await makeFolder({});
    const run = await runScript('build-index.ts', ['--corpus', empty]);
    await removeFolder(empty);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(`No readable article was found in ${empty}.`);
    expect(run.stderr).not.toContain('    at ');
  });

  it('shows its help and does nothing else', async () => {
    const run = await runScript('build-index.ts', ['--help', '--korpus']);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('npm run index');
  });
});
