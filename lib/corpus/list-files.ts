import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

const ARTICLE_FILE = /\.(?:txt|md|html)$/i;
/** Files that somebody may have put there to be read. */
const DOCUMENT_FILE = /\.(?:pdf|docx?|odt|rtf|epub|pages|s?html?|xhtml|mhtml?|markdown|text|tex|rst)$/i;

async function entriesOf(directory: string): Promise<readonly Dirent[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  return entries.filter((entry) => !entry.name.startsWith('.'));
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * Lists the article files of a folder and its sub-folders: `.txt`, `.md` and `.html`, without dot files.
 * A linked folder is read once, after the real ones, and never when the corpus lies inside it, so loops end.
 *
 * @returns paths relative to `directory`, `/`-separated, sorted by UTF-16 units; documents of other kinds; and folders that
 *   cannot be listed
 * @throws the file system's error when `directory` itself cannot be listed
 */
export async function listFiles(directory: string): Promise<{
  readonly files: readonly string[];
  readonly others: readonly string[];
  readonly unreadable: ReadonlyMap<string, Error>;
}> {
  const root = await realpath(directory);
  const seen = new Set([root]);
  const files: string[] = [];
  const others: string[] = [];
  const unreadable = new Map<string, Error>();
  const linked: string[] = [];

  async function walk(folder: string): Promise<void> {
    for (const entry of await entriesOf(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) await visit(path);
      else if (entry.isSymbolicLink() && (await isDirectory(join(root, path)))) linked.push(path);
      else if (!entry.isFile() && !entry.isSymbolicLink()) continue;
      else if (ARTICLE_FILE.test(entry.name)) files.push(path);
      else if (DOCUMENT_FILE.test(entry.name)) others.push(path);
    }
  }

  async function visit(folder: string): Promise<void> {
    const real = await realpath(join(root, folder));
    if (seen.has(real) || root.startsWith(real === '/' ? real : `${real}/`)) return;
    seen.add(real);
    await walk(folder).catch((error: Error) => unreadable.set(folder, error));
  }

  await walk('');
  while (linked.length > 0) {
    linked.sort();
    const next = linked.shift();
    if (next !== undefined) await visit(next);
  }
  return { files: files.sort(), others: others.sort(), unreadable };
}
