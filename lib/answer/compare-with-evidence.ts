import { splitWords } from '../search/terms';
import type { Question } from './analyze-question';
import type { Evidence } from './gather-evidence';
import { readStatement, type StatedWord } from './read-statement';

/** The wording of a question beside one sentence of the evidence. */
export interface Comparison {
  readonly question: readonly StatedWord[];
  readonly sentence: readonly StatedWord[];
  /** Stems of the sentence's paragraph and title. */
  readonly context: ReadonlySet<string>;
  /** Stems of the question's names. */
  readonly names: ReadonlySet<string>;
  /** How much a stem tells; rarer ones tell more. */
  readonly weigh: (term: string) => number;
  /** Whether the question is about one event as a whole (why, how, whether) rather than about a part of it. */
  readonly whole: boolean;
}

/**
 * @param wording the part of the question that is compared
 * @param weigh left out, all words count the same
 */
export function compareWithEvidence(
  question: Question,
  wording: string,
  { candidate, text }: Evidence,
  whole: boolean,
  weigh: (term: string) => number = () => 1,
): Comparison {
  const around = splitWords(`${candidate.article.title}. ${candidate.paragraph.text}`).join(' ');
  return {
    question: readStatement(wording),
    sentence: readStatement(text),
    context: new Set(readStatement(around).map((word) => word.term)),
    names: new Set(question.names),
    weigh,
    whole,
  };
}
