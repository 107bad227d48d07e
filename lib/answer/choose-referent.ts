import type { Vocabulary } from '../search/vocabulary';
import { findNounPhrases, type NounPhrase } from './find-noun-phrases';
import type { TagWords } from './tag-words';

/** Phrases of older turns that are kept. */
const MOST_OLDER = 60;

/** What the turns before a question speak of: the question before it counts first, then the reply, then older turns. */
export interface Context {
  /** The question before, standing on its own. */
  readonly question: string;
  /** What was replied to it; it resolves references and is never evidence. */
  readonly reply: string;
  readonly inQuestion: readonly NounPhrase[];
  readonly inReply: readonly NounPhrase[];
  /** Of the turns before those two, latest first. */
  readonly older: readonly NounPhrase[];
}

export function makeContext(
  question: string,
  reply: string,
  before: Context | null,
  tag: TagWords,
  vocabulary: Vocabulary,
): Context {
  const phrases = (text: string) => findNounPhrases(text, tag(text), vocabulary);
  const older = before ? [...before.inQuestion, ...before.inReply, ...before.older].slice(0, MOST_OLDER) : [];
  const asked = phrases(question).filter((phrase) => !/^(?:what|which)$/.test(phrase.before));
  const replied = withGenders(reply, phrases(reply));
  const all = [...asked, ...replied, ...older];
  return {
    question,
    reply,
    inQuestion: asked.map((phrase) => settleKind(phrase, all)),
    inReply: replied.map((phrase) => settleKind(phrase, all)),
    older,
  };
}

/** A lone name that is clearly a place or a person elsewhere in the conversation is one here. */
function settleKind(phrase: NounPhrase, all: readonly NounPhrase[]): NounPhrase {
  if (phrase.kind !== 'maybe-person') return phrase;
  const clear = all.find(({ text, kind }) => text === phrase.text && (kind === 'place' || kind === 'person'));
  return clear ? { ...phrase, kind: clear.kind } : phrase;
}

