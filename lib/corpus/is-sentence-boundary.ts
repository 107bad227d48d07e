import { BEFORE_NUMBER, NEVER_FINAL, SENTENCE_STARTERS, SOMETIMES_FINAL } from './abbreviations';

/** UTF-16 units looked at on each side: longer than any abbreviation, and it keeps a long paragraph linear. */
const WINDOW = 60;

/** `U.N.`, `J.R.R.`, `J.-P.`, `Ph.D.` or one initial, without the last stop. */
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.-?)*\p{Lu}$/u;
const DOTTED_LOWER = /^(?:\p{Ll}\.)+\p{Ll}$/u;
const TIME_OF_DAY = /^[ap]\.m$/i;
const AFTER_TIME = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}\b(?!\.)|local)/;
/** `Apoc. 4`, `KV. 550`: an abbreviation of a work or a catalogue, rather than a short last word, before a small number. */
const CAPITALISED_SHORT = /^\p{Lu}\p{L}{0,3}$/u;
const SMALL_NUMBER = /^\d{1,3}\b(?![%,.]\d|%)/;
const NUMBER = /^[$€£#]?(?:\d|[IVXLC]+\b)/;
/** Lower-case openings that still start a sentence: `iPhone`, `de Mistura`, `al-Assad`. */
const LOWER_CASE_NAME = /^(?:\p{Ll}{1,3}\p{Lu}|(?:al|da|de|del|di|el|la|van|von)[ -]\p{Lu})/u;

/** A word that typically starts a sentence; `A` of the initials `A. B.` does not count. */
function startsLikeSentence(after: string): boolean {
  const word = /^(\p{L}+)(?!\.)/u.exec(after)?.[1];
  return word !== undefined && SENTENCE_STARTERS.has(word);
}

/** Whether the stop after `token` (given without it) is the token's own and the sentence goes on. */
function isAbbreviation(token: string, after: string): boolean {
  if (TIME_OF_DAY.test(token)) return AFTER_TIME.test(after);
  if (NEVER_FINAL.has(token)) return true;
  if (BEFORE_NUMBER.has(token)) return NUMBER.test(after);
  if (CAPITALISED_SHORT.test(token) && SMALL_NUMBER.test(after)) return true;
  if (SOMETIMES_FINAL.has(token) || INITIALS.test(token) || DOTTED_LOWER.test(token)) return !startsLikeSentence(after);
  return false;
}

/**
 * Decides whether a sentence ends at `position`, a place where one may.
 *
 * @param sentenceStart UTF-16 offset at which the sentence in question starts
 */
export function isSentenceBoundary(text: string, sentenceStart: number, position: number): boolean {
  const raw = text.slice(Math.max(sentenceStart, position - WINDOW), position);
  const before = raw.trimEnd();
  const spaced = before.length < raw.length;
  if (!spaced && !/[。！？]$/.test(before)) return false;
  const after = text.slice(position, position + WINDOW).replace(/^["'“‘«([{¿¡]+/, '');
  if (/^\p{Ll}/u.test(after) && !LOWER_CASE_NAME.test(after)) return false;
  // An omission, marked or spaced out, may stand in mid-sentence before a name.
  if (/(?:[[(](?:\.{3}|…)[\])]|\s(?:\.{3}|…))$/.test(before)) return startsLikeSentence(after);
  if (!before.endsWith('.')) return true;
  const token = /[^\s"'“‘«([{/–—]*$/.exec(before.slice(0, -1))?.[0] ?? '';
  // The number of a list item belongs to the item.
  if (/^\(?\d{1,2}$/.test(before.slice(0, -1))) return false;
  return !isAbbreviation(token, after);
}
