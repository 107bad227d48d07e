import { resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type ErrorCode, FootnoteError } from '../lib/errors';

/** Exit statuses of every command. */
export const EXIT = { done: 0, failure: 1, usage: 2, skippedFiles: 3 } as const;

/** Errors of which the one who typed the command is the cause. */
const WRONG_USAGE: ReadonlySet<ErrorCode> = new Set([
  'usage',
  'question-empty',
  'question-too-long',
  'questions-invalid',
  'file-missing',
  'corpus-missing',
]);

/** A path as the person typed it: relative to the folder in which npm was called. */
export const resolvePath = (path: string): string => resolve(process.env.INIT_CWD || process.cwd(), path);

/**
 * Parses arguments strictly.
 * @throws FootnoteError `usage` for an unknown flag, a flag without its value, or a positional where there is none
 */
export const parseArguments = <Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  argv: readonly string[],
  allowPositionals = false,
) => {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals, strict: true, tokens: true });
  } catch (error) {
    const { message } = error as Error;
    throw new FootnoteError('usage', { reason: /[.!?]$/.test(message) ? message : `${message}.` });
  }
};

/** A reader that closes its end early (`| head`) ends the output, not the command. */
const tolerateClosedPipe = (stream: NodeJS.WriteStream): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
};

const describe = (error: unknown): string => {
  if (error instanceof FootnoteError) return error.code === 'usage' ? `${error.message} See --help.` : error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

/**
 * Runs one command to its exit status. `--help` prints the help and nothing else happens; an expected error is one line on
 * standard error. Standard output belongs to the command's result: what libraries log goes to standard error.
 */
export const runCommand = async (help: string, run: (argv: readonly string[]) => Promise<number>): Promise<void> => {
  tolerateClosedPipe(process.stdout);
  tolerateClosedPipe(process.stderr);
  console.log = console.error;
  console.info = console.error;
  const argv = process.argv.slice(2);
  const flags = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length);
  if (flags.includes('--help') || flags.includes('-h')) {
    process.stdout.write(`${help.trim()}\n`);
    return;
  }
  try {
    process.exitCode = await run(argv);
  } catch (error) {
    const wrongUsage = error instanceof FootnoteError && WRONG_USAGE.has(error.code);
    process.stderr.write(`${describe(error)}\n`);
    process.exitCode = wrongUsage ? EXIT.usage : EXIT.failure;
  }
};
