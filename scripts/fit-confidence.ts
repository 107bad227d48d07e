import { readFile, writeFile } from 'node:fs/promises';
import { openEngine } from '../lib/engine/open-engine';
import { auroc } from '../lib/evaluate/auroc';
import { fitLogistic } from '../lib/evaluate/fit-logistic';
import { type Asked, type ConfidenceObservation, observeConfidence } from '../lib/evaluate/observe-confidence';
import { parseQuestions } from '../lib/evaluate/parse-questions';
import { EXIT, parseArguments, resolvePath, runCommand } from './command-line';

const HELP = `Fits the confidence (lib/answer/confidence-model.ts) and prints its coefficients.

  npx tsx scripts/fit-confidence.ts --set CORPUS,QUESTIONS,STEP,WEIGHT [--set …]

  --set     a corpus folder, its questions, every how many-th question, and how much each observation counts.
            Questions of the held-out split are never used. Questions without a split are also asked as look-alikes
            that the corpus does not answer: without the articles that hold the answer, without those paragraphs
            alone, and with another name in the question.
  --ridge   strength of the penalty (default 3)
  --dump    a file that takes the observations as JSON`;

/** What each way of asking counts: together the look-alikes weigh as much as the question itself. */
const SHARE: Readonly<Record<Asked, number>> = {
  'as-is': 1,
  'without-articles': 0.5,
  'without-paragraphs': 0.25,
  'other-name': 0.25,
};

await runCommand(HELP, async (argv) => {
  const { values } = parseArguments(
    { set: { type: 'string', multiple: true }, ridge: { type: 'string' }, dump: { type: 'string' } },
    argv,
  );
  const observed: { readonly weight: number; readonly observation: ConfidenceObservation }[] = [];
  for (const set of values.set ?? []) {
    const [corpus = '', file = '', step = '1', weight = '1'] = set.split(',');
    const engine = await openEngine({ corpus: resolvePath(corpus) });
    const path = resolvePath(file);
    const questions = parseQuestions(await readFile(path, 'utf8'), path)
      .filter((question) => question.split !== 'held-out')
      .filter((_, index) => index % Number(step) === 0);
    const split = questions.some((question) => question.split !== undefined);
    for await (const observation of observeConfidence(engine, questions, !split)) {
      observed.push({ weight: Number(weight) * SHARE[observation.asked], observation });
    }
    console.error(`${corpus}: ${observed.length} observations so far`);
  }
  if (values.dump) await writeFile(resolvePath(values.dump), JSON.stringify(observed));
  const names = Object.keys(observed[0]?.observation.features ?? {});
  const rows = observed.map(({ weight, observation }) => ({
    features: Object.values(observation.features) as number[],
    positive: observation.answerable,
    weight,
  }));
  const model = fitLogistic(rows, Number(values.ridge ?? 3));
  const logit = (features: readonly number[]) =>
    features.reduce((sum, value, at) => sum + value * (model.weights[at] as number), model.intercept);
  process.stdout.write(`intercept: ${model.intercept.toFixed(4)},\nweights: {\n`);
  names.forEach((name, at) => {
    process.stdout.write(`  ${name}: ${(model.weights[at] as number).toFixed(4)},\n`);
  });
  process.stdout.write('},\n');
  const area = auroc(rows.map((row) => ({ score: logit(row.features), positive: row.positive })));
  console.error(`AUROC on what it was fitted on: ${area?.toFixed(3)}`);
  return EXIT.done;
});
