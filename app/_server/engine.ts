import { paths } from '@/lib/config';
import type { Engine } from '@/lib/engine/engine';
import { openEngine } from '@/lib/engine/open-engine';
import { FootnoteError } from '@/lib/errors';

interface Holder {
  opening?: Promise<Engine>;
  engine?: Engine;
}

/** Time between two lines on the progress of an index: often enough to see that it moves. */
const PROGRESS_MS = 2000;

const shared = globalThis as { footnoteEngine?: Holder };
// Next bundles instrumentation, pages and routes apart, so a module variable would hold one engine for each of them.
shared.footnoteEngine ??= {};
const holder = shared.footnoteEngine;

/** The server's one engine, opened on first call. Pages wait for it; routes use {@link readyEngine}. */
export function getEngine(): Promise<Engine> {
  holder.opening ??= open();
  return holder.opening;
}

/** The engine if a question can be answered now, else null. */
export function engineIfReady(): Engine | null {
  return holder.engine ?? null;
}

/** @throws FootnoteError `not-ready` while the corpus is still being opened. */
export function readyEngine(): Engine {
  if (holder.engine === undefined) throw new FootnoteError('not-ready');
  return holder.engine;
}

async function open(): Promise<Engine> {
  const engine = await openEngine({
    corpus: process.env.FOOTNOTE_CORPUS || paths.defaultCorpus,
    onBuild: (reason) => console.error(`Indexing: ${reason}.`),
    onProgress: progressLines(),
    onWarning: (line) => console.error(line),
  });
  holder.engine = engine;
  return engine;
}

function progressLines(): (done: number, total: number) => void {
  let toldAt = performance.now();
  return (done, total) => {
    if (performance.now() - toldAt < PROGRESS_MS) return;
    toldAt = performance.now();
    console.error(`Indexing: ${done} of ${total} passages.`);
  };
}
