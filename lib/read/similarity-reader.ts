import { similarity } from '../config';
import { trimSentence } from '../corpus/trim-sentence';
import { dot } from '../embed/dot';
import type { Embedder } from '../embed/embedder';
import { contentTerms } from '../search/terms';
import type { EvidenceReader, PassageReading, ReadablePassage } from './evidence-reader';

/**
 * Picks sentences by likeness to the question: cosine of the embeddings plus the share of the question's terms. It is
 * used when the trained reader's weights are missing, and as its baseline; it finds no short answers and cannot tell
 * whether a passage answers. Sentence vectors are kept per paragraph.
 */
export function openSimilarityReader(embedder: Embedder): EvidenceReader {
  const known = new Map<string, readonly Float32Array[]>();

  const sentenceVectors = async (passage: ReadablePassage, texts: readonly string[]) => {
    let vectors = known.get(passage.text);
    if (!vectors) {
      vectors = await embedder.embed(texts);
      if (known.size >= similarity.paragraphCacheSize) known.clear();
      known.set(passage.text, vectors);
    }
    return vectors;
  };

  return {
    id: 'similarity',
    async read(question, passages) {
      const [asked] = await embedder.embed([question]);
      const terms = new Set(contentTerms(question));
      const readings: PassageReading[] = [];
      for (const passage of passages) {
        const places = passage.sentences
          .filter((sentence) => sentence.kind === 'prose')
          .map((sentence) => trimSentence(passage.text, sentence));
        const texts = places.map(({ start, end }) => passage.text.slice(start, end));
        const vectors = texts.length > 0 ? await sentenceVectors(passage, texts) : [];
        readings.push({
          answerLogit: null,
          sentences: places.map((place, index) => {
            const held = new Set(contentTerms(texts[index] as string));
            const shared = [...terms].filter((term) => held.has(term)).length / Math.max(1, terms.size);
            const cosine = dot(asked as Float32Array, vectors[index] as Float32Array);
            return { ...place, score: similarity.scale * (cosine + similarity.overlap * shared), spans: [] };
          }),
        });
      }
      return readings;
    },
  };
}
