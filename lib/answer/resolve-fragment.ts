import type { Vocabulary } from '../search/vocabulary';
import type { Context } from './choose-referent';
import { findSimplePhrases, type NounPhrase } from './find-noun-phrases';
import { AUXILIARY } from './split-clause';
import type { TagWords } from './tag-words';
import { withoutEnd } from './without-end';

const LEAD = /^(?:(?:and|but|or|so|also|ok|okay)[,\s]+)?(?:(?:what|how) about\s+|and\s+|but\s+|or\s+|also\s+)?/i;
const PREPOSITION =
  /^(in|on|at|by|to|from|with|for|of|until|since|during|after|before|against|under|about|among|between|outside|inside|without)\s+/i;
const WHEN = /^(?:before|after|during|since|until)$/i;
const CLAUSE = new RegExp(
  `\\b(?:who|whom|whose|what|which|when|where|why|how|that)\\b|(?:^|\\s)${AUXILIARY}(?:\\s|$)`,
  'i',
);
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const TIME = new RegExp(
  `(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}\\b(?!\\d)|${MONTH})(?:,? \\d{4})?|\\b(?:1\\d|20)\\d\\ds?\\b|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b`,
  'u',
);
const TIMES = new RegExp(`(?:${TIME.source})(?:(?:,| and| to| through| or) (?:${TIME.source}))*`, 'u');
const WHOLLY_TIME = new RegExp(
  `^(?:${PREPOSITION.source.slice(1)})?(?:the |early |late |mid-)?(?:${TIMES.source})$`,
  'iu',
);

/**
 * A question without a verb of its own ("And in July?", "What about Germany?", "the humanitarian chief?") put into the
 * question before, in the place of a phrase of its kind; null for any other question, or when there is no such place.
 */
export function resolveFragment(
  question: string,
  context: Context,
  tag: TagWords,
  vocabulary: Vocabulary,
): string | null {
  const text = question.trim();
  const lead = (LEAD.exec(text)?.[0] ?? '').trim();
  const fragment = withoutEnd(text.slice(LEAD.exec(text)?.[0].length ?? 0));
  if (fragment === '' || fragment.split(/\s+/).length > 8 || CLAUSE.test(fragment)) return null;
  const preposition = PREPOSITION.exec(fragment)?.[1] ?? '';
  if (lead === '' && !/\?\s*$/.test(text)) return null;
  const phrases = findSimplePhrases(fragment, tag(fragment), vocabulary);
  const first = phrases[0];
  const previous = withoutEnd(context.question);
  if (WHOLLY_TIME.test(fragment)) {
    return `${replaceTime(previous, fragment, preposition)}?`;
  }
  const targets = findSimplePhrases(context.question, tag(context.question), vocabulary);
  if (preposition) {
    const target =
      targets.find((phrase) => phrase.before === preposition.toLowerCase() && phrase.kind !== 'time') ??
      targets.find((phrase) => WHEN.test(preposition) && WHEN.test(phrase.before)) ??
      targets.find((phrase) => first?.kind === 'place' && phrase.kind === 'place' && phrase.before !== 'of');
    if (!target) return lead === '' && !first ? null : `${previous} ${lowerFirst(fragment)}?`;
    const from = target.before ? previous.slice(0, target.start).trimEnd().length - target.before.length : target.start;
    return `${previous.slice(0, from)}${lowerFirst(fragment)}${previous.slice(target.end)}?`;
  }
  const scored = targets.map((target) => ({ target, score: likeness(fragment, first, target) }));
  const best = scored.reduce<(typeof scored)[number] | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (!best || best.score < (lead === '' ? 4 : 2)) return null;
  const counted = /^(?:how many|how much|many)\b/i.test(best.target.text) || best.target.before === 'how';
  const put = counted && /^many\b/i.test(best.target.text) ? `many ${fragment}` : fragment;
  return `${previous.slice(0, best.target.start)}${put}${previous.slice(best.target.end)}?`;
}

function replaceTime(previous: string, fragment: string, preposition: string): string {
  const time = TIMES.exec(previous);
  if (!time) return `${previous} ${lowerFirst(fragment)}`;
  const before = /(\b(?:in|on|at|by|during|since|after|before|until|from)\s+)$/i.exec(previous.slice(0, time.index));
  const put = before && preposition ? lowerFirst(fragment) : fragment.replace(PREPOSITION, '');
  const from = before && preposition ? time.index - before[0].length : time.index;
  return previous.slice(0, from) + put + previous.slice(time.index + time[0].length);
}

/** How well one phrase can stand where the other stood. */
function likeness(fragment: string, phrase: NounPhrase | undefined, target: NounPhrase): number {
  const named = /\p{Lu}/u.test(fragment);
  const targetNamed = /\p{Lu}/u.test(target.text);
  const kind = phrase?.kind === 'maybe-person' ? 'person' : phrase?.kind;
  const targetKind = target.kind === 'maybe-person' ? 'person' : target.kind;
  const determiner = (text: string) => /^(?:the|an?|his|her|its|their)\b/i.exec(text)?.[0].toLowerCase() ?? '';
  return (
    (kind !== undefined && kind !== 'thing' && kind === targetKind ? 3 : 0) +
    (named === targetNamed ? 1 : 0) +
    (named && targetNamed ? 1 : 0) +
    (kind === 'thing' && targetKind === 'thing' ? 1 : 0) +
    (determiner(fragment) === determiner(target.text) ? 0.5 : 0) +
    ((phrase?.plural ?? false) === target.plural ? 0.5 : -0.5) -
    (target.kind === 'time' ? 3 : 0)
  );
}

const lowerFirst = (text: string) =>
  /^\p{Lu}\p{Ll}+\s/u.test(text) && PREPOSITION.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
