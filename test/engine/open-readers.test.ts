import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { models, paths } from '../../lib/config';
import type { Embedder } from '../../lib/embed/embedder';
import { openMiniLmEmbedder } from '../../lib/embed/minilm-embedder';
import { openReaders } from '../../lib/engine/open-readers';

const made: string[] = [];
let embedder: Embedder;
beforeAll(async () => {
  embedder = await openMiniLmEmbedder();
});
afterEach(async () => {
  await Promise.all(made.splice(0).map((directory) => rm(directory, { recursive: true })));
});

/** A copy of the trained models in which one may be touched. */
async function copyModels(): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'footnote-models-'));
  made.push(directory);
  for (const { name } of [models.reader, models.checker, models.splitter]) {
    const from = path.join(paths.models, name);
    await cp(from, path.join(directory, name), { recursive: true, filter: (file) => !file.includes('training') });
  }
  return directory;
}

async function open(directory: string) {
  const warnings: string[] = [];
  const readers = await openReaders(directory, embedder, (line) => warnings.push(line));
  return { ...readers, warnings };
}

const fileOf = (directory: string, model: { readonly name: string; readonly file: string }) =>
  path.join(directory, model.name, model.file);

describe('openReaders', () => {
  it('opens all three without a word', async () => {
    const { reader, checker, splitter, warnings } = await open(paths.models);
    expect([reader.id, checker?.id, splitter?.id].map((id) => id?.split('@')[0])).toEqual([
      models.reader.name,
      models.checker.name,
      models.splitter.name,
    ]);
    expect(warnings).toEqual([]);
  });

  it.each(['missing', 'damaged'])('picks by similarity, and says so, when the reader is %s', async (how) => {
    const directory = await copyModels();
    const file = fileOf(directory, models.reader);
    if (how === 'missing') await rm(file);
    else await writeFile(file, 'not these');
    const { reader, checker, splitter, warnings } = await open(directory);
    expect(reader.id).toMatch(/similarity/);
    expect([checker, splitter]).toEqual([null, null]);
    expect(warnings).toEqual([
      expect.stringMatching(
        new RegExp(`footnote-reader.*${how}.*Restore.*Until then sentences are picked by similarity`),
      ),
    ]);
  });

  it.each([
    ['checker', 'near misses'],
    ['splitter', 'two things'],
  ] as const)('goes on without the %s when it is damaged', async (name, said) => {
    const directory = await copyModels();
    await writeFile(fileOf(directory, models[name]), 'not these');
    const opened = await open(directory);
    expect(opened[name]).toBeNull();
    expect(opened.reader.id).toMatch(models.reader.name);
    expect([opened.checker, opened.splitter].filter(Boolean)).toHaveLength(1);
    expect(opened.warnings).toEqual([expect.stringMatching(new RegExp(`damaged.*Until then.*${said}`))]);
  });
});
