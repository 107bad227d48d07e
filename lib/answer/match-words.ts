import { stemWord } from '../search/terms';
import { areAlike } from './antonyms';
import type { Comparison } from './compare-with-evidence';
import type { StatedWord } from './read-statement';

/** A content word of the question and where the sentence says it. */
export interface Match {
  readonly word: StatedWord;
  /** Same word, another form of it, or one that means about the same. */
  readonly found: readonly StatedWord[];
}

/** Endings that make another word of the same stem ("agree" – "agreement"). */
const ENDINGS =
  /^(?:e|ed|er|or|s|es|al|ial|ian|an|ion|ation|ition|ment|ness|ly|ing|y|i|iv|ic|ist|ism|abl|ibl|anc|enc|ant|ent)$/;

/** Verbs that carry little of what is asked, in base form, and words of will. */
const LIGHT_VERBS = new Set(
  'keep make take get manage bring happen become hold occur come go give find regard want seek plan hope try wish intend'
    .split(' ')
    .map((word) => stemWord(word)),
);
const LIGHT = 0.3;
/** What a pronoun may stand for. */
const PRONOUN_SHARE = 0.5;
const PRONOUNS = /^(?:he|she|it|they|this|these)$/;
const TIMES =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|1\d{3}|20\d\d)$/;

/** Finds each content word of the question in the sentence. */
export function matchWords(question: readonly StatedWord[], sentence: readonly StatedWord[]): readonly Match[] {
  return question.map((word) => {
    const same = sentence.filter((other) => other.content && isForm(word.term, other.term));
    return { word, found: same.length > 0 ? same : sentence.filter((other) => areAlike(word.term, other.term)) };
  });
}

/** Share of the question's content words, weighted by rarity, that the sentence or (names only) its context holds; 0…1. */
export function coverage(
  { sentence, context, names, weigh }: Comparison,
  matches: readonly Match[],
  except: readonly StatedWord[],
): number {
  const dated = sentence.some((word) => TIMES.test(word.text));
  const pronoun = sentence.some((word) => PRONOUNS.test(word.text));
  let total = 0;
  let held = 0;
  for (const { word, found } of matches) {
    if (except.includes(word)) continue;
    const weight = weigh(word.term) * (isLight(word, dated) ? LIGHT : 1);
    total += weight;
    if (found.length > 0 || (context.has(word.term) && names.has(word.term))) held += weight;
    else if (context.has(word.term)) held += weight * (pronoun ? PRONOUN_SHARE : 0);
  }
  return total > 0 ? held / total : 0;
}

/** A light verb, or a time where the sentence leaves the time to what stands around it. */
const isLight = (word: StatedWord, dated: boolean): boolean =>
  LIGHT_VERBS.has(word.term) || (!dated && TIMES.test(word.text));

function isForm(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.startsWith(short) && ENDINGS.test(long.slice(short.length));
}
