import { paths } from '../lib/config';
import { listFiles } from '../lib/corpus/list-files';
import { FootnoteError } from '../lib/errors';
import { EXIT, parseArguments, resolvePath, runCommand } from './command-line';
import { buildApp, isBuildCurrent } from './start/build-app';
import { checkPort } from './start/check-port';
import { addressOf, startServer, untilReady, untilStopped } from './start/serve';

const HELP = `
Usage: npm start [-- --corpus DIR]

Serves the chat over a folder of articles. Builds the app and the index first when they are missing or stale.

  --corpus DIR   folder of .txt, .md and .html articles (default: corpus); relative to where npm was called
  --help         this text

Environment: PORT (3000), HOST (127.0.0.1), FOOTNOTE_CORPUS (as --corpus).
Exit status: 0 stopped, 1 failure, 2 wrong usage.
`;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

await runCommand(HELP, async (argv) => {
  const { values } = parseArguments({ corpus: { type: 'string' } }, argv);
  const host = process.env.HOST || '127.0.0.1';
  const port = parsePort(process.env.PORT || '3000');
  const corpus = resolvePath(values.corpus ?? (process.env.FOOTNOTE_CORPUS || paths.defaultCorpus));

  await checkPort(host, port);
  await checkCorpus(corpus);
  if (!(await isBuildCurrent(paths.root))) {
    say('Building the app (about a minute, only when its sources changed) …');
    await buildApp(paths.root);
  }
  say('Starting the server …');
  const server = startServer({ root: paths.root, host, port, corpus });
  const stopped = untilStopped(server);
  const address = addressOf(host, port);
  const health = await untilReady(server, address);
  if (health) say(`Footnote is ready: ${address} (${health.articles} articles, ${health.paragraphs} paragraphs)`);
  const status = await stopped;
  if (status !== 0) throw new FootnoteError('server-stopped', { status });
  return EXIT.done;
});

/** A folder without articles is told before anything is built; the index is made by the server, which loads the models anyway. */
async function checkCorpus(path: string): Promise<void> {
  const found = await listFiles(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') throw new FootnoteError('corpus-missing', { path });
    throw new FootnoteError('file-unreadable', { path, reason: error.code ?? error.message });
  });
  if (found.files.length === 0) throw new FootnoteError('corpus-empty', { path });
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new FootnoteError('usage', { reason: `PORT is not a port number from 1 to 65535: ${text}.` });
  }
  return port;
}
