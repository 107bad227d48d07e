import type { Vocabulary } from '../search/vocabulary';
import { capitalize } from './capitalize';
import {
  type Context,
  chooseGroup,
  choosePerson,
  choosePlace,
  chooseThing,
  chooseTime,
  findCoordination,
} from './choose-referent';
import { findNounPhrases, type NounPhrase } from './find-noun-phrases';
import type { TaggedWord, TagWords } from './tag-words';

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const GENERIC =
  /^(?:places?|areas?|cities|city|countries|country|regions?|towns?|people|persons?|men|women|groups?|parties|sides|things|names|items|points|issues|companies|states)$/;

/**
 * Puts what pronouns stand for in their place, each kind once: a pronoun that comes again stays, as in good prose, and
 * so does one whose noun stands before it in the same question.
 */
export function resolvePronouns(question: string, context: Context, tag: TagWords, vocabulary: Vocabulary): string {
  const words = tag(question);
  const phrases = findNounPhrases(question, words, vocabulary);
  const done = new Set<string>();
  const replacements: Replacement[] = [];
  words.forEach((_, at) => {
    const found = replacementOf(words, at, phrases, context, done, question);
    if (found) replacements.push(found);
  });
  return replacements.reduceRight(
    (text, { start, end, text: put }) => text.slice(0, start) + (start === 0 ? capitalize(put) : put) + text.slice(end),
    question,
  );
}

function replacementOf(
  words: readonly TaggedWord[],
  at: number,
  phrases: readonly NounPhrase[],
  context: Context,
  done: Set<string>,
  question: string,
): Replacement | null {
  const word = words[at] as TaggedWord;
  const next = words[at + 1];
  const earlier = phrases.filter(({ end }) => end <= word.start);
  const put = (group: string, text: string | null, possessive = false, end = word.end): Replacement | null => {
    if (!text || done.has(group)) return null;
    done.add(group);
    return {
      start: word.start,
      end,
      text: possessive ? `${text}${/s$/.test(text) ? '’' : '’s'}`.replace('’', "'") : text,
    };
  };
  switch (word.lower) {
    case 'he':
    case 'him':
    case 'his':
    case 'she':
    case 'her':
    case 'hers': {
      if (earlier.some(({ kind }) => kind === 'person' || kind === 'maybe-person')) return null;
      const owns =
        word.lower === 'his' || (word.lower === 'her' && next !== undefined && !word.endsClause && beginsNoun(next));
      const gender = word.lower.startsWith('h') && !word.lower.startsWith('her') ? 'he' : 'she';
      return put('person', choosePerson(context, gender)?.text ?? null, owns || word.lower === 'hers');
    }
    case 'it':
    case 'its':
      if (isEmptyIt(words, at) || standsBefore(earlier, word.lower === 'its', words, at, question)) return null;
      return put('thing', chooseThing(context), word.lower === 'its');
    case 'they':
    case 'them':
    case 'their':
    case 'theirs':
      if (word.lower !== 'them' && !isAuxiliary(words[at - 1]) && earlier.some(({ plural }) => plural)) return null;
      return put('group', chooseGroup(context), word.lower.startsWith('their'));
    case 'there': {
      const empty = /^(?:is|are|was|were|be|been|will|has|have|had|did|would|could)$/;
      if (
        (words[at - 1] && empty.test((words[at - 1] as TaggedWord).lower) && next) ||
        (next && empty.test(next.lower))
      )
        return null;
      const place = choosePlace(context);
      const before = words[at - 1]?.lower ?? '';
      if (/^(?:from|in|near|around|to)$/.test(before)) return put('place', place);
      const moves = /^(?:get|got|go|went|come|came|travel|move|moved|return|fly|sail|sailed)$/.test(before);
      return put('place', place && `${moves ? 'to' : 'in'} ${place}`);
    }
    case 'then': {
      const preposition = /^(?:until|till|before|after|since|by)$/.test(words[at - 1]?.lower ?? '');
      const time = next === undefined || preposition ? chooseTime(context) : null;
      return put(
        'time',
        time && (preposition ? time : `${/^\p{Lu}|^\d/u.test(time) ? 'in' : 'at the time of'} ${time}`),
      );
    }
    case 'this':
    case 'that':
    case 'these':
    case 'those':
      return demonstrative(words, at, context, put);
    default:
      return null;
  }
}

