/** Turns texts into vectors. Every implementation passes `test/contracts/embedder.ts`. */
export interface Embedder {
  /** Name and weights, so that an index made with other weights is noticed. */
  readonly id: string;
  readonly dimensions: number;
  /**
   * Embeds texts of any length (long ones are cut to the model's window).
   * @returns one L2-normalised `Float32Array` of length `dimensions` per text, in the order given.
   */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
  /** Number of word pieces of the text, special tokens included. */
  countTokens(text: string): number;
}
