import type { Engine } from '../lib/engine/engine';
import type { OpenOptions } from '../lib/engine/open-engine';
import type { EnsuredIndex } from '../lib/search/ensure-index';
import { createProgressBar } from './progress-bar';

// The models' runtime takes a second to load: both functions import it when called, so that wrong usage and --help are told at once.

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

const sayWhy = (reason: string): boolean => say(`Indexing: ${reason}.`);

const summarize = ({ manifest: { counts }, built }: EnsuredIndex): string => {
  if (built === null) return 'The index is up to date.';
  const articles = `${counts.articles} ${counts.articles === 1 ? 'article' : 'articles'}`;
  const rate = built.seconds > 0 ? counts.paragraphs / built.seconds : 0;
  return (
    `Indexed ${articles}, ${counts.paragraphs} paragraphs (and ${counts.furniture} blocks of furniture, not searched) ` +
    `in ${built.seconds.toFixed(1)} s, ${rate.toFixed(0)} paragraphs/s; ${built.embedded} of ${counts.windows} passages were new.`
  );
};

/**
 * Brings the index of a corpus up to date. On standard error: why it is built, a progress bar, each skipped file, a summary.
 * @returns how many files were skipped
 * @throws FootnoteError as `ensureIndex`
 */
export const indexCorpus = async (corpus: string): Promise<number> => {
  const { openMiniLmEmbedder } = await import('../lib/embed/minilm-embedder');
  const { ensureIndex } = await import('../lib/search/ensure-index');
  const bar = createProgressBar('passages');
  const embedder = await openMiniLmEmbedder();
  const ensured = await ensureIndex({ corpus, embedder, onBuild: sayWhy, onProgress: bar.update });
  bar.end();
  const { skipped } = ensured.manifest;
  for (const file of skipped) say(`Skipped ${file.message}`);
  say(summarize(ensured));
  return skipped.length;
};

/**
 * Opens a corpus for questions, its index built when needed. What a person should know goes to standard error.
 * @throws FootnoteError as `openEngine`
 */
export const openCorpus = async (corpus: string, reader: OpenOptions['reader'] = 'trained'): Promise<Engine> => {
  const { openEngine } = await import('../lib/engine/open-engine');
  const bar = createProgressBar('passages');
  const engine = await openEngine({ corpus, reader, onBuild: sayWhy, onProgress: bar.update, onWarning: say });
  bar.end();
  return engine;
};
