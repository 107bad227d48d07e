import { splitWords } from '../search/terms';
import type { Vocabulary } from '../search/vocabulary';
import type { Evidence } from './gather-evidence';
import { readStatement, type StatedWord } from './read-statement';

/** The wording of a question beside one sentence of the evidence. */
export interface Comparison {
  readonly question: readonly StatedWord[];
  readonly sentence: readonly StatedWord[];
  /** Stems of the sentence's paragraph and title. */
  readonly context: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
  /** Whether the question is about one event as a whole (why, how, whether) rather than about a part of it. */
  readonly whole: boolean;
}

export function compareWithEvidence(
  question: readonly StatedWord[],
  { candidate, text }: Evidence,
  vocabulary: Vocabulary,
  whole: boolean,
): Comparison {
  const around = splitWords(`${candidate.article.title}. ${candidate.paragraph.text}`).join(' ');
  const context = new Set(readStatement(around).map((word) => word.term));
  return { question, sentence: readStatement(text), context, vocabulary, whole };
}
