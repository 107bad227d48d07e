import { hrtime } from 'node:process';
import { embedding, indexFormat, models } from '../config';
import { readCorpus } from '../corpus/read-corpus';
import type { Corpus } from '../corpus/types';
import type { Embedder } from '../embed/embedder';
import { readIndex, readManifest, type StoredIndex, writeIndex } from './index-files';
import type { IndexManifest } from './index-manifest';
import { makeWindows } from './make-windows';
import { buildTextIndex } from './orama-index';

/** Passages embedded so far, out of how many. */
export type BuildProgress = (done: number, total: number) => void;

export interface BuiltIndex {
  readonly stored: StoredIndex;
  readonly manifest: IndexManifest;
  readonly seconds: number;
  /** Passages that had to be embedded; the others were taken over from the index before. */
  readonly embedded: number;
}

/**
 * Reads a corpus and writes its index to `directory`. Vectors of texts that an earlier index holds already are taken
 * over, so that only what changed is embedded.
 * @throws FootnoteError `corpus-missing`, `corpus-empty`
 */
export async function buildIndex(
  corpusDirectory: string,
  directory: string,
  embedder: Embedder,
  onProgress: BuildProgress = () => {},
): Promise<BuiltIndex> {
  const started = hrtime.bigint();
  const corpus = await readCorpus(corpusDirectory);
  const windows = corpus.articles.flatMap((article) =>
    makeWindows(article, models.embedder.maxTokens, embedder.countTokens),
  );
  const known = await readKnownVectors(directory, embedder);
  const missing = [...new Set(windows.map((window) => window.text).filter((text) => !known.has(text)))];
  const vectors = new Map(known);
  for (let at = 0; at < missing.length; at += embedding.sliceSize) {
    const slice = missing.slice(at, at + embedding.sliceSize);
    const made = await embedder.embed(slice);
    slice.forEach((text, row) => {
      vectors.set(text, made[row] as Float32Array);
    });
    onProgress(Math.min(missing.length, at + slice.length), missing.length);
  }
  const matrix = new Float32Array(windows.length * embedder.dimensions);
  windows.forEach((window, row) => {
    matrix.set(vectors.get(window.text) as Float32Array, row * embedder.dimensions);
  });
  const stored: StoredIndex = {
    articles: corpus.articles,
    windows: windows.map(({ text: _, ...window }) => window),
    text: await buildTextIndex(windows),
    vectors: matrix,
  };
  await writeIndex(directory, stored, describe(corpus, embedder, windows.length));
  const manifest = (await readManifest(directory)) as IndexManifest;
  return { stored, manifest, seconds: Number(hrtime.bigint() - started) / 1e9, embedded: missing.length };
}

async function readKnownVectors(directory: string, embedder: Embedder): Promise<ReadonlyMap<string, Float32Array>> {
  const manifest = await readManifest(directory);
  if (!manifest || manifest.format !== indexFormat || manifest.embedder !== embedder.id) return new Map();
  const stored = await readIndex(directory, manifest).catch(() => null);
  if (!stored) return new Map();
  const texts = stored.articles.flatMap((article) =>
    makeWindows(article, models.embedder.maxTokens, embedder.countTokens).map((window) => window.text),
  );
  const row = (at: number) => stored.vectors.slice(at * embedder.dimensions, (at + 1) * embedder.dimensions);
  return new Map(texts.map((text, at) => [text, row(at)]));
}

function describe(corpus: Corpus, embedder: Embedder, windows: number): Omit<IndexManifest, 'files'> {
  const kinds = corpus.articles.flatMap((article) => article.paragraphs.map((paragraph) => paragraph.kind));
  const furniture = kinds.filter((kind) => kind === 'furniture').length;
  const titles = kinds.filter((kind) => kind === 'title').length;
  return {
    format: indexFormat,
    embedder: embedder.id,
    corpus: corpus.hashes,
    skipped: [...corpus.skipped],
    counts: { articles: corpus.articles.length, paragraphs: kinds.length - furniture - titles, furniture, windows },
  };
}
