import { env, pipeline } from '@xenova/transformers';
import { models, paths } from '../config';
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
  // One thread: a question takes no longer (3.3 ms, 3.1 with two), and the second thread's spinning slowed the reader that
  // runs next (a whole answer: 54 ms, 67 with two); an index takes a tenth longer (37 and 42 long passages/s).
  const extract = await pipeline('feature-extraction', name, {
    dtype: 'q8',
    session_options: { intraOpNumThreads: 1 },
  });

  return {
    id: `${name}@${sha256.slice(0, 12)}`,
    dimensions,
    async embed(texts) {
      const vectors: Float32Array[] = [];
      // One text a call: the 8-bit weights scale with the whole batch, so that neighbours would change a text's vector
      // (cosine .97 to the same text alone), and it is no slower: 59 passages/s against 38 in batches of 32.
      for (const text of texts) {
        const output = await extract(text, { pooling: 'mean', normalize: true });
        vectors.push((output.data as Float32Array).slice());
      }
      return vectors;
    },
    countTokens: (value) => extract.tokenizer.encode(value).length,
  };
}
