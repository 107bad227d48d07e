import { join } from 'node:path';
import { FootnoteError } from '../errors';
import { listFiles } from './list-files';
import { parseArticle } from './parse-article';
import { decodeText, hashBytes, readFileBytes } from './read-file-text';
import type { Article, Corpus, SkippedFile } from './types';

async function listCorpus(directory: string): ReturnType<typeof listFiles> {
  try {
    return await listFiles(directory);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new FootnoteError('corpus-missing', { path: directory });
    throw new FootnoteError('file-unreadable', { path: directory, reason: code ?? 'unknown' });
  }
}

/** Runs a step that may turn a file down; the reason goes to `skipped`, any other failure is thrown on. */
async function orSkip<T>(path: string, skipped: SkippedFile[], step: () => T | Promise<T>): Promise<T | null> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof FootnoteError)) throw error;
    skipped.push({ path, message: error.message });
    return null;
  }
}

/**
 * Hashes a corpus without parsing it, to tell whether an index of it is stale: equal to `readCorpus(directory).hashes`.
 *
 * @returns path inside the folder → SHA-256 of the bytes; files that cannot be read or are too large are left out
 * @throws FootnoteError `corpus-missing`, `file-unreadable` (the folder itself)
 */
export async function hashCorpus(directory: string): Promise<Readonly<Record<string, string>>> {
  const hashes: Record<string, string> = {};
  for (const path of (await listCorpus(directory)).files) {
    const bytes = await orSkip(path, [], () => readFileBytes(join(directory, path), path));
    if (bytes) hashes[path] = hashBytes(bytes);
  }
  return hashes;
}

/**
 * Reads every article of a folder and its sub-folders. Files that cannot be used are named in `skipped`.
 *
 * @returns articles sorted by id
 * @throws FootnoteError `corpus-missing`, `corpus-empty` (no usable file), `file-unreadable` (the folder itself)
 */
export async function readCorpus(directory: string): Promise<Corpus> {
  const { files, others, unreadable } = await listCorpus(directory);
  const skipped: SkippedFile[] = [];
  for (const [path, error] of unreadable) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    skipped.push({ path, message: new FootnoteError('file-unreadable', { path, reason }).message });
  }
  for (const path of others) skipped.push({ path, message: new FootnoteError('file-other-kind', { path }).message });
  const hashes: Record<string, string> = {};
  const articles = new Map<string, { readonly article: Article; readonly path: string }>();
  for (const path of files) {
    const article = await orSkip(path, skipped, async () => {
      const bytes = await readFileBytes(join(directory, path), path);
      hashes[path] = hashBytes(bytes);
      const parsed = parseArticle(path, decodeText(bytes, path));
      const other = articles.get(parsed.id)?.path;
      if (other !== undefined) throw new FootnoteError('file-duplicate-id', { path, other });
      return parsed;
    });
    if (article) articles.set(article.id, { article, path });
  }
  if (articles.size === 0) throw new FootnoteError('corpus-empty', { path: directory });
  const sorted = [...articles.values()].map((entry) => entry.article).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { articles: sorted, skipped, hashes };
}
