import { createHash } from 'node:crypto';
import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import lockfile from 'proper-lockfile';
import { indexFormat, paths } from '../config';
import { hashCorpus } from '../corpus/read-corpus';
import type { Embedder } from '../embed/embedder';
import { FootnoteError } from '../errors';
import { type BuildProgress, type BuiltIndex, buildIndex } from './build-index';
import { readIndex, readManifest, type StoredIndex } from './index-files';
import type { IndexManifest } from './index-manifest';

export interface EnsureOptions {
  readonly corpus: string;
  readonly embedder: Embedder;
  /** Called once, before building, with the reason in words. */
  readonly onBuild?: (reason: string) => void;
  readonly onProgress?: BuildProgress;
}

export interface EnsuredIndex {
  readonly stored: StoredIndex;
  readonly manifest: IndexManifest;
  /** Null when the index was fresh. */
  readonly built: Pick<BuiltIndex, 'seconds' | 'embedded'> | null;
}

/**
 * Opens the index of a corpus folder; builds it when it is missing, stale or damaged. Two processes that want to build
 * the same index wait for each other.
 * @throws FootnoteError `corpus-missing`, `corpus-empty`, `index-locked`
 */
export async function ensureIndex(options: EnsureOptions): Promise<EnsuredIndex> {
  const hashes = await hashCorpus(options.corpus);
  const directory = await indexDirectory(options.corpus);
  const fresh = await openFresh(directory, hashes, options.embedder);
  if (typeof fresh !== 'string') return fresh;
  await mkdir(paths.index, { recursive: true });
  const release = await lock(directory);
  try {
    const nowFresh = await openFresh(directory, hashes, options.embedder);
    if (typeof nowFresh !== 'string') return nowFresh;
    options.onBuild?.(nowFresh);
    const { stored, manifest, ...built } = await buildIndex(
      options.corpus,
      directory,
      options.embedder,
      options.onProgress,
    );
    return { stored, manifest, built };
  } finally {
    await release();
  }
}

/** `index/<hash of the corpus folder's real path>`; never inside the corpus. */
async function indexDirectory(corpus: string): Promise<string> {
  const real = await realpath(corpus);
  return path.join(paths.index, createHash('sha256').update(real).digest('hex').slice(0, 16));
}

/** @returns the index, or the reason why it has to be built */
async function openFresh(
  directory: string,
  hashes: Readonly<Record<string, string>>,
  embedder: Embedder,
): Promise<EnsuredIndex | string> {
  const manifest = await readManifest(directory);
  if (!manifest) return 'there is no index of this corpus yet';
  if (manifest.format !== indexFormat) return 'the index was made by another version of Footnote';
  if (manifest.embedder !== embedder.id) return 'the index was made with another embedding model';
  const changed = countChanges(manifest.corpus, hashes);
  if (changed > 0) return `${changed} ${changed === 1 ? 'file has' : 'files have'} changed since the index was made`;
  try {
    return { stored: await readIndex(directory, manifest), manifest, built: null };
  } catch (error) {
    return error instanceof FootnoteError ? error.message : 'the index cannot be read';
  }
}

function countChanges(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): number {
  const files = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...files].filter((file) => before[file] !== now[file]).length;
}

async function lock(directory: string): Promise<() => Promise<void>> {
  try {
    return await lockfile.lock(directory, {
      realpath: false,
      stale: 20_000,
      retries: { retries: 240, factor: 1, minTimeout: 500, maxTimeout: 500 },
    });
  } catch {
    throw new FootnoteError('index-locked', { path: directory });
  }
}
