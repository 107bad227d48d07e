import { MONTH_PATTERN } from '../corpus/month-names';
import { askForView, whatIs } from './find-core-question';
import { withoutEnd } from './without-end';

/** What begins with a determiner or somebody's name in the genitive is a thing of its own. */
const THING = "(?=(?:the|an?|its|their|his|her|that|those|[\\p{L}.-]+(?:\\s[\\p{L}.-]+){0,2}['’]s?)\\s)";
const COMPARE = new RegExp(
  `^(?:compare|contrast)\\s+(?!what\\b|how\\b)(.+?)\\s+(with|against|to(?=\\s${THING})|and(?=\\s${THING}))\\s+(.+)$`,
  'iu',
);
/** "as the mayor sees them" */
const SEEN = /,?\s+as\s+[^,]{1,40}\s+(?:sees?|saw|describes?|described|puts?|gives?|gave)\s+(?:them|it)$/i;
const SAID =
  '(?:say|said|says|think|thought|tell|told|known|written|reported|wrote|write)(?:\\s+(?:the\\s)?[\\p{L}\\s.]{1,40}?)??';
/** "say about the harbour and about the school" */
const TOPICS = new RegExp(`^(.{4,}\\s${SAID})\\s+about\\s+(.+?),?\\s+and\\s+(?:what\\s+)?about\\s+(.+)$`, 'iu');
/** "said about the north as against the south" */
const AGAINST = new RegExp(
  `^(.{4,}\\s${SAID}\\s+(?:about|of|on))\\s+(.{1,60}?),?\\s+(?:as against|as opposed to|(?:as )?compared (?:with|to)|in contrast (?:to|with))\\s+(?:(?:about|of|on)\\s+)?(.{1,60})$`,
  'iu',
);
/** "I need both the date of the fair and the place of the ball" */
const REQUEST =
  /^(?:please\s+)?(?:i (?:need|want)(?: to know)?|(?:give|tell|show|name)(?: me)?|list)\s+(?:both\s+)?(the\s.+?),?\s+and\s+(the\s.+)$/i;
/** A thing with a complement of its own, so that "and" does not join what stands inside one. */
const COMPLETE = /^the\s+(?:[\p{Ll}-]+\s+){1,3}(?:of|in|for|on|at)\s+(?!.*\b(?:who|which|that|between|and)\b)/iu;
const PREPOSITION =
  '(?:(?:at|by|since|until|before|after|during|towards?) the (?:start|beginning|end|close|time) of|in|on|at|by|for|from|to|of|since|until|before|after|during|under)';
const PAIR = new RegExp(`^(.+?)\\s+(${PREPOSITION})\\s+(.{1,60}?),?\\s+and\\s+\\2\\s+(.{1,60})$`, 'i');
/** A side that is wholly a time. */
const TIME = new RegExp(
  `^(?:(?:the|early|late|mid|spring|summer|autumn|winter|of)\\s+)*(?:${MONTH_PATTERN}|1\\d{3}|20\\d{2})(?:,?\\s+(?:1\\d{3}|20\\d{2}))?$`,
  'i',
);
const NO_SIDE = /^(?:each other|one another|(?:the )?others?)$/i;
/** A side that has a verb of its own is a clause, not a place or a time. */
const CLAUSE = /\b(?:who|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|will)\b/i;

/**
 * A question about two sides named in one breath as one question a side: "Compare A with B", and "… before the flood and
 * before the fire" where the sides are times, or things of one kind. Null for any other wording.
 */
export function splitCoordination(question: string): readonly [string, string] | null {
  const text = withoutEnd(question.trim());
  const compared = COMPARE.exec(text);
  if (compared && [compared[1], compared[3]].some((side) => NO_SIDE.test(side as string))) return null;
  if (compared) {
    const [, one, joint, other] = compared as unknown as [string, string, string, string];
    if (joint === 'and' && !areParallel(one, other)) return null;
    const second = other.replace(SEEN, '').replace(/^(?:that|those)\b/i, headOf(one));
    return [askFor(one), askFor(second.replace(/^(?:his|her)\b/i, ownerOf(one) ?? '$&'))];
  }
  const requested = REQUEST.exec(text);
  if (requested?.slice(1).every((side) => COMPLETE.test(side)))
    return [whatIs(requested[1] as string), whatIs(requested[2] as string)];
  const asked = TOPICS.exec(text);
  if (asked && !/\babout\b/i.test(asked[1] as string))
    return [`${asked[1]} about ${asked[2]}?`, `${asked[1]} about ${asked[3]}?`];
  const against = AGAINST.exec(text);
  if (against && isName(against[3]) === isName(against[2]))
    return [`${against[1]} ${against[2]}?`, `${against[1]} ${against[3]}?`];
  const pair = PAIR.exec(text);
  if (!pair) return null;
  const [, stem, preposition, first, second] = pair as unknown as [string, string, string, string, string];
  if (CLAUSE.test(first) || CLAUSE.test(second) || !areAlike(first, second)) return null;
  return [`${stem} ${preposition} ${first}?`, `${stem} ${preposition} ${second}?`];
}

/** "the duty of the baker" and "the duty of the smith", or two things of somebody's: not two names inside one phrase. */
function areParallel(one: string, other: string): boolean {
  const owned = /^[\p{L}.-]+(?:\s[\p{L}.-]+){0,2}['’]s?\s/iu;
  const head = (side: string) => /^the\s+((?:[\p{Ll}-]+\s+){1,3}?)(?:of|in|for)\s/iu.exec(side)?.[1];
  return (owned.test(one) && owned.test(other)) || (head(one) !== undefined && head(one) === head(other));
}

/** "what did Olsen say about the pier as opposed to Berg" sets two speakers against each other, not two topics. */
const isName = (side = ''): boolean => /^\p{Lu}/u.test(side);

/** Two times, or two things with the same head: "the spring term" and "the autumn term". */
function areAlike(first: string, second: string): boolean {
  if (TIME.test(first) && TIME.test(second)) return true;
  const head = (side: string) => side.toLowerCase().split(/\s+/).at(-1);
  return head(first) === head(second);
}

/** "the mayor's plan" → "the mayor's": whose "his plan" in the other side is. */
const ownerOf = (side: string): string | undefined => /^.{1,60}?['’]s?(?=\s)/u.exec(side)?.[0];

const askFor = (side: string): string => askForView(side) ?? whatIs(side);

/** "the issues covered in the spring" → "the issues": what "those" in the other side stands for. */
const headOf = (side: string): string =>
  (side.split(/\s+(?:of|in|on|for|from|at|by|to|that|which|who|\p{Ll}+ed|named|given)\s/u)[0] as string).replace(
    /^.+['’]s?\s+/u,
    'the ',
  );
