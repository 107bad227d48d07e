import { trimSentence } from '../corpus/trim-sentence';
import { contentTerms, foldText } from '../search/terms';
import type { Vocabulary } from '../search/vocabulary';
import type { Question } from './analyze-question';
import { articleTerms } from './article-terms';
import { findNounPhrases } from './find-noun-phrases';
import type { Candidate, Evidence } from './gather-evidence';
import type { TagWords } from './tag-words';
import { withoutEnd } from './without-end';

const WHO_IS =
  /^(?:(?:and|so|but)\s+)?who(?:['’]s|\s+is|\s+was)\s+(?:(?:mr|mrs|ms|dr|prof)\.?\s+)?((?:[\p{L}.'’-]+\s+){0,4}[\p{L}'’-]+)$/iu;
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof(?:essor)?|rev)\.?$/i;
const PARTICLE = /^(?:de|van|von|al|bin|el|da|di|der|den|ibn|la)$/i;
const DETERMINER = /^(?:the|an?|its|their|his|her|our|one|former|then|acting|[\p{L}.]+['’]s?)$/iu;
const HEAD =
  "(?:(?:the|an?|its|their|our|one|former|then|acting|deputy|chief|head|leader|president|mayor|minister|chairman|chairwoman|director|author|founder)\\b|\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*)*['’]s?\\s)";
const CALLED = `(${HEAD}[^,;.:()–—"“”]{2,90}?)`;
/** Beside the name, up to a stop: "Lund, the mayor," and "Lund, who is the mayor of …". */
const APPOSITION = new RegExp(
  `^,\\s*(?:aged?\\s+)?(?:\\d{1,3},\\s*)?(?:who\\s+(?:is|was|has been|had been)\\s+)?(?:then\\s+(?=an?\\s))?${CALLED}(?=[,;.:()–—"“”]|\\s+(?:who|which|whose)\\b|$)`,
  'u',
);
/** "Lund, who chairs the council". */
const DOES =
  /^,\s*(who\s+(?:chairs?|leads?|led|heads?|headed|runs?|ran|owns?|owned|edits?|directs?|directed|founded|teaches|represents?)\s[^,;.:()–—"“”]{2,80})/u;
/** The same without a stop, which "met Lund, the police said" has not either: only what says that it is a role. */
const UNCLOSED = /^,\s*(an?\s[^,;.:()–—"“”]{2,90}?)(?=\s+(?:told|said|says|added|warned|announced|stressed|noted)\b)/u;
const SAYING = /\s(?:told|said|says|added|warned|announced|stressed|noted|thinks|believes)\b/;
const COPULA =
  /^\s+(?:is|was|has been|became|remains)\s+((?:the|an?|one of|its|their)\s[^,;.:()–—"“”]{2,90}?)(?=[,;.:()–—"“”]|\s+(?:who|which|until|since|from|when|and)\b|$)/u;

/** Words of a stretch that says more than a title. */
const FULL_ROLE = 3;

/** The words of a name that "Who is …?" asks about; null for any other question, "Who is the mayor?" included. */
export function askedPerson({ text, names }: Question): readonly string[] | null {
  const asked = WHO_IS.exec(withoutEnd(text.trim()))?.[1]?.split(/\s+/);
  const isName = (word: string) => PARTICLE.test(word) || names.some((name) => foldText(word).startsWith(name));
  return asked?.every(isName) && !PARTICLE.test(asked.at(-1) as string) ? asked : null;
}

/**
 * The first sentence that says what the person is ("UN humanitarian chief Mark Lowcock", "the mayor, Anna Lund,", "Lund, who
 * is the mayor"), with that stretch as its only span; null when none of the passages does.
 */
export function identifyPerson(
  name: readonly string[],
  candidates: readonly Candidate[],
  tag: TagWords,
  vocabulary: Vocabulary,
): Evidence | null {
  const isMeant = ({ article }: Candidate) =>
    name.every((word) => contentTerms(word).every((term) => articleTerms(article).has(term)));
  const bodyFirst = candidates.filter(isMeant).sort((a, b) => rank(a) - rank(b));
  const found = bodyFirst.flatMap((candidate) => identifyIn(candidate, name, tag, vocabulary) ?? []);
  // "Mayor" says less than "mayor of Bergen since 1908", and "its head" nothing by itself.
  const plain = found.filter((item) => !/^(?:its|their|his|her)\s/i.test(spanOf(item)));
  return plain.find((item) => spanOf(item).split(/\s+/).length >= FULL_ROLE) ?? plain[0] ?? found[0] ?? null;
}

function identifyIn(
  candidate: Candidate,
  name: readonly string[],
  tag: TagWords,
  vocabulary: Vocabulary,
): Evidence | null {
  const { paragraph } = candidate;
  for (const sentence of paragraph.sentences) {
    if (sentence.kind !== 'prose') continue;
    const place = trimSentence(paragraph.text, sentence);
    const text = paragraph.text.slice(place.start, place.end);
    const role = findRole(text, name, tag, vocabulary);
    if (!role) continue;
    const span = { start: place.start + role.start, end: place.start + role.end, score: 0 };
    return { candidate, reading: { ...place, score: 0, spans: [span] }, text, overlap: 0, score: candidate.score };
  }
  return null;
}

const spanOf = ({ candidate: { paragraph }, reading: { spans } }: Evidence): string =>
  paragraph.text.slice(spans[0]?.start, spans[0]?.end);

const rank = ({ paragraph }: Candidate): number => (paragraph.kind === 'caption' ? 1 : 0);

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function findRole(text: string, name: readonly string[], tag: TagWords, vocabulary: Vocabulary): Stretch | null {
  const last = name.at(-1) as string;
  const at = foldText(text).length === text.length ? foldText(text).search(wordOf(last)) : -1;
  if (at < 0) return null;
  const end = at + last.length;
  const after = text.slice(end);
  for (const pattern of [UNCLOSED, APPOSITION, COPULA, DOES]) {
    const match = pattern.exec(after);
    if (match?.[1] && !SAYING.test(match[1]))
      return { start: end + match[0].length - match[1].length, end: end + match[0].length };
  }
  const words = tag(text);
  const phrases = findNounPhrases(text, words, vocabulary);
  const own = phrases.find((phrase) => phrase.start <= at && phrase.end >= end);
  if (!own) return null;
  const called = text.slice(own.start, at);
  const before = roleBefore(called, name);
  // "the work of the boatman Lund": what comes before "of" is no role.
  const of = called.slice(0, before).lastIndexOf(' of ');
  const from =
    of > 0 &&
    !called
      .slice(0, of)
      .split(' ')
      .some((word) => ROLE.test(word))
      ? of + ' of '.length
      : 0;
  if (before) return { start: own.start + from, end: own.start + before };
  const beside = phrases.find((phrase) => /^,\s+$/.test(text.slice(phrase.end, own.start)));
  const isBeside = beside && after.startsWith(',') && DETERMINER.test(beside.text.split(/\s/)[0] as string);
  return isBeside && beside.kind !== 'time' ? { start: beside.start, end: beside.end } : null;
}

const wordOf = (word: string): RegExp =>
  new RegExp(`(?<!\\p{L})${foldText(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u');

/** How much of what stands before a last name says what the person is, the first name left out; 0 for none of it. */
function roleBefore(before: string, name: readonly string[]): number {
  const words = before.trim().split(/\s+/).filter(Boolean);
  const given = new Set(name.map((word) => foldText(word)));
  while (words.length > 0 && PARTICLE.test(words.at(-1) as string)) words.pop();
  const isRole = (word: string) => word === word.toLowerCase() || ROLE.test(word);
  while (words.length > 0) {
    const word = words.at(-1) as string;
    const isName = given.has(foldText(word)) || /^\p{Lu}\.$/u.test(word) || HONORIFIC.test(word);
    const isFirstName = !isRole(word) && (words.length > 1 ? words.slice(0, -1).some(isRole) : true);
    if (!isName && !isFirstName) break;
    words.pop();
  }
  const kept = words.filter((word) => !/^(?:the|an?)$/i.test(word));
  if (kept.length === 0 || !kept.some(isRole)) return 0;
  const lastKept = words.at(-1) as string;
  return before.lastIndexOf(lastKept) + lastKept.length;
}

const ROLE =
  /^(?:chief|president|king|queen|minister|envoy|ambassador|secretary|chancellor|emperor|empress|general|head|leader|mayor|pope|bishop|archbishop|commander|director|author|founder|coach|mediator|spokes(?:man|woman|person)|governor|prince|princess|duke|judge|senator|representative|professor|captain|colonel|councillor|chair(?:man|woman)?)$/i;
