import { stemWord } from '../search/terms';
import { type Opposition, oppositionOf } from './antonyms';
import type { Comparison } from './compare-with-evidence';
import { findQuantityConflict } from './find-quantity-conflict';
import { coverage, type Match, matchWords } from './match-words';
import { contentWords, type StatedWord } from './read-statement';

/**
 * Least share of the question's other words, weighted by rarity, that the sentence has to hold. The lowest that kept
 * false alarms below 1 in 1,000 of the 3,845 answerable questions of XQuAD and NQ, each beside its own paragraph.
 */
const LEAST_COVERAGE = { denial: 0.5, partDenial: 0.65, statement: 0.75 };
const LEAST_COVERAGE_OPPOSED: Readonly<Record<Opposition, number>> = { opposite: 0.5, change: 0.7, counterpart: 0.8 };
/** How far, in content words, the companion of an antonym may stand from it. */
const REACH = 3;

interface Conflict {
  readonly by: 'denial' | 'reversal' | 'quantity' | Opposition;
  /** The contradicted words of the question. */
  readonly words: readonly StatedWord[];
}

/**
 * What of a question's wording a sentence contradicts: a word that it denies, a word whose opposite it states beside
 * the same companion, the winner's part, or another quantity of the same thing. Null when it contradicts nothing, or
 * when too little else of the question stands in it to tell.
 */
export function findConflict(comparison: Comparison): Conflict | null {
  const matches = matchWords(contentWords(comparison.question), comparison.sentence);
  const denied = findDenial(comparison, matches);
  if (denied) return { by: 'denial', words: denied };
  const reversed = findReversal(comparison, matches);
  if (reversed) return { by: 'reversal', words: [reversed] };
  const opposed = findAntonym(comparison, matches);
  if (opposed) return opposed;
  const counted = findQuantityConflict(comparison, matches);
  return counted && { by: 'quantity', words: counted };
}

const WIN = new Set(['win', 'beat', 'defeat'].map((word) => stemWord(word)));
const BEAT = new Set(['beat', 'defeat'].map((word) => stemWord(word)));

/** The question lets win whom the sentence lets be beaten: "X beat Y" against Y winning. */
function findReversal({ question, sentence, whole }: Comparison, matches: readonly Match[]): StatedWord | null {
  const at = question.findIndex((word) => WIN.has(word.term) && word.polarity === 'affirmed');
  const winner = contentWords(question.slice(0, Math.max(0, at))).at(-1);
  const found = matches.find((match) => match.word === winner)?.found ?? [];
  if (!whole || found.length === 0) return null;
  const beaten = sentence.some((word, place) => {
    const passive =
      sentence[place + 1]?.text === 'by' || /^(?:is|are|was|were|been|be|being)$/.test(sentence[place - 1]?.text ?? '');
    if (!BEAT.has(word.term) || word.polarity !== 'affirmed' || word.hedged || passive) return false;
    const object = contentWords(sentence.slice(place + 1).filter((other) => other.clause === word.clause)).slice(
      0,
      REACH,
    );
    return found.every((other) => object.includes(other));
  });
  return beaten ? (question[at] as StatedWord) : null;
}

/** A word that one side states and the other denies. */
function findDenial(comparison: Comparison, matches: readonly Match[]): readonly StatedWord[] | null {
  const { question, sentence, whole } = comparison;
  const covered = coverage(comparison, matches, []);
  const denied = matches.filter(
    ({ word, found }) =>
      word.polarity === 'affirmed' &&
      found.length > 0 &&
      found.every((other) => other.polarity === 'negated' && (other.hedged ? word.hedged : whole || !word.hedged)),
  );
  const shared = new Set(denied.flatMap(({ found }) => found));
  const least = whole ? LEAST_COVERAGE.denial : LEAST_COVERAGE.partDenial;
  if (covered >= least && denials(sentence).some((denial) => isAbout(denial, shared))) {
    return denied.map(({ word }) => word);
  }
  if (!whole || covered < LEAST_COVERAGE.statement || denials(sentence).length > 0) return null;
  const stated = matches.filter(
    ({ word, found }) =>
      word.polarity === 'negated' &&
      found.length > 0 &&
      found.every((other) => other.polarity === 'affirmed' && !other.hedged),
  );
  const asked = new Set(stated.map(({ word }) => word));
  return denials(question).some((denial) => isAbout(denial, asked)) ? [...asked] : null;
}

/** The content words that each denial covers. */
function denials(words: readonly StatedWord[]): readonly (readonly StatedWord[])[] {
  const runs: StatedWord[][] = [];
  let before: StatedWord | undefined;
  for (const word of words) {
    if (word.polarity === 'negated' && before?.polarity !== 'negated') runs.push([]);
    if (word.polarity === 'negated' && word.content) runs.at(-1)?.push(word);
    before = word;
  }
  return runs.filter((run) => run.length > 0);
}

/** Whether what is denied first, the predicate, is shared, and not just a part of something else that is denied. */
function isAbout(denial: readonly StatedWord[], shared: ReadonlySet<StatedWord>): boolean {
  const start = denial.slice(0, 3);
  return (
    start.slice(0, 2).some((word) => shared.has(word)) &&
    start.filter((word) => shared.has(word)).length * 2 >= start.length
  );
}

/** A word of the question that the sentence lacks and whose opposite stands in it next to the same companion. */
function findAntonym(comparison: Comparison, matches: readonly Match[]): Conflict | null {
  const asked = new Set(comparison.question.map((word) => word.term));
  for (const [at, word] of comparison.question.entries()) {
    if (word.polarity !== 'affirmed' || comparison.sentence.some((other) => other.term === word.term)) continue;
    for (const [place, other] of comparison.sentence.entries()) {
      if (other.polarity !== 'affirmed' || (other.hedged && !word.hedged) || asked.has(other.term)) continue;
      const opposition = oppositionOf(word.term, other.term);
      if (!opposition || (opposition !== 'opposite' && !comparison.whole)) continue;
      if (!sharesCompanion(comparison, matches, at, place)) continue;
      if (coverage(comparison, matches, [word]) >= LEAST_COVERAGE_OPPOSED[opposition]) {
        return { by: opposition, words: [word] };
      }
    }
  }
  return null;
}

/**
 * Whether what stands next to the opposed word in the question stands beside its opposite, too: on the same side, or,
 * since a verb may have become a noun ("violence fell", "a rise in violence"), close by on the other.
 */
function sharesCompanion(
  { question, sentence }: Comparison,
  matches: readonly Match[],
  at: number,
  place: number,
): boolean {
  const clause = (sentence[place] as StatedWord).clause;
  const inClause = (word: StatedWord): boolean => word.clause === clause;
  const before = contentWords(sentence.slice(0, place).filter(inClause)).slice(-REACH);
  const after = contentWords(sentence.slice(place + 1).filter(inClause)).slice(0, REACH);
  const stands = (words: readonly StatedWord[], where: readonly StatedWord[]): boolean =>
    words.some((word) =>
      (matches.find((match) => match.word === word)?.found ?? []).some((other) => where.includes(other)),
    );
  const left = contentWords(question.slice(0, at)).slice(-1);
  const right = contentWords(question.slice(at + 1)).slice(0, 1);
  return (
    stands(left, before) || stands(right, after) || stands(left, after.slice(0, 1)) || stands(right, before.slice(-1))
  );
}
