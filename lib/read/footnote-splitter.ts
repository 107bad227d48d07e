import { models } from '../config';
import { openCrossEncoder, type Pair } from './cross-encoder';
import { type MarkedWord, type QuestionSplitter, SIDES, type Side } from './question-splitter';
import type { WordEncoder } from './word-encoder';

/**
 * Opens the trained splitter (its card is in `models/footnote-splitter`): a tagger that gives every word of a question
 * one of `SIDES`, and its first position whether the question has two sides at all. `env.localModelPath` has to point to
 * the models folder already.
 */
export async function openFootnoteSplitter(words: WordEncoder): Promise<QuestionSplitter> {
  const { name, sha256 } = models.splitter;
  const encoder = await openCrossEncoder(name, words);
  return {
    id: `${name}@${sha256.slice(0, 12)}`,
    async mark(question) {
      // It was trained to see the question where the others see a passage.
      const [pair] = encoder.makePairs('', [{ text: question }]) as readonly [Pair];
      const { output } = await encoder.run([pair]);
      const logits = output.side_logits?.data as unknown as Float32Array;
      return sideAt(logits, 0) === 'none' ? null : markWords(pair, logits);
    },
  };
}

/** A word is of the side that its first piece is of. */
function markWords({ pieces, first }: Pair, logits: Float32Array): readonly MarkedWord[] {
  return pieces.starts.flatMap((start, at) =>
    start === pieces.starts[at - 1]
      ? []
      : [{ start, end: pieces.ends[at] as number, side: sideAt(logits, first + at) }],
  );
}

function sideAt(logits: Float32Array, position: number): Side {
  const row = Array.from(logits.subarray(position * SIDES.length, (position + 1) * SIDES.length));
  return SIDES[row.indexOf(Math.max(...row))] ?? 'none';
}
