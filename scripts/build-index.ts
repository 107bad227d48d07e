import { paths } from '../lib/config';
import { EXIT, parseArguments, resolvePath, runCommand } from './command-line';
import { reportIndex } from './report-index';

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
  const corpus = values.corpus === undefined ? paths.defaultCorpus : resolvePath(values.corpus);
  // The models take a second to load: only once the arguments are right.
  const { openMiniLmEmbedder } = await import('../lib/embed/minilm-embedder');
  const { ensureIndex } = await import('../lib/search/ensure-index');
  const report = reportIndex();
  const ensured = await ensureIndex({ corpus, embedder: await openMiniLmEmbedder(), ...report });
  report.finish(ensured);
  if (ensured.built === null) process.stderr.write('The index is up to date.\n');
  return ensured.manifest.skipped.length > 0 ? EXIT.skippedFiles : EXIT.done;
});
