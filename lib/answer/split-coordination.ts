import { MONTH_PATTERN } from '../corpus/month-names';
import { whatIs } from './find-core-question';

const COMPARE =
  /^compare\s+(?!what\b|how\b)(.+?)\s+(?:with|against|to(?=\s+(?:the|an?|its|their|his|her|that|those)\s))\s+(.+)$/i;
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
  const text = question.trim().replace(/[?.!\s]+$/, '');
  const compared = COMPARE.exec(text);
  if (compared?.slice(1).some((side) => NO_SIDE.test(side))) return null;
  if (compared) return [whatIs(compared[1] as string), whatIs(compared[2] as string)];
  const pair = PAIR.exec(text);
  if (!pair) return null;
  const [, stem, preposition, first, second] = pair as unknown as [string, string, string, string, string];
  if (CLAUSE.test(first) || CLAUSE.test(second) || !areAlike(first, second)) return null;
  return [`${stem} ${preposition} ${first}?`, `${stem} ${preposition} ${second}?`];
}

/** Two times, or two things with the same head: "the spring term" and "the autumn term". */
function areAlike(first: string, second: string): boolean {
  if (TIME.test(first) && TIME.test(second)) return true;
  const head = (side: string) => side.toLowerCase().split(/\s+/).at(-1);
  return head(first) === head(second);
}
