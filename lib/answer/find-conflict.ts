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

/** A word that one side states and the other denies. The denied predicate itself has to be the question's. */
function findDenial(comparison: Comparison, matches: readonly Match[]): readonly StatedWord[] | null {
  const { sentence } = comparison;
  const denied = matches.filter(
    ({ word, found }) =>
      word.polarity === 'affirmed' && found.length > 0 && found.every((other) => other.polarity === 'negated'),
  );
  if (denied.length > 0) {
    const heads = denialHeads(sentence);
    const isHead = denied.some(({ found }) => found.some((word) => heads.has(word)));
    const covered = coverage(comparison, matches, []);
    if (
      isHead &&
      covered >= (comparison.whole ? LEAST_COVERAGE.denial : LEAST_COVERAGE.partDenial) &&
      !hasRival(comparison, denied)
    ) {
      return denied.map(({ word }) => word);
    }
  }
  const stated = matches.filter(
    ({ word, found }) =>
      word.polarity === 'negated' &&
      found.length > 0 &&
      found.every((other) => other.polarity === 'affirmed' && !other.hedged),
  );
  const heads = denialHeads(comparison.question);
  const deniesNothing = sentence.every((word) => word.polarity === 'affirmed');
  if (comparison.whole && deniesNothing && stated.some(({ word }) => heads.has(word))) {
    if (coverage(comparison, matches, []) >= LEAST_COVERAGE.statement) return stated.map(({ word }) => word);
  }
  return null;
}

/** The first content words that each denial covers. */
function denialHeads(words: readonly StatedWord[]): ReadonlySet<StatedWord> {
  const heads = new Set<StatedWord>();
  let left = 0;
  let before = 'affirmed';
  for (const word of words) {
    if (word.polarity === 'negated' && before !== 'negated') left = 2;
    before = word.polarity;
    if (!word.content || word.polarity !== 'negated') continue;
    if (left-- > 0) heads.add(word);
  }
  return heads;
}

/** Whether the denial covers more that the question does not ask about than words that it asks about. */
function hasRival(comparison: Comparison, denied: readonly Match[]): boolean {
  const shared = new Set(denied.flatMap(({ found }) => found));
  const scope = comparison.sentence.filter((word) => word.content && word.polarity === 'negated');
  const first = scope.slice(0, 3);
  return first.filter((word) => shared.has(word)).length * 2 < first.length;
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
