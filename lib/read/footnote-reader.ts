import { AutoModel, AutoTokenizer, type PreTrainedModel, type PreTrainedTokenizer, Tensor } from '@xenova/transformers';
import { models, reading } from '../config';
import { trimSentence } from '../corpus/trim-sentence';
import type { EvidenceReader, PassageReading, ReadablePassage, SentenceReading, Verdict } from './evidence-reader';
import { findSpans, type TokenLogits } from './find-spans';
import { splitWordPieces, type WordPieces } from './word-pieces';

interface Special {
  readonly cls: number;
  readonly sep: number;
}

/**
 * Opens the trained reader: a cross-encoder that sees question and passage together and gives the log-odds that the
 * passage answers, whether it says yes, no or neither, and start and end scores for every word (the model card is in `models/footnote-reader`).
 * `env.localModelPath` has to point to the models folder already.
 */
export async function openFootnoteReader(): Promise<EvidenceReader> {
  const { name, sha256 } = models.reader;
  const model = await AutoModel.from_pretrained(name, { dtype: 'q8' });
  const tokenizer = await AutoTokenizer.from_pretrained(name);
  const encodeWord = cachedEncoder(tokenizer);
  const [cls, sep] = tokenizer.encode('') as [number, number];

  return {
    id: `${name}@${sha256.slice(0, 12)}`,
    async read(question, passages) {
      const asked = splitWordPieces(question, encodeWord).ids.slice(0, reading.maxQuestionTokens);
      const pairs = passages.map((passage, index) => makePair({ cls, sep }, asked, passage, index, encodeWord));
      const readings = new Array<PassageReading>(passages.length);
      for (const batch of groupPairs(pairs)) {
        const made = await readBatch(model, batch);
        batch.forEach((pair, row) => {
          readings[pair.index] = made[row] as PassageReading;
        });
      }
      return readings;
    },
  };
}

/** Question and passage as the model takes them. */
interface Pair {
  readonly index: number;
  readonly passage: ReadablePassage;
  readonly pieces: WordPieces;
  readonly ids: readonly number[];
  /** Position where the second text begins, context included. */
  readonly second: number;
  /** Position of the passage's first word piece. */
  readonly first: number;
}

function makePair(
  { cls, sep }: Special,
  asked: readonly number[],
  passage: ReadablePassage,
  index: number,
  encodeWord: (word: string) => readonly number[],
): Pair {
  const pieces = splitWordPieces(passage.text, encodeWord);
  const context = passage.context ? splitWordPieces(`${passage.context}: `, encodeWord).ids : [];
  const room = reading.maxTokens - asked.length - context.length - 3;
  const ids = [cls, ...asked, sep, ...context, ...pieces.ids.slice(0, room), sep];
  return { index, passage, pieces, ids, second: asked.length + 2, first: asked.length + context.length + 2 };
}

/** Passages of like length together, as many as the bound on tokens lets. */
function groupPairs(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const groups: Pair[][] = [];
  for (const pair of [...pairs].sort((a, b) => a.ids.length - b.ids.length)) {
    const last = groups.at(-1);
    if (last && (last.length + 1) * pair.ids.length <= reading.batchTokens) last.push(pair);
    else groups.push([pair]);
  }
  return groups;
}

async function readBatch(model: PreTrainedModel, batch: readonly Pair[]): Promise<readonly PassageReading[]> {
  const width = Math.max(...batch.map((pair) => pair.ids.length));
  const tensor = (value: (pair: Pair, at: number) => number) => {
    const values = new BigInt64Array(batch.length * width);
    batch.forEach((pair, row) => {
      for (let at = 0; at < pair.ids.length; at++) values[row * width + at] = BigInt(value(pair, at));
    });
    return new Tensor('int64', values, [batch.length, width]);
  };
  const output = await model({
    input_ids: tensor((pair, at) => pair.ids[at] as number),
    attention_mask: tensor(() => 1),
    token_type_ids: tensor((pair, at) => (at < pair.second ? 0 : 1)),
  });
  const rowOf = (name: string, row: number, { ids }: Pair) =>
    (output[name].data as Float32Array).subarray(row * width, row * width + ids.length);
  return batch.map((pair, row) => {
    const logits = {
      start: rowOf('start_logits', row, pair),
      end: rowOf('end_logits', row, pair),
      first: pair.first,
    };
    return {
      answerLogit: (output.answer_logit.data as Float32Array)[row] as number,
      verdict: readVerdict(output.verdict_logits?.data as Float32Array | undefined, row),
      sentences: readSentences(pair, logits),
    };
  });
}

/** Softmax of the logits of yes, no and neither; null for weights of before there was a verdict. */
function readVerdict(logits: Float32Array | undefined, row: number): Verdict | null {
  if (!logits) return null;
  const own = [...logits.subarray(row * 3, row * 3 + 3)];
  const most = Math.max(...own);
  const [yes = 0, no = 0, neither = 0] = own.map((logit) => Math.exp(logit - most));
  const total = yes + no + neither;
  return { yes: yes / total, no: no / total };
}

function readSentences({ passage, pieces }: Pair, logits: TokenLogits): readonly SentenceReading[] {
  return passage.sentences
    .filter((sentence) => sentence.kind === 'prose')
    .map((sentence) => {
      const place = trimSentence(passage.text, sentence);
      const spans = findSpans(logits, pieces, place, reading.spansPerSentence).filter(({ start, end }) =>
        /[\p{L}\p{N}]/u.test(passage.text.slice(start, end)),
      );
      return { ...place, score: spans[0]?.score ?? reading.noSpanScore, spans };
    });
}

function cachedEncoder(tokenizer: PreTrainedTokenizer): (word: string) => readonly number[] {
  const cache = new Map<string, readonly number[]>();
  return (word) => {
    let ids = cache.get(word);
    if (!ids) {
      ids = tokenizer.encode(word, { add_special_tokens: false });
      if (cache.size > reading.wordCacheSize) cache.clear();
      cache.set(word, ids);
    }
    return ids;
  };
}
