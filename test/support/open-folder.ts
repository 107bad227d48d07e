import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Engine } from '../../lib/engine/engine';
import { openEngine } from '../../lib/engine/open-engine';

/** Writes files into a new folder and opens it; `remove` deletes the folder. */
export async function openFolder(
  files: Readonly<Record<string, string>>,
): Promise<{ readonly engine: Engine; readonly remove: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'footnote-corpus-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  const engine = await openEngine({ corpus: folder });
  return { engine, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
