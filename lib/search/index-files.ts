import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { RawData } from '@orama/orama';
import type { Article } from '../corpus/types';
import { FootnoteError } from '../errors';
import { type IndexManifest, indexManifestSchema } from './index-manifest';

/** A window of a paragraph by ids and UTF-16 offsets; its vector is the row of the same number. */
export interface StoredWindow {
  readonly articleId: string;
  readonly paragraphId: string;
  readonly start: number;
  readonly end: number;
}

export interface StoredIndex {
  readonly articles: readonly Article[];
  readonly windows: readonly StoredWindow[];
  readonly text: RawData;
  /** Row-major, one row of `dimensions` floats per window. */
  readonly vectors: Float32Array;
}

const FILES = {
  articles: 'articles.json',
  windows: 'windows.json',
  text: 'text.json',
  vectors: 'vectors.f32',
} as const;
const MANIFEST = 'manifest.json';

/** Reads what an index says of itself. @returns null when there is none or it cannot be read */
export async function readManifest(directory: string): Promise<IndexManifest | null> {
  try {
    return indexManifestSchema.parse(JSON.parse(await readFile(path.join(directory, MANIFEST), 'utf8')));
  } catch {
    return null;
  }
}

/** @throws FootnoteError `index-damaged` when a file is missing or is not the one that the manifest names */
export async function readIndex(directory: string, manifest: IndexManifest): Promise<StoredIndex> {
  const read = async (file: string): Promise<Buffer> => {
    const bytes = await readFile(path.join(directory, file)).catch(() => {
      throw new FootnoteError('index-damaged', { path: directory, reason: `${file} is missing` });
    });
    if (sha256(bytes) !== manifest.files[file]) {
      throw new FootnoteError('index-damaged', { path: directory, reason: `${file} was changed` });
    }
    return bytes;
  };
  const json = async (file: string) => JSON.parse((await read(file)).toString('utf8'));
  const vectors = await read(FILES.vectors);
  return {
    articles: await json(FILES.articles),
    windows: await json(FILES.windows),
    text: await json(FILES.text),
    vectors: new Float32Array(new Uint8Array(vectors).buffer),
  };
}

/** Writes an index beside its place and then renames it, so that a half-written one is never read. */
export async function writeIndex(
  directory: string,
  index: StoredIndex,
  manifest: Omit<IndexManifest, 'files'>,
): Promise<void> {
  const temporary = `${directory}.${process.pid}.tmp`;
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  const files: Record<string, string> = {};
  const write = async (file: string, bytes: Uint8Array) => {
    files[file] = sha256(bytes);
    await writeFile(path.join(temporary, file), bytes);
  };
  await write(FILES.articles, Buffer.from(JSON.stringify(index.articles)));
  await write(FILES.windows, Buffer.from(JSON.stringify(index.windows)));
  await write(FILES.text, Buffer.from(JSON.stringify(index.text)));
  await write(FILES.vectors, new Uint8Array(index.vectors.buffer, index.vectors.byteOffset, index.vectors.byteLength));
  await writeFile(path.join(temporary, MANIFEST), JSON.stringify({ ...manifest, files }));
  await rm(directory, { recursive: true, force: true });
  await rename(temporary, directory);
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
