import { readFile, writeFile } from 'node:fs/promises';
import { openEngine } from '../lib/engine/open-engine';
import { auroc } from '../lib/evaluate/auroc';
import { fitLogistic } from '../lib/evaluate/fit-logistic';
import { type Asked, type ConfidenceObservation, observeConfidence } from '../lib/evaluate/observe-confidence';
import { parseQuestions } from '../lib/evaluate/parse-questions';
import { EXIT, parseArguments, resolvePath, runCommand } from './command-line';

const HELP = `Fits the confidence (lib/answer/confidence-model.ts), before and after the check, and prints the coefficients.

  npx tsx scripts/fit-confidence.ts --set CORPUS,QUESTIONS,STEP,WEIGHT[,LOOKALIKES] [--set …]

  --set     a corpus folder, its questions, every how many-th question, and how much each observation counts.
            Questions of the held-out split are never used. Questions without a split are also asked as look-alikes
            that the corpus does not answer: without the articles that hold the answer, without those paragraphs
            alone, and with another name in the question; LOOKALIKES is what these count beside WEIGHT (default 1).
  --ridge   strength of the penalty (default 3)
  --dump    a file that takes the observations as JSON`;

/** What each way of asking counts: together the look-alikes weigh as much as the question itself. */
const SHARE: Readonly<Record<Asked, number>> = {
  'as-is': 1,
  'without-articles': 0.5,
  'without-paragraphs': 0.25,
  'other-name': 0.25,
};

interface Weighted {
  readonly weight: number;
  readonly observation: ConfidenceObservation;
}

/** Fits one of the two models on the features that `read` finds in each observation, and prints it. */
function report(
  name: string,
  observed: readonly Weighted[],
  read: (observation: ConfidenceObservation) => object | null,
  ridge: number,
): void {
  const known = observed.flatMap(({ weight, observation }) => {
    const features = read(observation);
    return features ? [{ weight, features, positive: observation.answerable }] : [];
  });
  if (known.length === 0) return;
  const rows = known.map((row) => ({ ...row, features: Object.values(row.features) as number[] }));
  const model = fitLogistic(rows, ridge);
  const logit = (features: readonly number[]) =>
    features.reduce((sum, value, at) => sum + value * (model.weights[at] as number), model.intercept);
  process.stdout.write(`${name}\nintercept: ${model.intercept.toFixed(4)},\nweights: {\n`);
  Object.keys(known[0]?.features ?? {}).forEach((feature, at) => {
    process.stdout.write(`  ${feature}: ${(model.weights[at] as number).toFixed(4)},\n`);
  });
  process.stdout.write('},\n');
  const area = auroc(rows.map((row) => ({ score: logit(row.features), positive: row.positive })));
  console.error(`${name}: AUROC on what it was fitted on: ${area?.toFixed(3)}`);
}

await runCommand(HELP, async (argv) => {
  const { values } = parseArguments(
    { set: { type: 'string', multiple: true }, ridge: { type: 'string' }, dump: { type: 'string' } },
    argv,
  );
  const observed: Weighted[] = [];
  for (const set of values.set ?? []) {
    const [corpus = '', file = '', step = '1', weight = '1', lookAlikes = '1'] = set.split(',');
    const engine = await openEngine({ corpus: resolvePath(corpus) });
    const path = resolvePath(file);
    const questions = parseQuestions(await readFile(path, 'utf8'), path)
      .filter((question) => question.split !== 'held-out')
      .filter((_, index) => index % Number(step) === 0);
    const split = questions.some((question) => question.split !== undefined);
    for await (const observation of observeConfidence(engine, questions, !split)) {
      const share = observation.asked === 'as-is' ? 1 : Number(lookAlikes);
      observed.push({ weight: Number(weight) * SHARE[observation.asked] * share, observation });
    }
    console.error(`${corpus}: ${observed.length} observations so far`);
  }
  if (values.dump) await writeFile(resolvePath(values.dump), JSON.stringify(observed));
  const ridge = Number(values.ridge ?? 3);
  report('confidenceModel', observed, ({ features }) => features, ridge);
  report('checkModel', observed, ({ checked }) => checked, ridge);
  return EXIT.done;
});
