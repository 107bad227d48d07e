import { env, pipeline } from '@xenova/transformers';
import { embedding, models, paths } from '../config';
import type { Embedder } from './embedder';
import { verifyModel } from './verify-model';

/**
 * Opens the sentence-embedding model from the `models` folder; nothing is fetched.
 * Vectors are mean-pooled and L2-normalised (Reimers & Gurevych 2019, Sentence-BERT).
 * @throws FootnoteError `model-missing` or `model-damaged`
 */
export async function openMiniLmEmbedder(): Promise<Embedder> {
  const { name, sha256, dimensions } = models.embedder;
  await verifyModel(paths.models, models.embedder);
  env.allowRemoteModels = false;
  env.localModelPath = paths.models;
  const extract = await pipeline('feature-extraction', name, { dtype: 'q8' });

  const embedBatch = async (texts: string[]): Promise<Float32Array[]> => {
    const output = await extract(texts, { pooling: 'mean', normalize: true });
    const data = output.data as Float32Array;
    return texts.map((_, row) => data.slice(row * dimensions, (row + 1) * dimensions));
  };

  return {
    id: `${name}@${sha256.slice(0, 12)}`,
    dimensions,
    async embed(texts) {
      // Padding costs as much as text: texts of like length share a batch.
      const order = texts.map((_, index) => index).sort((a, b) => text(texts, a).length - text(texts, b).length);
      const vectors = new Array<Float32Array>(texts.length);
      for (let at = 0; at < order.length; at += embedding.batchSize) {
        const batch = order.slice(at, at + embedding.batchSize);
        const made = await embedBatch(batch.map((index) => text(texts, index)));
        batch.forEach((index, row) => {
          vectors[index] = made[row] as Float32Array;
        });
      }
      return vectors;
    },
    countTokens: (value) => extract.tokenizer.encode(value).length,
  };
}

function text(texts: readonly string[], index: number): string {
  return texts[index] as string;
}
