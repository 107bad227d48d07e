import type { Comparison } from './compare-with-evidence';
import { coverage, type Match } from './match-words';
import { contentWords, type StatedWord } from './read-statement';

const ALL = new Set('all every both each entire whole everybody everyone'.split(' '));
const FEWER =
  / (?:only|just) (?:(?:about|some|around) )?\d| \d\S*(?: \w+lion)? (?:out )?of (?:the|its|their|his|her) | only (?:the|one|a) (?:\w+ ){0,3}$| (?:no|nobody|some of|half|few|most|none|neither)(?: of)?(?: the| its| their| these| those)?(?: \w+)? $/;
const NUMBERS: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, `${value}`]),
);
const LEAST_COVERAGE = 0.6;
/** How far, in words, a quantity may stand before what it counts. */
const REACH = 6;

/** "all" in the question where the sentence counts only some, none, or N of M; or two numbers of the same thing. */
export function findQuantityConflict(comparison: Comparison, matches: readonly Match[]): readonly StatedWord[] | null {
  const { question, sentence } = comparison;
  for (const [at, word] of question.entries()) {
    const number = numberOf(word.text);
    if (word.text === 'only' && countsMore(comparison, matches, at)) return [word];
    if (!ALL.has(word.text) && number === null) continue;
    const thing = nextThing(question, at);
    const found = matches.find((match) => match.word === thing)?.found ?? [];
    for (const other of found) {
      const place = sentence.indexOf(other);
      const conflicting = ALL.has(word.text)
        ? countsFewer(sentence, place)
        : comparison.whole && number !== null && countsOther(comparison, number, sentence, place);
      if (conflicting && coverage(comparison, matches, [word]) >= LEAST_COVERAGE) return [word];
    }
  }
  return null;
}

/** The first content word after a quantity that is no number. */
function nextThing(words: readonly StatedWord[], at: number): StatedWord | undefined {
  return contentWords(words.slice(at + 1, at + 1 + REACH)).find(
    ({ text }) => numberOf(text) === null && !/^(?:hundred|thousand|million|billion|percent)$/.test(text),
  );
}

/** "accused only the guests" where the sentence accuses all sides. */
function countsMore(comparison: Comparison, matches: readonly Match[], at: number): boolean {
  const { question, sentence } = comparison;
  const verb = contentWords(question.slice(0, at)).at(-1);
  const counted = contentWords(question.slice(at))[0];
  const found = (word: StatedWord | undefined) => matches.find((match) => match.word === word)?.found ?? [];
  if (!verb || !counted || found(counted).length > 0 || sentence.some(({ text }) => text === 'only')) return false;
  const started = sentence.indexOf(found(verb)[0] as StatedWord);
  if (started < 0 || !sentence.slice(started).some(({ text }) => /^(?:all|both|every)$/.test(text))) return false;
  return coverage(comparison, matches, [counted]) >= LEAST_COVERAGE;
}

/** "only 3 of the 9 people", "half of the people", "none of the people", "not all people", "only the younger people". */
function countsFewer(sentence: readonly StatedWord[], place: number): boolean {
  const clause = sentence[place]?.clause;
  const before = sentence
    .slice(Math.max(0, place - REACH - 2), place)
    .filter((word) => word.clause === clause)
    .map(({ text }) => numberOf(text) ?? text);
  const text = ` ${before.join(' ')} `;
  if (/ not (?:all|every|both) /.test(text)) return true;
  return !before.some((word) => ALL.has(word)) && FEWER.test(text);
}

function countsOther({ context }: Comparison, number: string, sentence: readonly StatedWord[], place: number): boolean {
  const before = sentence[place - 1];
  const value = before && numberOf(before.text);
  if (!before || value === null || value === undefined || value === number || isYear(number) || isYear(value))
    return false;
  const spelled = [...NUMBERS].find(([, digits]) => digits === number)?.[0];
  return !context.has(number) && !(spelled && context.has(spelled));
}

const numberOf = (word: string): string | null => NUMBERS.get(word) ?? (/^\d[\d.]*$/.test(word) ? word : null);

const isYear = (value: string): boolean => /^(?:1\d|20)\d\d$/.test(value);
