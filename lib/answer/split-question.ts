import type { Vocabulary } from '../search/vocabulary';
import { capitalize } from './capitalize';
import { makeContext } from './choose-referent';
import { withoutLeadingReports } from './find-core-question';
import { resolveBareQuestion } from './resolve-bare-question';
import { resolveFragment } from './resolve-fragment';
import { resolvePronouns } from './resolve-pronouns';
import { AUXILIARY, splitClause } from './split-clause';
import { splitCoordination } from './split-coordination';
import type { TagWords } from './tag-words';
import { withoutEnd } from './without-end';

/** Most parts that are looked at: each is searched and read. */
const MOST_PARTS = 3;

const PREPOSITION = '(?:in|on|at|by|to|from|with|for|of|until|since|during|after|before|out of|about|into)';
const ASKS = `(?:${PREPOSITION}\\s+)?(?:who|whom|whose|what|which|when|where|why|how)\\b`;
const JOINT = new RegExp(
  `(?:[,;]\\s*(?:and|but)|\\s(?:and|but)|[,;])\\s+(?:also\\s+)?(?=${ASKS})|,\\s*(?:and|but)\\s+(?=${AUXILIARY}\\s)|\\?\\s+(?:and\\s+|but\\s+)?(?=${ASKS}|${AUXILIARY}\\s)`,
  'iu',
);
const QUESTION_WORDS_ALONE = new RegExp(`^(?:${ASKS}\\s*(?:,|and|or)?\\s*)+$`, 'i');

/** "Did the mayor say who paid and who did not?" asks one thing. */
const INDIRECT =
  /\b(?:know|say|said|says|explain|explained|tell|told|describe|described|ask|asked|decide|decided|show|showed)(?:$|\s+(?:who|what|when|where|why|how|which|whether)\b)/i;

/** "before the storm" at the end of a question: what "… and what in the summer?" takes the place of. */
const TRAILING_SCOPE =
  /\s+(?:before|after|during|since|until|(?:at|by|towards?) the (?:start|beginning|end|close|time) of)(?:\s+[^\s?]+){1,4}\?$/i;
const BEGINS_SCOPE = /^(?:before|after|during|since|until|in|on|at|by)\s/i;

/** Whether the wording may ask for two things, so that it pays to look closer. */
export const mayHaveParts = (question: string): boolean =>
  JOINT.test(withoutLeadingReports(question)) || splitCoordination(question) !== null;

/**
 * A question of two or three parts as questions that each stand alone; what a later part leaves out or names by a
 * pronoun is taken from the part before it. Any other question comes back as the only one.
 */
export function splitQuestion(question: string, tag: TagWords, vocabulary: Vocabulary): readonly string[] {
  const pieces = cut(withoutLeadingReports(question));
  if (pieces.length < 2) return splitCoordination(question) ?? [question];
  if (pieces.length > MOST_PARTS) return [question];
  const parts: string[] = [];
  for (const piece of pieces) {
    const before = parts.at(-1);
    const part = before === undefined ? piece : complete(piece, before, tag, vocabulary);
    if (part === null || (splitClause(part) === null && before === undefined)) return [question];
    parts.push(finish(part));
  }
  return parts;
}

/** The pieces at the joints; a joint after nothing but question words ("When and where …") is none, nor one in quotes. */
function cut(text: string): readonly string[] {
  for (const joint of text.matchAll(new RegExp(JOINT, 'giu'))) {
    const left = text.slice(0, joint.index).trim();
    const quoted = (left.match(/["“”]/g) ?? []).length % 2 === 1;
    if (quoted || left.split(/\s+/).length < 2 || QUESTION_WORDS_ALONE.test(`${left} `)) continue;
    if (INDIRECT.test(left)) return [text];
    return [left, ...cut(text.slice(joint.index + joint[0].length).trim())];
  }
  return [text];
}

/** "Which bridge did he open?" before "which one did he close?": the kind that both ask for. */
const KIND = new RegExp(`^(?:which|what)\\s+((?!${AUXILIARY}\\b|of\\b)(?:[\\p{L}-]+\\s+){1,4}?)${AUXILIARY}\\s`, 'iu');

function complete(asked: string, before: string, tag: TagWords, vocabulary: Vocabulary): string | null {
  const kind = KIND.exec(before)?.[1]?.trim();
  const piece = kind ? asked.replace(/^which ones?\b(?!\s+of\b)/i, `Which ${kind}`) : asked;
  const bare = resolveBareQuestion(piece, before);
  if (bare) return bare;
  const context = makeContext(before, '', null, tag, vocabulary);
  // "what after the storm": the question word is repeated and the clause left out.
  const elided = new RegExp(`^(?:who|what|which|how many|how much|where|when)\\s+(${PREPOSITION}\\s+.+)$`, 'i').exec(
    piece,
  );
  if (elided) {
    const scoped = BEGINS_SCOPE.test(elided[1] as string) ? before.replace(TRAILING_SCOPE, '?') : before;
    if (scoped !== before) return `${scoped.slice(0, -1)} ${elided[1]}?`;
    return resolveFragment(`And ${elided[1]}?`, context, tag, vocabulary);
  }
  if (!splitClause(piece)) return null;
  const resolved = resolvePronouns(piece, context, tag, vocabulary);
  // "Who leads the choir and when did he join?": "he" is whom the part before asks for.
  const subject = /^who\b/i.test(before) ? splitClause(before)?.says : null;
  return subject && resolved === piece ? piece.replace(/\b(?:he|she|they)\b/i, `the person who ${subject}`) : resolved;
}

function finish(part: string): string {
  const text = withoutEnd(part.trim());
  return `${capitalize(text)}?`;
}
