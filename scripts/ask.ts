import { z } from 'zod';
import { checkQuestion } from '../lib/answer/check-question';
import { type Turn, turnSchema } from '../lib/answer/schema';
import { paths } from '../lib/config';
import { FootnoteError } from '../lib/errors';
import { EXIT, parseArguments, resolvePath, runCommand } from './command-line';
import { formatAnswer } from './format-answer';
import { openCorpus } from './open-corpus';
import { readText } from './read-text';

const HELP = `
Ask one question about the articles of a folder.

  npm run -s ask -- "question" [options]

  --json           exactly one JSON object (the Answer) on standard output
  --corpus DIR     folder of .txt, .md or .html articles (default: corpus)
  --history FILE   earlier turns: a JSON array [{"role":"user"|"assistant","content":"…"}]; - reads standard input
  --help           this text

Relative paths start from the folder in which npm was called.
Exit status: 0 answered or refused, 1 failure, 2 wrong usage.
`;

const OPTIONS = {
  json: { type: 'boolean' },
  corpus: { type: 'string' },
  history: { type: 'string' },
} as const;

const readHistory = async (name: string): Promise<readonly Turn[]> => {
  const text = await readText(name);
  const invalid = (reason: string) => new FootnoteError('usage', { reason: `--history ${name}: ${reason}.` });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw invalid('not JSON');
  }
  const parsed = z.array(turnSchema).safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw invalid(`${issue?.path.length ? `turn ${issue.path.join('.')}: ` : ''}${issue?.message ?? 'not valid'}`);
};

await runCommand(HELP, async (argv) => {
  const { values, positionals } = parseArguments(OPTIONS, argv, true);
  const question = checkQuestion(positionals.join(' '));
  const history = values.history === undefined ? [] : await readHistory(values.history);
  const engine = await openCorpus(values.corpus === undefined ? paths.defaultCorpus : resolvePath(values.corpus));
  const answer = await engine.ask({ question, history });
  process.stdout.write(values.json ? `${JSON.stringify(answer)}\n` : formatAnswer(answer));
  return EXIT.done;
});
