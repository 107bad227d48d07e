import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { paths } from '../lib/config';
import { FootnoteError } from '../lib/errors';
import { type Bound, missedBounds, parseBound } from '../lib/evaluate/check-bounds';
import { evaluate } from '../lib/evaluate/evaluate';
import { explain } from '../lib/evaluate/explain';
import { formatFailure } from '../lib/evaluate/format-failures';
import { formatMetrics, formatReliability, formatTypes } from '../lib/evaluate/format-report';
import { parseQuestions } from '../lib/evaluate/parse-questions';
import type { Question } from '../lib/evaluate/question';
import { selectQuestions } from '../lib/evaluate/select-questions';
import { EXIT, parseArguments, resolvePath, runCommand } from './command-line';
import { openCorpus } from './open-corpus';
import { createProgressBar } from './progress-bar';
import { readText } from './read-text';

const DEFAULT_QUESTIONS = join(paths.root, 'test/quality/questions.jsonl');

const HELP = `
Ask a file of questions and measure the answers.

  npm run -s eval -- [options]

  --corpus DIR            folder of articles (default: corpus)
  --questions FILE        JSON lines {id, type, question, history, answerable, must, mustNot, evidence}
                          (default: test/quality/questions.jsonl); - reads standard input
  --json OUT              write {settings, metrics, results} to OUT
  --min metric=value …    exit 1 when a metric is below the value (several values, or the flag several times)
  --max metric=value …    exit 1 when a metric is above the value
  --without-gold          ask every answerable question once more without the articles that hold its evidence: it then
                          counts as not answerable in the refusals, the AUROC and the calibration
  --split tune|held-out   only the questions of that part
  --limit N               at most N questions, spread evenly over the file
  --reader NAME           trained (default) or similarity
  --explain ID            show every stage's candidates and scores for one question, measure nothing
  --help                  this text

Relative paths start from the folder in which npm was called.
Exit status: 0 done, 1 failure or a missed --min or --max, 2 wrong usage.
`;

const OPTIONS = {
  corpus: { type: 'string' },
  questions: { type: 'string' },
  json: { type: 'string' },
  min: { type: 'string', multiple: true },
  max: { type: 'string', multiple: true },
  'without-gold': { type: 'boolean' },
  split: { type: 'string' },
  limit: { type: 'string' },
  reader: { type: 'string' },
  explain: { type: 'string' },
} as const;

const parseReader = (reader = 'trained'): 'trained' | 'similarity' => {
  if (reader === 'trained' || reader === 'similarity') return reader;
  throw new FootnoteError('usage', { reason: `--reader is trained or similarity, not "${reader}".` });
};

/** `--min a=1 b=2` gives both values to `--min`: what stands alone belongs to the bound before it. */
const parseCommand = (argv: readonly string[]) => {
  const { values, tokens } = parseArguments(OPTIONS, argv, true);
  const bounds: Bound[] = [];
  let kind: Bound['kind'] | null = null;
  for (const token of tokens) {
    if (token.kind === 'option') kind = token.name === 'min' || token.name === 'max' ? token.name : null;
    if (token.kind === 'option' && kind !== null) bounds.push(parseBound(token.value ?? '', kind));
    if (token.kind !== 'positional') continue;
    if (kind === null) throw new FootnoteError('usage', { reason: `Unexpected argument "${token.value}".` });
    bounds.push(parseBound(token.value, kind));
  }
  return { values, bounds, reader: parseReader(values.reader) };
};

const findQuestion = (questions: readonly Question[], id: string): Question => {
  const question = questions.find((candidate) => candidate.id === id);
  if (question === undefined)
    throw new FootnoteError('usage', { reason: `--explain: no question has the id "${id}".` });
  return question;
};

const writeJson = async (name: string, value: unknown): Promise<void> => {
  const path = resolvePath(name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(value, null, 1)}\n`);
};

await runCommand(HELP, async (argv) => {
  const { values, bounds, reader } = parseCommand(argv);
  const withoutGold = values['without-gold'] ?? false;
  const questionsPath = values.questions ?? DEFAULT_QUESTIONS;
  const all = parseQuestions(await readText(questionsPath), questionsPath);
  const limit = values.limit === undefined ? undefined : Number(values.limit);
  const questions = selectQuestions(all, { split: values.split, limit });
  const explained = values.explain === undefined ? null : findQuestion(all, values.explain);
  const corpus = values.corpus === undefined ? paths.defaultCorpus : resolvePath(values.corpus);
  const engine = await openCorpus(corpus, reader);
  if (explained !== null) {
    process.stdout.write(await explain(engine, explained));
    return EXIT.done;
  }
  const bar = createProgressBar('questions');
  const { metrics, results, withoutParagraph } = await evaluate(engine, questions, {
    withoutGold,
    onProgress: bar.update,
  });
  bar.end();
  if (withoutParagraph.length > 0) {
    process.stderr.write(`Evidence that no paragraph holds: ${withoutParagraph.join(', ')}\n`);
  }
  const failures = results.filter((row) => !row.correct);
  const report = [
    `${results.length} answers, ${engine.articles.length} articles, ${engine.paragraphCount} paragraphs`,
    formatMetrics(metrics),
    formatReliability(results),
    formatTypes(results),
    failures.length === 0 ? 'Every answer was right.' : `${failures.length} wrong:`,
    ...failures.map(formatFailure),
  ];
  process.stdout.write(`${report.join('\n\n')}\n`);
  const settings = {
    corpus,
    questions: questionsPath,
    split: values.split ?? null,
    limit: limit ?? null,
    reader,
    withoutGold,
    articles: engine.articles.length,
    paragraphs: engine.paragraphCount,
  };
  if (values.json !== undefined) await writeJson(values.json, { settings, metrics, results });
  const missed = missedBounds(metrics, bounds);
  for (const line of missed) process.stderr.write(`Missed: ${line}\n`);
  return missed.length > 0 ? EXIT.failure : EXIT.done;
});
