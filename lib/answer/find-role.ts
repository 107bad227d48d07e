import { foldText } from '../search/terms';
import type { Vocabulary } from '../search/vocabulary';
import type { Stretch } from './complete-span';
import { escapePattern } from './escape-pattern';
import { findNounPhrases } from './find-noun-phrases';
import { isNameParticle } from './name-particle';
import { isPersonNoun } from './person-nouns';
import type { TagWords } from './tag-words';

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof(?:essor)?|rev)\.?$/i;
const DETERMINER = /^(?:the|an?|its|their|his|her|our|one|former|[\p{L}.]+['’]s?)$/iu;
const STOP = '[,;.:()–—"“”]';
const INSIDE = '[^,;.:()–—"“”]{2,90}?';
const AGE = '(?:aged?\\s+)?(?:\\d{1,3},\\s*)?';
/** Beside the name, up to a stop: "Lund, the mayor," and "Lund, who is the mayor of …". */
const APPOSITION = new RegExp(
  `^,\\s*${AGE}(?:who\\s+(?:is|was|has been|had been)\\s+)?(?:then\\s+(?=an?\\s))?(${INSIDE})(?=${STOP}|\\s+(?:who|which|whose)\\b|$)`,
  'u',
);
/** The same where the stop is missing: "Lund, a special envoy of the King told reporters". */
const UNCLOSED = new RegExp(`^,\\s*(an?\\s${INSIDE})(?=\\s+(?:told|said|says|added|warned|announced)\\b)`, 'u');
const COPULA = new RegExp(
  `^\\s+(?:is|was|has been|became|remains)\\s+((?:the|an?|one of|its|their)\\s${INSIDE})(?=${STOP}|\\s+(?:who|which|until|since|from|when|and)\\b|$)`,
  'u',
);
/** "Lund, who chairs the council". */
const DOES = new RegExp(
  `^,\\s*${AGE}(who\\s+(?:chairs?|chaired|leads?|led|heads?|headed|runs?|ran|owns?|owned|edits?|directs?|directed|founded|teaches|represents?)\\s[^,;.:()–—"“”]{2,80})`,
  'u',
);
const COMPLEMENT = /\b(?:of|for|with|by|to|from|on|about|against)\s+(?:\p{Lu}[\p{L}.'’-]*\s+|(?:de|van|von|al)\s+)*$/u;
/** What a subject stands after: nothing, a comma, or what the writer of the sentence says in his own voice. */
const OPENS = /(?:^|[,;]\s*)(?:(?:Mr|Mrs|Ms|Dr|Prof)\.?\s*)?$/;

/**
 * Where a sentence says what the person of this name is: "UN relief chief Anna Lund", "the mayor, Anna Lund,", "Lund, who
 * is the mayor", "Lund is the mayor". Only what calls a person something counts, so that "after meeting Lund, the envoy flew
 * home" says nothing. Null when the sentence does not say.
 */
export function findRole(text: string, name: readonly string[], tag: TagWords, vocabulary: Vocabulary): Stretch | null {
  const folded = foldText(text);
  if (folded.length !== text.length) return null;
  for (const { index } of folded.matchAll(wordOf(name.at(-1) as string))) {
    const found = isNamed(text.slice(0, index), name) ? roleAt(text, index, name, tag, vocabulary) : null;
    if (found) return found;
  }
  return null;
}

const wordOf = (word: string): RegExp => new RegExp(`(?<!\\p{L})${escapePattern(foldText(word))}(?!\\p{L})`, 'gu');

/** Whether a last name after these words is that of the person: another first name before it is somebody else's. */
function isNamed(before: string, name: readonly string[]): boolean {
  const given = name.slice(0, -1).filter((word) => !isNameParticle(word));
  if (given.length === 0) return true;
  const words = before.split(/\s+/).filter((word) => word !== '' && !isNameParticle(word) && !/^\p{Lu}\.$/u.test(word));
  const last = words.at(-1) ?? '';
  const isOther = /^\p{Lu}[\p{Ll}'’-]+$/u.test(last) && !isPersonNoun(last) && !HONORIFIC.test(last);
  return !isOther || given.some((word) => foldText(word) === foldText(last));
}

function roleAt(
  text: string,
  at: number,
  name: readonly string[],
  tag: TagWords,
  vocabulary: Vocabulary,
): Stretch | null {
  const end = at + (name.at(-1) as string).length;
  const after = text.slice(end);
  const phrases = findNounPhrases(text, tag(text), vocabulary);
  const own = phrases.find((phrase) => phrase.start <= at && phrase.end >= end);
  const before = text.slice(0, own?.start ?? at);
  // "The brother of Lund is a doctor": the name only says whose.
  if (COMPLEMENT.test(text.slice(own?.start ?? at, at))) return null;
  const opens = OPENS.test(before) && (before.match(/["“”]/g) ?? []).length % 2 === 0;
  const patterns = opens ? [UNCLOSED, APPOSITION, COPULA, DOES] : [APPOSITION, DOES];
  for (const pattern of patterns) {
    const match = pattern.exec(after);
    const called = match?.[1] ?? '';
    if (match && (pattern === DOES || callsPerson(called, tag)))
      return { start: end + match[0].length - called.length, end: end + match[0].length };
  }
  if (!own) return null;
  return roleBefore(text, own, at, name) ?? roleBeside(text, own.start, after, phrases);
}

/** Whether a stretch is a noun phrase for one person: its head is such a noun, and neither a verb nor another follows. */
function callsPerson(called: string, tag: TagWords): boolean {
  const words = tag(called);
  const head = words.findIndex(({ text }) => isPersonNoun(text));
  const next = words[head + 1];
  if (head < 0 || words.slice(0, head).some(({ lower }) => /^(?:of|for|in|at|by|with|from|to|and)$/.test(lower)))
    return false;
  if (/\sand\s+(?:the|an?|his|her|two|three|other|\p{Lu})/u.test(called)) return false;
  if (!next?.tags.has('Verb') || isPersonNoun(next.text)) return true;
  return /^(?:by|as)$/.test(words[head + 2]?.lower ?? '');
}

/** "UN relief chief Anna Lund": what stands before the name in its phrase, the first name left out. */
function roleBefore(text: string, own: Stretch, at: number, name: readonly string[]): Stretch | null {
  const called = text.slice(own.start, at);
  const words = called.trim().split(/\s+/).filter(Boolean);
  const given = new Set(name.map((word) => foldText(word)));
  const isRole = (word: string) => word === word.toLowerCase() || isPersonNoun(word);
  while (words.length > 0) {
    const word = words.at(-1) as string;
    const isName =
      given.has(foldText(word)) || /^\p{Lu}\.$/u.test(word) || HONORIFIC.test(word) || isNameParticle(word);
    if (!isName && (isRole(word) || !words.slice(0, -1).some(isRole))) break;
    words.pop();
  }
  const last = words.at(-1);
  if (!last || !words.some(isPersonNoun)) return null;
  const length = called.lastIndexOf(last) + last.length;
  // "the work of the boatman Lund": what comes before "of" is no role.
  const of = called.slice(0, length).lastIndexOf(' of ');
  const from = of > 0 && !called.slice(0, of).split(' ').some(isPersonNoun) ? of + ' of '.length : 0;
  return { start: own.start + from, end: own.start + length };
}

/** "The labour minister, Anna Lund, left": the phrase right before the name. */
function roleBeside(text: string, start: number, after: string, phrases: readonly Stretch[]): Stretch | null {
  const beside = phrases.find((phrase) => /^,\s+$/.test(text.slice(phrase.end, start)));
  if (!beside || !after.startsWith(',')) return null;
  const words = text.slice(beside.start, beside.end).split(/\s+/);
  const isSubject = !/\b(?:after|before|to|of|for|with|by|from|in|on|at|against|about|since|until|like|and)\s+$/i.test(
    text.slice(0, beside.start),
  );
  return isSubject && DETERMINER.test(words[0] as string) && words.some(isPersonNoun)
    ? { start: beside.start, end: beside.end }
    : null;
}
