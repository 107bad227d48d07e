import { AutoModel, type PreTrainedModel, Tensor } from '@xenova/transformers';
import { reading } from '../config';
import type { WordEncoder } from './word-encoder';
import { splitWordPieces, type WordPieces } from './word-pieces';

/** What the cross-encoders read of a passage, as text. */
interface PairText {
  readonly text: string;
  /** Read before the text: who is meant by "he". */
  readonly context?: string | null;
}

/** Question and passage as a model takes them. */
export interface Pair {
  readonly pieces: WordPieces;
  readonly ids: readonly number[];
  /** Position where the second text begins, context included. */
  readonly second: number;
  /** Position of the passage's first word piece. */
  readonly first: number;
}

/** A model that sees question and passage together. */
export interface CrossEncoder {
  makePairs(question: string, passages: readonly PairText[]): readonly Pair[];
  /** One call of the model. @returns its outputs, each `[pairs, width]` or `[pairs, classes]`, and the padded width */
  run(pairs: readonly Pair[]): Promise<{ readonly output: Record<string, Tensor>; readonly width: number }>;
}

/** Opens one of the cross-encoders in `models/`. `env.localModelPath` has to point to the models folder already. */
export async function openCrossEncoder(name: string, words: WordEncoder): Promise<CrossEncoder> {
  const model = await AutoModel.from_pretrained(name, { dtype: 'q8', session_options: reading.session });
  const { cls, sep, encode } = words;
  return {
    makePairs(question, passages) {
      const asked = splitWordPieces(question, encode).ids.slice(0, reading.maxQuestionTokens);
      return passages.map((passage) => {
        const pieces = splitWordPieces(passage.text, encode);
        const context = passage.context ? splitWordPieces(`${passage.context}: `, encode).ids : [];
        const room = reading.maxTokens - asked.length - context.length - 3;
        const ids = [cls, ...asked, sep, ...context, ...pieces.ids.slice(0, room), sep];
        return { pieces, ids, second: asked.length + 2, first: asked.length + context.length + 2 };
      });
    },
    run: (pairs) => runModel(model, pairs),
  };
}

async function runModel(model: PreTrainedModel, pairs: readonly Pair[]) {
  const width = Math.max(...pairs.map((pair) => pair.ids.length));
  const tensor = (value: (pair: Pair, at: number) => number) => {
    const values = new BigInt64Array(pairs.length * width);
    pairs.forEach((pair, row) => {
      for (let at = 0; at < pair.ids.length; at++) values[row * width + at] = BigInt(value(pair, at));
    });
    return new Tensor('int64', values, [pairs.length, width]);
  };
  const output = (await model({
    input_ids: tensor((pair, at) => pair.ids[at] as number),
    attention_mask: tensor(() => 1),
    token_type_ids: tensor((pair, at) => (at < pair.second ? 0 : 1)),
  })) as Record<string, Tensor>;
  return { output, width };
}
