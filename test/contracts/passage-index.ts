import { beforeAll, describe, expect, it } from 'vitest';
import type { PassageIndex } from '../../lib/search/passage-index';

/** A passage and its vector, as the contract hands them to the implementation under test. */
export interface ContractPassage {
  readonly articleId: string;
  readonly paragraphId: string;
  readonly text: string;
  readonly vector: Float32Array;
}

const vector = (...values: number[]): Float32Array => {
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => value / length);
};

const PASSAGES: readonly ContractPassage[] = [
  {
    articleId: 'harbour',
    paragraphId: 'a1',
    text: 'The harbour of Ostmark was dredged in 1912.',
    vector: vector(1, 0, 0),
  },
  {
    articleId: 'harbour',
    paragraphId: 'a2',
    text: 'Ships carried timber from the islands.',
    vector: vector(0.8, 0.6, 0),
  },
  { articleId: 'bakery', paragraphId: 'b1', text: 'The bakery sold rye bread to sailors.', vector: vector(0, 1, 0) },
  { articleId: 'bakery', paragraphId: 'b2', text: 'Constitutional law was taught elsewhere.', vector: vector(0, 0, 1) },
];

/** What every passage index promises. */
export function describePassageIndex(
  name: string,
  open: (passages: readonly ContractPassage[]) => Promise<PassageIndex>,
): void {
  describe(name, () => {
    let index: PassageIndex;
    beforeAll(async () => {
      index = await open(PASSAGES);
    });

    it('counts paragraphs', () => expect(index.size).toBe(4));

    it('ranks the paragraph that shares rare words and meaning first', async () => {
      const found = await index.search({ text: 'When was the harbour dredged?', vector: vector(1, 0.1, 0), limit: 4 });
      // It holds both content words of the question and lies nearest by vector.
      expect(found[0]).toMatchObject({ articleId: 'harbour', paragraphId: 'a1', score: 1 });
      expect(found[0]?.cosine).toBeCloseTo(0.995, 2);
      expect(found[0]?.bm25).toBeGreaterThan(0);
    });

    it('finds by meaning alone when no word is shared', async () => {
      const found = await index.search({ text: 'zzz', vector: vector(0, 0, 1), limit: 1 });
      expect(found).toMatchObject([{ paragraphId: 'b2', bm25: 0 }]);
    });

    it('matches inflected words but not words that only begin alike', async () => {
      const found = await index.search({ text: 'ship', vector: vector(0, 0, 1), limit: 4 });
      expect(found.find((passage) => passage.paragraphId === 'a2')?.bm25).toBeGreaterThan(0);
      const begin = await index.search({ text: 'constitute con', vector: vector(1, 0, 0), limit: 4 });
      expect(begin.every((passage) => passage.bm25 === 0 || passage.paragraphId === 'b2')).toBe(true);
      const prefix = await index.search({ text: 'con', vector: vector(1, 0, 0), limit: 4 });
      expect(prefix.every((passage) => passage.bm25 === 0)).toBe(true);
    });

    it('keeps raw scores, orders by score and respects the limit', async () => {
      const found = await index.search({ text: 'bread ships', vector: vector(0.5, 0.5, 0.1), limit: 3 });
      expect(found).toHaveLength(3);
      const scores = found.map((passage) => passage.score);
      expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    });

    it('leaves out articles and paragraphs as if they were not there', async () => {
      const query = { text: 'When was the harbour dredged?', vector: vector(1, 0.1, 0), limit: 4 };
      const others = await index.search({ ...query, exclude: new Set(['harbour']) });
      expect(others.map(({ articleId }) => articleId)).toEqual(['bakery', 'bakery']);
      const rest = await index.search({ ...query, exclude: new Set(['harbour#a1']) });
      // No other paragraph shares a word; the nearest by vector comes first.
      expect(rest.map(({ paragraphId }) => paragraphId)).toEqual(['a2', 'b1', 'b2']);
    });

    it('gives the same answer whatever the order of insertion', async () => {
      const query = { text: 'bread for the ships', vector: vector(0.4, 0.6, 0.2), limit: 4 };
      const reversed = await open([...PASSAGES].reverse());
      const ids = (found: readonly { readonly paragraphId: string }[]) => found.map((passage) => passage.paragraphId);
      expect(ids(await reversed.search(query))).toEqual(ids(await index.search(query)));
    });

    it('opens empty', async () => {
      const empty = await open([]);
      expect(empty.size).toBe(0);
    });
  });
}
