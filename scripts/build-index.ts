import { paths } from '../lib/config';
import { EXIT, parseArguments, resolvePath, runCommand } from './command-line';
import { indexCorpus } from './open-corpus';

const HELP = `
Build the index of a folder of articles, or bring it up to date: only changed files are embedded again.

  npm run index -- [options]

  --corpus DIR     folder of .txt, .md or .html articles (default: corpus)
  --help           this text

Relative paths start from the folder in which npm was called. Sub-folders are read; nothing is written into DIR.
Exit status: 0 done, 1 failure, 2 wrong usage, 3 some files were skipped (each is named, the others are indexed).
`;

await runCommand(HELP, async (argv) => {
  const { values } = parseArguments({ corpus: { type: 'string' } }, argv);
  const skipped = await indexCorpus(values.corpus === undefined ? paths.defaultCorpus : resolvePath(values.corpus));
  return skipped > 0 ? EXIT.skippedFiles : EXIT.done;
});
