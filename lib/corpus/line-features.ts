import { findDate } from './find-date';

/** Most words of a line that asks the reader to do something on the page; longer ones are sentences. */
const MAX_CALL_WORDS = 12;

/** Whole lines that sites put around an article: sharing, subscribing, printing, tags, advertising, legal notes. */
const CALLS: readonly RegExp[] = [
  /^(?:send|e-?mail|tell|forward)(?: this| it)?(?: article| story| page)? to (?:a|your) (?:friend|colleague)s?$/i,
  /^(?:share|like|tweet|pin|save|print|e-?mail|copy link|bookmark)(?: (?:this|it|the|on|via|to|with|article|story|page|post|link|facebook|twitter|x|whatsapp|linkedin|telegram|e-?mail|friends|your))*$/i,
  /^(?:print(?:able|er[- ]friendly)?|mobile|full|desktop) (?:version|view|page)$/i,
  /^(?:close|open|hide|show|skip|dismiss)(?: (?:x|×|ad|ads|menu|this|window|comments|more|all|to (?:main )?content))*$/i,
  /^[x×]$/i,
  /^tags?(?::.*)?$/i,
  /^(?:filed under|topics?|categor(?:y|ies)|keywords)(?::.*)?$/i,
  /^(?:the )?(?:\p{L}+ )?newsletters?$/iu,
  /^(?:subscribe|sign[- ]up|register|log[- ]?in|sign[- ]in|donate|support us|follow (?:us|me)|join us)$/i,
  /^(?:subscribe|sign[- ]up|register|donate|log[- ]?in|sign[- ]in|follow (?:us|me)|join us)(?: (?:now|today|here|free|to|for|on|in|with|at|and|or)\b.*)$/i,
  /^(?:get|receive) (?:our|the) .*(?:newsletter|inbox|e-?mail|alerts?)\b.*$/i,
  /^(?:\d+ )?comments?(?: \(\d+\))?$|^(?:leave|post|add|write) a (?:comment|reply)$/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted|ad)$/i,
  /^(?:back to|go to|return to) (?:the )?(?:top|home|homepage|main page)$/i,
  /^(?:click|tap) (?:here|below)\b.*$/i,
  /^(?:©|\(c\)|copyright)(?:\s|$).*$|^all rights reserved\.?$/i,
  /^(?:listen|watch)(?: to)?(?: this)?(?: article| story| video| now)?(?: \(?\d+ min(?:utes)?\)?)?$/i,
  /^\d+[- ]min(?:ute)?s?(?: read)?$/i,
];

/** Announces links to other articles. */
const MORE_LINKS =
  /^(?:read (?:more|also|next)|see (?:also|more)|also (?:read|on|see)|more (?:on this(?: story)?|stories|from|news|like this)(?: .{0,30})?|related(?: (?:articles?|stories|news|content|links?|topics?|posts?))?|recommended(?: for you)?|most (?:read|popular|viewed)|you (?:may|might) also (?:like|be interested in)|don'?t miss|editors'? picks?|latest (?:news|stories)|trending(?: now)?)\s*:?$/i;

const SECTION_WORDS = new Set(
  'all the and & home news world politics business economy sport sports opinion analysis comment culture arts science technology tech health society local national international regional global europe asia africa americas america middle east north south west us uk breaking latest top stories story articles blog archive press release releases media centre center room newsroom section sections features feature exclusive live updates'.split(
    ' ',
  ),
);

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{M}\p{N}])?/gu)?.length ?? 0;
}

/** Whether a text ends as a sentence does, closing quotes and brackets aside. */
export function endsAsSentence(text: string): boolean {
  return /[.?!:;…。！？]["'”’»)\]]*$/.test(text);
}

/** Whether the line asks the reader to share, subscribe, print, close … rather than telling something. */
export function isCallToAction(line: string): boolean {
  return countWords(line) <= MAX_CALL_WORDS && CALLS.some((call) => call.test(line));
}

/** Whether the line announces links to other articles (`Read more:`). */
export function announcesLinks(line: string): boolean {
  return MORE_LINKS.test(line);
}

/** Whether the line is the name of a section: `All news`, `World › Europe`, `SYRIA – UNITED NATIONS`. */
export function isSectionLabel(line: string): boolean {
  const words = line.toLowerCase().match(/[\p{L}&]+/gu) ?? [];
  if (words.length === 0 || words.length > 6 || endsAsSentence(line)) return false;
  return words.every((word) => SECTION_WORDS.has(word)) || (line === line.toUpperCase() && !/\d/.test(line));
}

/** Whether the line says when the article appeared and nothing else: `05/25/2017, 16.19`, `Published: 3 May 2017`. */
export function isDateStamp(line: string): boolean {
  if (countWords(line) > 10 || findDate(line) === null) return false;
  const rest = line
    .replace(/\b(?:published|posted|updated|last|modified|on|at|date|first|(?:\p{L}{3,6})day|[ap]m)\b/giu, '')
    .replace(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}*/giu, '')
    .replace(/\b[A-Z]{3,4}\b|\d+(?:st|nd|rd|th)?/g, '');
  return !/\p{L}/u.test(rest);
}

const PERSON =
  "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: (?:(?:de|da|van|von|der|den|al|bin|el|la|le) )*\\p{Lu}[\\p{L}\\p{M}'’.-]*){1,3}";
const BYLINE = new RegExp(
  `^(?:By|BY|Author:|Written by|Story by) (${PERSON}(?:(?:, and |, | and | & )${PERSON})*)(?=$|,| [|–—-] )`,
  'u',
);

/** The author that a byline names: `By Jane Doe`, `By Jane Doe and John Roe | 3 May 2017`; null for any other line. */
export function readByline(line: string): string | null {
  return countWords(line) <= 16 && !endsAsSentence(line) ? (BYLINE.exec(line)?.[1] ?? null) : null;
}

/** Whether the line looks like a headline: short, starts like a name or sentence, ends without a stop. */
export function looksLikeHeadline(line: string): boolean {
  const words = countWords(line);
  if (words < 1 || words > 25 || !/^["'“‘«(]?[\p{Lu}\p{N}]/u.test(line)) return false;
  return !/[.:;,…]["'”’»]*$/.test(line) || /\p{Lu}\.\p{Lu}\.$/u.test(line);
}
