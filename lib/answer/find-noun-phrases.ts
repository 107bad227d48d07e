import { foldText } from '../search/terms';
import type { Vocabulary } from '../search/vocabulary';
import type { TaggedWord } from './tag-words';

/** Something that a text speaks of. */
export interface NounPhrase {
  readonly text: string;
  /** Offsets in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'maybe-person' | 'place' | 'time' | 'thing';
  readonly plural: boolean;
  /** Written with a capital letter, or with a determiner: something definite that a pronoun can stand for. */
  readonly definite: boolean;
  /** Last word before a complement ("of …"), lower case. */
  readonly head: string;
  readonly gender: 'he' | 'she' | null;
  /** Word before the phrase, lower case; '' at the start. */
  readonly before: string;
}

const AUXILIARY =
  /^(?:do|does|did|will|would|can|could|may|might|shall|should|must|is|are|was|were|am|has|have|had|be|been|being|didn't|doesn't|don't|won't|wouldn't|can't|couldn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't)$/;
const BARE_VERB_FOLLOWS =
  /^(?:do|does|did|will|would|can|could|may|might|shall|should|must|didn't|doesn't|don't|won't)$/;
const DETERMINER =
  /^(?:the|a|an|this|these|those|his|her|its|their|our|my|your|both|all|each|every|some|any|no|many|several)$/;
const FUNCTION_WORD =
  /^(?:of|in|on|at|by|to|from|for|with|about|after|before|until|till|since|during|between|among|against|over|under|into|onto|through|within|without|towards?|per|as|than|like|and|or|but|if|because|while|when|where|who|whom|whose|what|which|why|how|that|there|then|not|also|else|still|only|ever|once|he|she|it|they|him|them|we|you|i|us|me|hers|theirs|according)$/;
const MONTH_OR_DAY =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const ROLE =
  /^(?:chief|president|king|queen|minister|envoy|ambassador|secretary|chancellor|emperor|empress|general|head|leader|wife|husband|son|daughter|mother|father|brother|sister|mayor|pope|bishop|commander|director|author|founder|coach|mediator|spokes(?:man|woman|person)|engineer|inventor|scientist|painter|composer|captain|governor|prince|princess|duke)$/;
const BODY =
  /\b(?:Council|University|College|School|Party|War|Army|Force|Forces|Command|Street|River|Church|City|County|Nations?|Union|Company|League|Empire|Kingdom|Republic|Act|Treaty|Battle|Revolution|Conference|Committee|Court|Bowl|Cup|Museum|Bridge|Tower|Bay|Sea|Ocean|Island|Mount|House|Day|Age|Dynasty|State|States|Group|Agency|Department|Ministry)\b/;

/** The noun phrases of a text in its order, "of" complements included. */
export function findNounPhrases(
  text: string,
  words: readonly TaggedWord[],
  vocabulary: Vocabulary,
): readonly NounPhrase[] {
  const joined: NounPhrase[] = [];
  for (const phrase of findSimplePhrases(text, words, vocabulary)) {
    const last = joined.at(-1);
    if (last && joins(text.slice(last.end, phrase.start), last)) joined[joined.length - 1] = join(text, last, phrase);
    else joined.push(phrase);
  }
  return joined;
}

/** The same with every complement as a phrase of its own. */
export function findSimplePhrases(
  text: string,
  words: readonly TaggedWord[],
  vocabulary: Vocabulary,
): readonly NounPhrase[] {
  const verb = bareVerb(words);
  const phrases: NounPhrase[] = [];
  let at = 0;
  while (at < words.length) {
    const end = phraseEnd(words, at, verb);
    if (end === at) {
      at++;
      continue;
    }
    phrases.push(describe(text, words, at, end, vocabulary));
    at = end;
  }
  return phrases.filter(
    ({ head }) => !/^(?:lot|long|old|many|much|far|kind|thing|way|one|ones|latest|least|most)$/.test(head),
  );
}

/** Where the main verb of a question with "did", "will" … stands; taggers take many bare verbs for nouns. */
function bareVerb(words: readonly TaggedWord[]): number {
  const auxiliary = words.findIndex(({ lower }) => BARE_VERB_FOLLOWS.test(lower));
  if (auxiliary < 0 || auxiliary > 5) return -1;
  const tagged = words.findIndex(
    ({ tags, lower }, at) => at > auxiliary + 1 && tags.has('Infinitive') && !AUXILIARY.test(lower),
  );
  if (tagged >= 0) return tagged;
  for (let at = auxiliary + 2; at < words.length; at++) {
    const { lower, text, tags } = words[at] as TaggedWord;
    const next = words[at + 1];
    const plain = lower === text && !tags.has('Plural') && !FUNCTION_WORD.test(lower) && !DETERMINER.test(lower);
    const phraseEnds =
      !next || FUNCTION_WORD.test(next.lower) || DETERMINER.test(next.lower) || next.lower !== next.text;
    if (plain && phraseEnds) return at;
  }
  return -1;
}

/** "talking to", not "the council meeting in May". */
const isOngoing = (word: string, next = 'to'): boolean =>
  /.ing$/.test(word) &&
  /^(?:about|against|at|by|for|from|in|on|over|to|with)$/.test(next) &&
  !/^(?:meeting|building|hearing|briefing|ruling|opening|landing|warning|wedding|painting|morning|evening|spring|king|ring|wing|thing|housing|funding|training|shooting|bombing|crossing|gathering|sitting)$/.test(
    word,
  );

function phraseEnd(words: readonly TaggedWord[], from: number, verb: number): number {
  let at = from;
  let nouns = 0;
  let determined = false;
  const asksOngoing = /^(?:am|is|are|was|were)$/.test(words[from - 1]?.lower ?? '');
  for (; at < words.length; at++) {
    const word = words[at] as TaggedWord;
    const { lower, tags } = word;
    const named = word.text !== lower && (at > 0 || tags.has('ProperNoun'));
    const particle = /^(?:de|van|von|al|bin|el|da|di|der|den|ibn)$/.test(lower) && isNamed(words[at + 1]);
    if (!named && !particle && (at === verb || AUXILIARY.test(lower) || FUNCTION_WORD.test(lower))) break;
    if (DETERMINER.test(lower)) {
      if (at > from && !/^(?:both|all)$/.test((words[at - 1] as TaggedWord).lower)) break;
      determined = true;
      continue;
    }
    // A person's name ends where lower-case words begin: "Who taught Luther theology?"
    if (at > from && !named && !particle && !determined && (words[at - 1] as TaggedWord).tags.has('Person')) break;
    // "Who was the envoy talking to?": the tagger takes this verb for a noun.
    if (asksOngoing && nouns > 0 && !named && isOngoing(lower, words[at + 1]?.lower)) break;
    const isNoun = named || tags.has('Noun') || tags.has('Value');
    const modifies = tags.has('Adjective') || tags.has('Value') || particle;
    // After a determiner a word that looks like a verb is a noun or modifies one: "the talks", "the lasting peace".
    const nominal = determined && tags.has('Verb') && !tags.has('PastTense') && (nouns === 0 || /s$/.test(lower));
    const pluralTalk = /s$/.test(lower) && tags.has('PresentTense') && nouns > 0;
    if (!isNoun && !modifies && !nominal && !pluralTalk) break;
    if (isNoun || nominal || pluralTalk || modifies) nouns++;
    if (word.endsClause || tags.has('Possessive')) {
      at++;
      if (tags.has('Possessive') && !word.endsClause) {
        at--;
        continue;
      }
      break;
    }
  }
  return nouns > 0 ? at : from;
}

const isNamed = (word: TaggedWord | undefined) => word !== undefined && word.text !== word.lower;

function describe(
  text: string,
  words: readonly TaggedWord[],
  from: number,
  to: number,
  vocabulary: Vocabulary,
): NounPhrase {
  const own = words.slice(from, to);
  const first = own[0] as TaggedWord;
  const last = own.at(-1) as TaggedWord;
  const phrase = text.slice(first.start, last.end).replace(/['’]s?$/, '');
  const determiner = DETERMINER.test(first.lower);
  const named = own.some((word) => word.text !== word.lower);
  const before = words[from - 1]?.lower ?? '';
  const has = (tag: string) => own.some(({ tags, text: word }) => tags.has(tag) && !/^\p{Lu}{2,}$/u.test(word));
  const head = last.lower.replace(/['’]s?$/, '');
  const time =
    own.some(({ lower }) => MONTH_OR_DAY.test(lower) || /^(?:1\d|20)\d\d$/.test(lower)) &&
    own.every(
      ({ lower, tags }) =>
        MONTH_OR_DAY.test(lower) || tags.has('Value') || tags.has('Date') || lower === 'early' || lower === 'late',
    );
  const acronym = own.every(({ text: word }) => /^\p{Lu}{2,}$/u.test(word));
  const fullName =
    own.length >= 2 &&
    !determiner &&
    own.every((word) => word.text !== word.lower || /^(?:de|van|von|al|bin|el|of)$/.test(word.lower));
  const titled = own.some(({ lower }) => ROLE.test(lower)) && own.some(({ text: word }) => /^\p{Lu}\p{Ll}/u.test(word));
  const person =
    !time &&
    !acronym &&
    !BODY.test(phrase) &&
    !has('Place') &&
    !has('Demonym') &&
    ((!determiner &&
      named &&
      (has('FirstName') || has('Person') || own.some(({ lower }) => vocabulary.isPerson(foldText(lower))))) ||
      titled ||
      (determiner && (ROLE.test(head) || (last.tags.has('Actor') && /(?:er|or|ist|ian)$/.test(head)))));
  const place =
    !time && !person && named && (has('Place') || (/^(?:in|at|near|from)$/.test(before) && !BODY.test(phrase)));
  const maybe =
    !time &&
    !person &&
    !place &&
    named &&
    !determiner &&
    !acronym &&
    !BODY.test(phrase) &&
    !has('Demonym') &&
    !last.tags.has('Plural') &&
    (fullName || own.length === 1);
  return {
    text: phrase,
    start: first.start,
    end: first.start + phrase.length,
    kind: time ? 'time' : person ? 'person' : place ? 'place' : maybe ? 'maybe-person' : 'thing',
    plural:
      last.tags.has('Plural') ||
      /^(?:people|both|these|those)$/.test(head) ||
      (/[^su]s$/.test(last.text) && last.text === last.lower) ||
      (determiner && has('Demonym') && last.tags.has('Demonym')),
    definite: named || determiner,
    head,
    gender:
      has('FemaleName') ||
      own.some(({ lower }) => /^(?:mrs|ms|queen|empress|princess|wife|daughter|mother|sister)$/.test(lower))
        ? 'she'
        : has('MaleName') ||
            own.some(({ lower }) => /^(?:mr|king|emperor|prince|husband|son|father|brother|pope)$/.test(lower))
          ? 'he'
          : null,
    before,
  };
}

const joins = (between: string, last: NounPhrase): boolean =>
  /^\s+of\s+$/.test(between) ||
  (/^\s+(?:on|for|between|against)\s+$/.test(between) && last.definite && last.kind === 'thing');

function join(text: string, last: NounPhrase, next: NounPhrase): NounPhrase {
  return {
    ...last,
    text: text.slice(last.start, next.end),
    end: next.end,
    // "Joan of Arc" stays a person, "the city of Raqqa" is a place.
    kind:
      last.kind === 'thing' && next.kind === 'place' && /^(?:city|town|village|island|state|province)$/.test(last.head)
        ? 'place'
        : last.kind,
  };
}
