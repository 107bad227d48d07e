import { MONTH_PATTERN } from '../corpus/month-names';
import type { Stretch } from './complete-span';

const MONTH = `(?:${MONTH_PATTERN}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)`;
const POINT = `(?:${MONTH}\\s)?\\d[\\d.,]*\\d?(?:\\s?${MONTH})?(?:,?\\s\\d{4})?`;
const WHOLLY_POINT = new RegExp(`^${POINT}$`, 'u');
const TO = '(?:\\s?[–—-]\\s?|\\s(?:through\\s)?(?:to|until|till|through)\\s)';
const ONWARD = new RegExp(`^${TO}${POINT}(?!\\d)`, 'u');
const BACK = new RegExp(`(?<![\\d.,])${POINT}${TO}$`, 'u');
const AND_ONWARD = new RegExp(`^\\sand\\s${POINT}(?!\\d)`, 'u');

/** A date or number that is one end of a range ("July 10" of "from July 10 to July 14") with its other end. */
export function widenRange(text: string, span: Stretch, sentence: Stretch): Stretch {
  if (!WHOLLY_POINT.test(text.slice(span.start, span.end))) return span;
  const before = text.slice(sentence.start, span.start);
  const after = text.slice(span.end, sentence.end);
  const onward = /\bbetween\s$/i.test(before) ? (AND_ONWARD.exec(after) ?? ONWARD.exec(after)) : ONWARD.exec(after);
  return {
    start: span.start - (BACK.exec(before)?.[0].length ?? 0),
    end: span.end + (onward?.[0].replace(/[.,]$/, '').length ?? 0),
  };
}

const NAME =
  "(?<![\\p{L}\\p{N}'’-])(?:the\\s)?\\p{Lu}[\\p{L}\\p{N}.'’-]*(?:\\s(?:(?:of|de|al)\\s)?\\p{Lu}[\\p{L}\\p{N}'’-]*){0,4}";
/** Not a name, but what a sentence begins with before its first comma: "On Monday, Norway and Sweden …". */
const OPENER =
  /^(?:The|A|An|In|On|At|By|For|From|But|And|When|While|After|Before|During|Since|As|Although|However|With|To|Then|Later|Earlier|Meanwhile|Yesterday|Today|Now|Also|Still|Moreover|Instead|Finally)\b[^,]*,\s/;
/** What is told rather than listed. */
const TOLD = /\b(?:I|we|you|he|she|it|they|who|whom|which|that|is|are|was|were|will)\b/i;
const NAMES = new RegExp(`${NAME}(?:,\\s${NAME})*,?\\s(?:and|or)\\s${NAME}`, 'gu');
/** What a colon announces, up to the end of the sentence, and what a dash announces, up to the next mark of its kind. */
const ANNOUNCED = /:\s+(?:.+)$|—\s+(?:[^:;—]+)/gu;

/** What follows a first item: more of them, none longer than four words, up to the one after "and". */
const MORE_ITEMS =
  /^(?:,\s(?!and\b|or\b)[^\s,;:.]+(?:\s[^\s,;:.]+){0,3})+,?\s(?:and|or)\s[^\s,;:.]+(?:\s[^\s,;:.]+){0,3}(?=[.,;]|$)/u;

/** One item of a list ("Anna") with all of them: names joined by commas and "and", or what a colon announces. */
export function widenList(text: string, span: Stretch, sentence: Stretch): Stretch {
  const own = text.slice(sentence.start, sentence.end);
  const holds = (start: number, end: number) => start <= span.start && end >= span.end;
  for (const pattern of [NAMES, ANNOUNCED]) {
    for (const match of own.matchAll(pattern)) {
      const list = match[0]
        .replace(/^[:—]\s+/, '')
        .replace(OPENER, '')
        .trimEnd()
        .replace(/(?<!\p{Lu})\.$/u, '');
      if (pattern === ANNOUNCED && TOLD.test(list)) continue;
      const start = sentence.start + match.index + match[0].indexOf(list);
      if (holds(start, start + list.length) && /[,;]|\sand\s|\sor\s/.test(list))
        return { start, end: start + list.length };
    }
  }
  const onward = MORE_ITEMS.exec(text.slice(span.end, sentence.end))?.[0].replace(/[.\s]+$/, '') ?? '';
  return { start: span.start, end: span.end + onward.length };
}
