import { AutoModel, AutoTokenizer, type PreTrainedModel, type PreTrainedTokenizer, Tensor } from '@xenova/transformers';
import { models, reading } from '../config';
import { trimSentence } from '../corpus/trim-sentence';
import type { EvidenceReader, PassageReading, ReadablePassage } from './evidence-reader';
import { findSpans, type TokenLogits } from './find-spans';
import { splitWordPieces, type WordPieces } from './word-pieces';

interface Special {
  readonly cls: number;
  readonly sep: number;
}

/**
 * Opens the trained reader: a cross-encoder that sees question and passage together and gives the log-odds that the
 * passage answers, and start and end scores for every word (the model card is in `models/footnote-reader`).
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
      const asked = splitWordPieces(question, encodeWord);
      const readings: PassageReading[] = [];
      for (const passage of passages) {
        const pieces = splitWordPieces(passage.text, encodeWord);
        readings.push(await readOne(model, { cls, sep }, asked.ids, pieces, passage));
      }
      return readings;
    },
  };
}

/** One passage a call: on two cores that is as quick per passage as a batch, and nothing is padded. */
async function readOne(
  model: PreTrainedModel,
  special: Special,
  question: readonly number[],
  pieces: WordPieces,
  passage: ReadablePassage,
): Promise<PassageReading> {
  const asked = question.slice(0, reading.maxQuestionTokens);
  const room = reading.maxTokens - asked.length - 3;
  const ids = [special.cls, ...asked, special.sep, ...pieces.ids.slice(0, room), special.sep];
  const first = asked.length + 2;
  const tensor = (values: readonly number[]) =>
    new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
  const output = await model({
    input_ids: tensor(ids),
    attention_mask: tensor(ids.map(() => 1)),
    token_type_ids: tensor(ids.map((_, index) => (index < first ? 0 : 1))),
  });
  const logits: TokenLogits = {
    start: output.start_logits.data as Float32Array,
    end: output.end_logits.data as Float32Array,
    first,
  };
  return {
    answerLogit: (output.answer_logit.data as Float32Array)[0] as number,
    sentences: passage.sentences
      .filter((sentence) => sentence.kind === 'prose')
      .map((sentence) => {
        const place = trimSentence(passage.text, sentence);
        const spans = findSpans(logits, pieces, place, reading.spansPerSentence).filter(({ start, end }) =>
          /[\p{L}\p{N}]/u.test(passage.text.slice(start, end)),
        );
        return { ...place, score: spans[0]?.score ?? reading.noSpanScore, spans };
      }),
  };
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
