import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { paths } from '../../lib/config';
import type { Embedder } from '../../lib/embed/embedder';
import { openMiniLmEmbedder } from '../../lib/embed/minilm-embedder';
import { ensureIndex } from '../../lib/search/ensure-index';

let embedder: Embedder;
let corpus: string;

beforeAll(async () => {
  embedder = await openMiniLmEmbedder();
});

beforeEach(async () => {
  corpus = await mkdtemp(path.join(tmpdir(), 'footnote-corpus-'));
  await writeFile(path.join(corpus, 'a.txt'), 'Harbour reopens\n\nThe harbour was dredged in 1912 by Paul Lindqvist.');
  await writeFile(path.join(corpus, 'b.txt'), 'Bakery closes\n\nThe bakery beside the church closed in 1931.');
  return async () => {
    await rm(corpus, { recursive: true });
  };
});

const open = async () => {
  const reasons: string[] = [];
  const ensured = await ensureIndex({ corpus, embedder, onBuild: (reason) => reasons.push(reason) });
  return { ...ensured, reasons };
};

const indexFolders = async () => (await readdir(paths.index)).filter((name) => !name.endsWith('.lock'));

describe('ensureIndex', () => {
  it('builds once, then opens what it built', async () => {
    const first = await open();
    expect(first.reasons).toEqual(['there is no index of this corpus yet']);
    expect(first.built?.embedded).toBe(2);
    const second = await open();
    expect(second.built).toBeNull();
    expect(second.stored.articles).toEqual(first.stored.articles);
    expect(second.stored.vectors).toEqual(first.stored.vectors);
    expect(await readdir(corpus)).toEqual(['a.txt', 'b.txt']);
  });

  it('embeds only what changed', async () => {
    await open();
    await writeFile(path.join(corpus, 'c.txt'), 'Lighthouse lit\n\nThe lighthouse was lit for the first time in 1899.');
    const updated = await open();
    expect(updated.reasons).toEqual(['1 file has changed since the index was made']);
    expect(updated.built?.embedded).toBe(1);
    await rm(path.join(corpus, 'a.txt'));
    const smaller = await open();
    expect(smaller.built?.embedded).toBe(0);
    expect(smaller.stored.articles.map((article) => article.id)).toEqual(['b', 'c']);
  });

  it('notices damage, says so and builds again', async () => {
    const before = new Set(await indexFolders());
    await open();
    const folder = (await indexFolders()).find((name) => !before.has(name)) as string;
    const file = path.join(paths.index, folder, 'articles.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('1912', '1913'));
    const again = await open();
    expect(again.reasons[0]).toMatch(/damaged.*articles\.json was changed/);
    expect(again.stored.articles[0]?.paragraphs[1]?.text).toContain('1912');
  });

  it('lets two builders of one corpus wait for each other', async () => {
    const [one, other] = await Promise.all([open(), open()]);
    expect([one, other].filter((ensured) => ensured.built !== null)).toHaveLength(1);
  });

  it('is one index for one folder, however it is named', async () => {
    await open();
    const before = await indexFolders();
    const copy = `${corpus}-copy`;
    await cp(corpus, copy, { recursive: true });
    const same = await ensureIndex({ corpus: path.join(copy, '..', path.basename(corpus)), embedder });
    await rm(copy, { recursive: true });
    expect(same.built).toBeNull();
    expect(await indexFolders()).toEqual(before);
  });
});
