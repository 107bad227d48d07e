import { models, reading } from '../config';
import { trimSentence } from '../corpus/trim-sentence';
import { type CrossEncoder, openCrossEncoder, type Pair } from './cross-encoder';
import type { EvidenceReader, PassageReading, ReadablePassage, SentenceReading } from './evidence-reader';
import { findSpans, type TokenLogits } from './find-spans';
import type { WordEncoder } from './word-encoder';

interface NumberedPair {
  readonly index: number;
  readonly passage: ReadablePassage;
  readonly pair: Pair;
}

/**
 * Opens the trained reader: a cross-encoder that sees question and passage together and gives the log-odds that the
 * passage answers, and start and end scores for every word (the model card is in `models/footnote-reader`).
 * `env.localModelPath` has to point to the models folder already.
 */
export async function openFootnoteReader(words: WordEncoder): Promise<EvidenceReader> {
  const { name, sha256 } = models.reader;
  const encoder = await openCrossEncoder(name, words);
  return {
    id: `${name}@${sha256.slice(0, 12)}`,
    async read(question, passages) {
      const pairs = encoder
        .makePairs(question, passages)
        .map((pair, index) => ({ index, pair, passage: passages[index] as ReadablePassage }));
      const readings = new Array<PassageReading>(passages.length);
      for (const batch of groupPairs(pairs)) {
        const made = await readBatch(encoder, batch);
        batch.forEach(({ index }, row) => {
          readings[index] = made[row] as PassageReading;
        });
      }
      return readings;
    },
  };
}

/** Passages of like length together, as many as the bound on tokens lets. */
function groupPairs(pairs: readonly NumberedPair[]): readonly (readonly NumberedPair[])[] {
  const groups: NumberedPair[][] = [];
  for (const each of [...pairs].sort((a, b) => a.pair.ids.length - b.pair.ids.length)) {
    const last = groups.at(-1);
    if (last && (last.length + 1) * each.pair.ids.length <= reading.batchTokens) last.push(each);
    else groups.push([each]);
  }
  return groups;
}

async function readBatch(encoder: CrossEncoder, batch: readonly NumberedPair[]): Promise<readonly PassageReading[]> {
  const { output, width } = await encoder.run(batch.map(({ pair }) => pair));
  const values = (name: string) => output[name]?.data as Float32Array;
  return batch.map(({ pair, passage }, row) => {
    const rowOf = (name: string) => values(name).subarray(row * width, row * width + pair.ids.length);
    const logits = { start: rowOf('start_logits'), end: rowOf('end_logits'), first: pair.first };
    return {
      answerLogit: values('answer_logit')[row] as number,
      sentences: readSentences(passage, pair, logits),
    };
  });
}

function readSentences(passage: ReadablePassage, { pieces }: Pair, logits: TokenLogits): readonly SentenceReading[] {
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
