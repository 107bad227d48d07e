import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FootnoteError } from '../../lib/errors';
import { hashSources } from './hash-sources';

/** Environment of every Next process: it reports nothing to anyone. */
export const NEXT_ENVIRONMENT = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const;

/** Next's own command, run with this Node so that it works without npm. */
export const nextCommand = (root: string): string => join(root, 'node_modules/next/dist/bin/next');

/** Whether `.next` was built, completely, from the sources as they are now. */
export async function isBuildCurrent(root: string): Promise<boolean> {
  return (await readStamp(root)) === (await hashSources(root));
}

/**
 * Builds the app into `.next`. The stamp is written last, so that an interrupted build counts as stale.
 * @throws FootnoteError `build-failed`.
 */
export async function buildApp(root: string): Promise<void> {
  const stamp = await hashSources(root);
  await rm(stampPath(root), { force: true });
  const child = spawn(process.execPath, [nextCommand(root), 'build'], {
    cwd: root,
    env: { ...process.env, ...NEXT_ENVIRONMENT },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new FootnoteError('build-failed', { status: status ?? 'none' });
  await writeFile(stampPath(root), stamp);
}

const stampPath = (root: string): string => join(root, '.next/footnote-sources.sha256');

async function readStamp(root: string): Promise<string | null> {
  try {
    return await readFile(stampPath(root), 'utf8');
  } catch {
    return null;
  }
}