function demonstrative(
  words: readonly TaggedWord[],
  at: number,
  context: Context,
  put: (group: string, text: string | null, possessive?: boolean, end?: number) => Replacement | null,
): Replacement | null {
  const word = words[at] as TaggedWord;
  const next = words[at + 1];
  const previous = words[at - 1];
  const plural = word.lower === 'these' || word.lower === 'those';
  if (next && !word.endsClause && beginsNoun(next)) {
    const head = next.lower;
    if (/^(?:year|month|day|time|week)$/.test(head)) {
      const time = [...context.inQuestion, ...context.inReply].map(({ text }) => pickTime(text, head)).find(Boolean);
      const bare = previous && /^(?:in|on|since|before|after|until|during|of|by)$/.test(previous.lower);
      return put('time', time ? (bare ? time : `in ${time}`) : null, false, next.end);
    }
    const same = [...context.inQuestion, ...context.inReply, ...context.older].find((phrase) => phrase.head === head);
    if (same)
      return put(
        'named',
        `${/^(?:the|\p{Lu})/u.test(same.text) ? '' : 'the '}${same.text.replace(/^(?:an?|these|those|many|several)\s+/i, '')}`,
        false,
        next.end,
      );
    if (GENERIC.test(head)) {
      const text = plural
        ? (findCoordination(context.reply) ?? chooseGroup(context))
        : /^(?:place|area|city|country|region|town|state)$/.test(head)
          ? choosePlace(context)
          : null;
      return put('named', text, false, next.end);
    }
    return null;
  }
  const conjunction =
    word.lower === 'that' &&
    next &&
    !/^(?:be|is|was|mean|meant|help|happen|end|take|have|in|at|by|about|and)$/.test(next.lower);
  if (conjunction) return null;
  return put(
    'thing',
    plural ? chooseGroup(context) : (chooseThing(context, true) ?? chooseGroup(context) ?? chooseThing(context)),
  );
}

function pickTime(text: string, unit: string): string | null {
  if (unit === 'year') return /\b(?:1\d|20)\d\d\b/.exec(text)?.[0] ?? null;
  if (unit === 'month')
    return (
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.exec(text)?.[0] ??
      null
    );
  return null;
}

const isAuxiliary = (word: TaggedWord | undefined): boolean =>
  word !== undefined &&
  /^(?:do|does|did|will|would|can|could|may|might|should|is|are|was|were|has|have|had)$/.test(word.lower);

/** Whether a word can begin or be the noun after "her" or "that". */
const beginsNoun = ({ tags, lower }: TaggedWord): boolean =>
  !/^(?:be|been|being|have|in|at|by|to|for|about|and|or|when|while|during|after|before|with|from|on|as|of)$/.test(
    lower,
  ) &&
  (tags.has('Noun') || tags.has('Adjective') || tags.has('Value')) &&
  !tags.has('Pronoun');

/** "it" without a referent: the weather, "is it true that", "how long does it take to". */
function isEmptyIt(words: readonly TaggedWord[], at: number): boolean {
  const rest = words
    .slice(at + 1)
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:is |was |be )?(?:true|possible|likely|clear|known|important|necessary|correct|said|called when|rain|snow)\b|^take .*\bto\b|^(?:mean|means) (?:that|to|when)\b/.test(
    rest,
  );
}

/** Whether a noun of the same question can be what "it" or "its" stands for: in a clause before, or as the owner. */
function standsBefore(
  earlier: readonly NounPhrase[],
  possessive: boolean,
  words: readonly TaggedWord[],
  at: number,
  question: string,
): boolean {
  const things = earlier.filter(({ kind, plural, definite }) => kind === 'thing' && !plural && definite);
  const last = things.at(-1);
  if (!last) return false;
  if (possessive) return true;
  const between = question.slice(last.end, (words[at] as TaggedWord).start);
  return /\b(?:and|when|while|after|before|because|that|which|if|where)\b|,/.test(between);
}