/** A pronoun later in the reply tells the gender of the only person that it can stand for. */
function withGenders(text: string, phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  const persons = phrases.filter(isPerson);
  return phrases.map((phrase) => {
    if (!isPerson(phrase)) return phrase;
    const next = persons.find(({ start }) => start > phrase.start);
    const pronoun = /\b(he|she)\b/i.exec(text.slice(phrase.end, next?.start).split(/[.!?]["”]?\s/)[0] ?? '');
    return pronoun ? { ...phrase, gender: (pronoun[1] as string).toLowerCase() as 'he' | 'she' } : phrase;
  });
}

const isPerson = ({ kind }: NounPhrase) => kind === 'person' || kind === 'maybe-person';

/** The person that "he" or "she" stands for. */
export function choosePerson(context: Context, gender: 'he' | 'she'): NounPhrase | null {
  // A question that asks who somebody is names a role; the reply names the person.
  const role = /^\s*who\b/i.test(context.question);
  const own = context.inQuestion.filter((phrase) => !(role && /^(?:the|an?)\s/i.test(phrase.text)));
  // "Who wrote Hamlet?" asks for a person and need not name one; "Who is …?" names the person that it asks about.
  const asksForOther =
    role && !/^\s*(?:[Ww]ho(?:['’]s| is| was| are| were)|WHO (?:IS|WAS|ARE|WERE))\s+\p{Lu}/u.test(context.question);
  const unsure = own.filter(({ kind }) => kind === 'maybe-person');
  const pools = [
    own.filter(({ kind }) => kind === 'person'),
    asksForOther ? [] : unsure,
    context.inReply.filter(({ kind }) => kind === 'person'),
    context.inReply.filter(({ kind }) => kind === 'maybe-person'),
    unsure,
    context.inQuestion.filter(isPerson),
    context.older.filter(isPerson),
  ];
  const all = pools.flat();
  const found =
    all.find((phrase) => phrase.gender === gender && phrase.kind === 'person' && own.includes(phrase)) ??
    all.find((phrase) => phrase.gender === null || phrase.gender === gender) ??
    all[0];
  return found ? { ...found, text: shortenTitle(found.text) } : null;
}

/** "UN humanitarian chief Mark Lowcock" → "Mark Lowcock": the name alone reads best. */
function shortenTitle(text: string): string {
  const name =
    /(?:^|\s\p{Ll}[\p{L}-]*\s)((?:\p{Lu}[\p{L}.'’-]+\s?)+(?:(?:de|van|von|al|bin|el|of)\s(?:\p{Lu}[\p{L}.'’-]+\s?)+)?)$/u.exec(
      text,
    );
  return name && !/^(?:the|an?)\s/i.test(text) ? (name[1] as string).trim() : text;
}

const isComplement = ({ before }: NounPhrase) =>
  /^(?:in|at|on|to|from|with|for|by|of|about|during|after|before|near|into|against|under)$/.test(before);

/** The thing that "it" stands for; with `asked`, only one that the question before names. */
export function chooseThing(context: Context, asked = false): string | null {
  const fits = ({ kind, plural, definite }: NounPhrase) =>
    definite && !plural && kind !== 'time' && kind !== 'person' && kind !== 'maybe-person';
  const loose = ({ kind, plural }: NounPhrase) => !plural && kind !== 'time' && kind !== 'person';
  const found =
    context.inQuestion.find((phrase) => fits(phrase) && !isComplement(phrase)) ??
    context.inQuestion.find((phrase) => fits(phrase) && phrase.kind === 'thing') ??
    context.inQuestion.find(fits);
  if (found) return makeDefinite(found.text, context);
  const indefinite = context.inQuestion.find(loose)?.text;
  if (indefinite) return indefinite.replace(/^an?\s/i, 'the ');
  // "the causes of asthma": what they are the causes of.
  const complement = /\sof\s+(\S.*)$/.exec(context.inQuestion.find(({ plural }) => plural)?.text ?? '')?.[1];
  if (complement || asked) return complement ?? null;
  const elsewhere = context.inReply.find(fits) ?? context.older.find(fits);
  return elsewhere ? makeDefinite(elsewhere.text, context) : null;
}

/** The things or people that "they" stands for. */
export function chooseGroup(context: Context): string | null {
  const plural = context.inQuestion.find((phrase) => phrase.plural);
  if (plural) return makeDefinite(plural.text, context);
  const listed = findCoordination(context.reply);
  if (listed) return listed;
  const body = context.inQuestion.find(({ kind, definite }) => kind === 'thing' && definite);
  const found =
    body ??
    context.inReply.find((phrase) => phrase.plural && phrase.definite) ??
    context.older.find((phrase) => phrase.plural);
  return found ? makeDefinite(found.text, context) : (context.inQuestion.find(isPerson)?.text ?? null);
}

/** The place that "there" stands for. */
export function choosePlace(context: Context): string | null {
  const asked =
    /^\W*(?:where|(?:in |to |from )?(?:what|which) (?:city|country|place|town|village|state|region))\b/i.test(
      context.question,
    );
  const pools = asked ? [context.inReply, context.inQuestion] : [context.inQuestion, context.inReply];
  const found = [...pools.flat(), ...context.older].find(({ kind }) => kind === 'place');
  return found?.text ?? null;
}

/** The time or event that "then" stands for: what the question before asked the time of, or the time it named. */
export function chooseTime(context: Context): string | null {
  if (/^\W*when\b/i.test(context.question)) return chooseThing(context) ?? chooseGroup(context);
  return [...context.inQuestion, ...context.inReply].find(({ kind }) => kind === 'time')?.text ?? null;
}

/** "A, B and C" as it stands in a text: names, or "the X and the Y"; null when there is none. */
export function findCoordination(text: string): string | null {
  const item =
    "(?:(?:the|an?)\\s+)?(?:\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:of\\s+)?\\p{Lu}[\\p{L}.'’-]*)*|(?:the|an?)\\s+[\\p{L}-]+(?:\\s+[\\p{L}-]+)?)";
  const list = new RegExp(`${item}(?:,\\s+${item})*,?\\s+(?:and|or)\\s+${item}`, 'u').exec(text);
  if (list) return list[0];
  const pair = /\b(the (?:[\p{L}-]+ ){1,3}and (?:the )?[\p{L}-]+(?: of the [\p{L}-]+)?)/u.exec(text);
  return pair ? (pair[1] as string) : null;
}

/** "many people" → "the people", "a peace agreement" → "the peace agreement", "her bakery" → "Marta Olsen's bakery". */
function makeDefinite(text: string, context: Context): string {
  const owner = /^(?:his|her)\s/i.test(text) ? context.inQuestion.find(isPerson) : undefined;
  if (owner) return text.replace(/^\w+/, `${owner.text}'s`);
  const bare = text.replace(/^(?:(?:so|how)\s+)?(?:many|much|several|some|any|an?|these|those)\s+/i, '');
  if (/^(?:the|both|all|each|its|their|our)\s/i.test(bare) || /^\p{Lu}/u.test(bare)) return bare;
  return `the ${bare}`;
}
