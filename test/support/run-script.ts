import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { paths } from '../../lib/config';

export interface ScriptRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ScriptOptions {
  /** The folder in which npm would have been called. */
  readonly from?: string;
  readonly input?: string;
  /** Close the reading end of standard output at once, as `head` does when it has enough. */
  readonly closeStdout?: boolean;
}

/** Runs one of `scripts/` the way npm does: from the project's folder, told in INIT_CWD where the person is. */
export const runScript = async (
  name: string,
  args: readonly string[],
  { from = paths.root, input = '', closeStdout = false }: ScriptOptions = {},
): Promise<ScriptRun> => {
  const program = join(paths.root, 'node_modules/tsx/dist/cli.mjs');
  const child = spawn(process.execPath, [program, join(paths.root, 'scripts', name), ...args], {
    cwd: paths.root,
    env: { ...process.env, INIT_CWD: from },
  });
  if (closeStdout) child.stdout.destroy();
  // A script that turns its arguments down ends before it reads.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const closed = once(child, 'close');
  const stdout = closeStdout ? '' : await text(child.stdout);
  const stderr = await text(child.stderr);
  const [status] = (await closed) as [number | null];
  return { status, stdout, stderr };
};

/** A new folder with these files: path → content. */
export const makeFolder = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
};

/** Takes a folder and its index (`index/<hash of the real path>`) away. */
export const removeFolder = async (folder: string): Promise<void> => {
  const name = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 16);
  await rm(join(paths.index, name), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
};
