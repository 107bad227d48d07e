import { beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '../../lib/embed/embedder';

const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);

/** What every embedder promises. */
export function describeEmbedder(name: string, open: () => Promise<Embedder>): void {
  describe(name, () => {
    let embedder: Embedder;
    beforeAll(async () => {
      embedder = await open();
    });

    it('gives one normalised vector per text, in the order given', async () => {
      const texts = ['A short one.', 'The harbour was dredged by an engineer in 1912, after the great storm.', 'x'];
      const vectors = await embedder.embed(texts);
      expect(vectors).toHaveLength(texts.length);
      for (const [at, vector] of vectors.entries()) {
        expect(vector).toHaveLength(embedder.dimensions);
        expect(dot(vector, vector)).toBeCloseTo(1, 4);
        const [alone] = await embedder.embed([texts[at] as string]);
        expect(dot(vector, alone as Float32Array)).toBeGreaterThan(0.9999);
      }
    });

    it('puts a paraphrase nearer than another subject', async () => {
      const [asked, near, far] = await embedder.embed([
        'How deep is the harbour?',
        'The port has a depth of nine metres.',
        'Her grandmother baked rye bread on Sundays.',
      ]);
      expect(dot(asked as Float32Array, near as Float32Array)).toBeGreaterThan(
        dot(asked as Float32Array, far as Float32Array),
      );
    });

    it('takes no texts, empty texts and texts past its window', async () => {
      expect(await embedder.embed([])).toEqual([]);
      const [empty, long] = await embedder.embed(['', 'harbour '.repeat(2000)]);
      expect(empty).toHaveLength(embedder.dimensions);
      expect(long).toHaveLength(embedder.dimensions);
    });

    it('counts more word pieces for more words', () => {
      expect(embedder.countTokens('one two three')).toBeGreaterThan(embedder.countTokens('one'));
    });
  });
}
