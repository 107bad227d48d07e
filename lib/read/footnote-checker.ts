import type { Tensor } from '@xenova/transformers';
import { models } from '../config';
import type { AnswerChecker } from './answer-checker';
import { openCrossEncoder } from './cross-encoder';
import type { WordEncoder } from './word-encoder';

/**
 * Opens the trained checker (its card is in `models/footnote-checker`). `env.localModelPath` has to point to the models
 * folder already.
 */
export async function openFootnoteChecker(words: WordEncoder): Promise<AnswerChecker> {
  const { name, sha256 } = models.checker;
  const encoder = await openCrossEncoder(name, words);
  return {
    id: `${name}@${sha256.slice(0, 12)}`,
    async check(question, text, context) {
      const { output } = await encoder.run(encoder.makePairs(question, [{ text, context }]));
      const [answerLogit] = numbers(output.answer_logit) as [number];
      const [yes, no, neither] = softmax(numbers(output.verdict_logits)) as [number, number, number];
      return { answerLogit, verdict: { yes, no, neither } };
    },
  };
}

const numbers = (tensor: unknown): readonly number[] => [...((tensor as Tensor).data as Float32Array)];

function softmax(logits: readonly number[]): readonly number[] {
  const most = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
