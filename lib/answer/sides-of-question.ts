import type { MarkedWord, Side } from '../read/question-splitter';
import { capitalize } from './capitalize';

/** One side of a question. */
export interface QuestionSide {
  /** What it asks: its own words and those that all sides share. */
  readonly question: string;
  /** Its own words. */
  readonly own: string;
  /** The words that all sides share. */
  readonly common: string;
  /** The side as a person would name it: the stretch of the question that holds its own words. */
  readonly wording: string;
}

const NUMBERED: readonly Side[] = ['first', 'second', 'third'];
const ASKS = /^(?:who|whom|whose|what|which|when|where|why|how)\b/i;
/**
 * What a question of two sides is seldom without: .94 of those that the splitter was trained on have it, .13 of XQuAD's
 * questions and .12 of NQ-oracle's. With "from", "to", "as", "before" and a comma .99, .42 and .27, and an answer on XQuAD
 * took 21 times its embedding instead of 17.
 */
const JOINS =
  /\b(?:and|or|both|each|either|versus|vs|than|compared?|comparison|contrast|agree|differ\w*|change[ds]?|against|whereas|unlike)\b|[:;–—?&/→].*[\p{L}\p{N}]|\.\s.*\p{L}|\bfrom\b.*\bto\b/iu;

/** Whether it pays to look for sides in a question. */
export const mayHaveSides = (question: string): boolean => JOINS.test(question);

/** The sides of a question whose words are marked, in its order; a side without a letter or figure of its own is none. */
export function sidesOfQuestion(question: string, words: readonly MarkedWord[]): readonly QuestionSide[] {
  const common = words.filter(({ side }) => side === 'all');
  return NUMBERED.flatMap((number) => {
    const own = words.filter(({ side }) => side === number);
    const text = join(question, own);
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const asked = words.filter(({ side }) => side === number || side === 'all');
    return [
      {
        question: finish(join(question, asked)),
        own: text,
        common: finish(join(question, common)),
        wording: nameSide(question, common, own, words),
      },
    ];
  });
}

/** The words with what stands between neighbours; a space where others were left out. */
function join(question: string, words: readonly MarkedWord[]): string {
  return words
    .map(({ start, end }, at) => {
      const before = words[at - 1];
      const between = before ? question.slice(before.end, start) : '';
      return (/^\s*$/.test(between) ? between : ' ') + question.slice(start, end);
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function nameSide(
  question: string,
  common: readonly MarkedWord[],
  own: readonly MarkedWord[],
  words: readonly MarkedWord[],
): string {
  const start = own[0]?.start ?? 0;
  const end = own.at(-1)?.end ?? 0;
  const isMixed = words.some(
    (word) => NUMBERED.includes(word.side) && !own.includes(word) && word.start > start && word.end < end,
  );
  const text = isMixed ? join(question, own) : question.slice(start, end).replace(/\s+/g, ' ');
  const [shared] = common;
  if (ASKS.test(text) || !shared) return text;
  if (shared.start < end) return `${join(question, common)} … ${text}`;
  const follows = question.slice(end, shared.start).trim() === '';
  return `${text}${follows ? ' ' : ' … '}${join(question, common)}`;
}

const finish = (asked: string): string => capitalize(asked) + (ASKS.test(asked) ? '?' : '');
