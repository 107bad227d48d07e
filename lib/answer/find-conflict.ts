import { type Opposition, oppositionOf } from './antonyms';
import type { Comparison } from './compare-with-evidence';
import { findQuantityConflict } from './find-quantity-conflict';
import { coverage, type Match, matchWords } from './match-words';
import { contentWords, type StatedWord } from './read-statement';

/** Least share of the question's other words, weighted by rarity, that the sentence has to hold. */
const LEAST_COVERAGE = { denial: 0.5, partDenial: 0.65, statement: 0.75 };
const LEAST_COVERAGE_OPPOSED: Readonly<Record<Opposition, number>> = { opposite: 0.5, change: 0.7, counterpart: 0.8 };
/** How far, in content words, the companion of an antonym may stand from it. */
const REACH = 3;

/**
 * What of a question's wording a sentence contradicts: a word that it denies, a word whose opposite it states beside
 * the same companion, or another quantity of the same thing. Null when it contradicts nothing, or when too little else
 * of the question stands in it to tell.
 * @returns the contradicted words of the question
 */
export function findConflict(comparison: Comparison): readonly StatedWord[] | null {
  const matches = matchWords(contentWords(comparison.question), comparison.sentence);
  return (
    findDenial(comparison, matches) ?? findAntonym(comparison, matches) ?? findQuantityConflict(comparison, matches)
  );
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
function findAntonym(comparison: Comparison, matches: readonly Match[]): readonly StatedWord[] | null {
  const asked = new Set(comparison.question.map((word) => word.term));
  for (const [at, word] of comparison.question.entries()) {
    if (word.polarity !== 'affirmed' || comparison.sentence.some((other) => other.term === word.term)) continue;
    for (const [place, other] of comparison.sentence.entries()) {
      if (other.polarity !== 'affirmed' || (other.hedged && !word.hedged) || asked.has(other.term)) continue;
      const opposition = oppositionOf(word.term, other.term);
      if (!opposition || (opposition !== 'opposite' && !comparison.whole)) continue;
      if (!sharesCompanion(comparison, matches, at, place)) continue;
      if (coverage(comparison, matches, [word]) >= LEAST_COVERAGE_OPPOSED[opposition]) return [word];
    }
  }
  return null;
}

/** Whether the word before (after) the opposed one stands before (after) its opposite, too, in reach of it. */
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
  const found = (word: StatedWord | undefined): readonly StatedWord[] =>
    matches.find((match) => match.word === word)?.found ?? [];
  return (
    found(contentWords(question.slice(0, at)).at(-1)).some((word) => before.includes(word)) ||
    found(contentWords(question.slice(at + 1))[0]).some((word) => after.includes(word))
  );
}
