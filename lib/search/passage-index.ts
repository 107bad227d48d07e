/** A paragraph found for one question. `bm25` and `cosine` are raw, so that they compare across questions. */
export interface FoundPassage {
  readonly articleId: string;
  readonly paragraphId: string;
  /** Fused score, 0…1 within one question. */
  readonly score: number;
  readonly bm25: number;
  readonly cosine: number;
}

export interface PassageQuery {
  readonly text: string;
  /** L2-normalised question vector of the index's embedder. */
  readonly vector: Float32Array;
  /** Most passages to return. */
  readonly limit: number;
  /** Articles (ids) and paragraphs (`<article>#<paragraph>`) that are searched as if they were not there. */
  readonly exclude?: ReadonlySet<string>;
}

/** Finds paragraphs for a question. Every implementation passes `test/contracts/passage-index.ts`. */
export interface PassageIndex {
  readonly size: number;
  /** @returns at most `limit` passages, best first; equal scores are ordered by article and paragraph id. */
  search(query: PassageQuery): Promise<readonly FoundPassage[]>;
}
