import type { Sentence } from '../corpus/types';

/** What a reader sees of a paragraph. Datelines are skipped. */
export interface ReadablePassage {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Read before the text, never quoted: who is meant by "he". */
  readonly context?: string | null;
}

/** A stretch of a passage as UTF-16 offsets; it never crosses a sentence and never cuts a word. */
export interface ScoredSpan {
  readonly start: number;
  readonly end: number;
  /** Comparable between the spans of one question. */
  readonly score: number;
}

/** How well one sentence answers. */
export interface SentenceReading {
  readonly start: number;
  readonly end: number;
  /** Comparable between the sentences of one question; higher is better. */
  readonly score: number;
  /** The best short answers inside the sentence, best first; empty for a reader that finds none. */
  readonly spans: readonly ScoredSpan[];
}

export interface PassageReading {
  /** Log-odds that the passage answers the question; null for a reader that cannot tell. */
  readonly answerLogit: number | null;
  /** In the order of the text, trimmed, datelines left out. */
  readonly sentences: readonly SentenceReading[];
}

/** Finds in passages what answers a question. Every implementation passes `test/contracts/evidence-reader.ts`. */
export interface EvidenceReader {
  readonly id: string;
  /** @returns one reading per passage, in the order given */
  read(question: string, passages: readonly ReadablePassage[]): Promise<readonly PassageReading[]>;
}
