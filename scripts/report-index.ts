import type { EnsuredIndex, EnsureOptions } from '../lib/search/ensure-index';
import { createProgressBar } from './progress-bar';

type IndexReport = Required<Pick<EnsureOptions, 'onBuild' | 'onProgress'>> & {
  /** Ends the bar, names each skipped file and, when an index was built, sums it up. */
  readonly finish: (ensured: Pick<EnsuredIndex, 'manifest' | 'built'>) => void;
};

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

/** Tells on standard error why an index is built, how far it is, and what came of it. */
export const reportIndex = (): IndexReport => {
  const bar = createProgressBar('passages');
  return {
    onBuild: (reason) => say(`Indexing: ${reason}.`),
    onProgress: bar.update,
    finish: ({ manifest: { counts, skipped }, built }) => {
      bar.end();
      for (const file of skipped) say(`Skipped ${file.message}`);
      if (built === null) return;
      const rate = built.seconds > 0 ? counts.paragraphs / built.seconds : 0;
      say(
        `Indexed ${counts.articles} ${counts.articles === 1 ? 'article' : 'articles'}, ${counts.paragraphs} paragraphs (${counts.furniture} blocks of furniture left out) ` +
          `in ${built.seconds.toFixed(1)} s, ${rate.toFixed(0)} paragraphs/s; ${built.embedded} of ${counts.windows} passages were new.`,
      );
    },
  };
};
