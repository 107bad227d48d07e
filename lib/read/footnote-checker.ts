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
      const { data } = output.answer_logit as { readonly data: unknown };
      return (data as Float32Array)[0] as number;
    },
  };
}
