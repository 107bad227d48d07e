import type { Engine } from '@/lib/engine/engine';
import { openEngine } from '@/lib/engine/open-engine';
import { FootnoteError } from '@/lib/errors';

interface Holder {
  opening?: Promise<Engine>;
  engine?: Engine;
}

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
  const corpus = process.env.FOOTNOTE_CORPUS ?? `${process.cwd()}/corpus`;
  const engine = await openEngine({ corpus, onProgress: (line) => console.log(line) });
  holder.engine = engine;
  return engine;
}
