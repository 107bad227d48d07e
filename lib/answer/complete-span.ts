/** A stretch of text as UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const SCALE = /^\s?(?:%|percent\b|per cent\b|(?:hundred|thousand|million|billion|trillion)\b)/i;
const CURRENCY = /[$€£¥]$/;
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)$/;
/** Words without which a number would say something else. */
const BOUND =
  /\b(?:more than|less than|fewer than|over|under|about|around|approximately|nearly|almost|at least|at most|up to|an estimated|roughly)\s$/i;
const EDGE_LEFT = /^[\s,.;:!?)\]}»”’–—-]+/u;
const EDGE_RIGHT = /[\s,;:!?([{«“‘–—-]+$/u;
/** A rank or title right before a name belongs to it. */
const RANK =
  /\b(?:Mr|Mrs|Ms|Dr|Sir|Lt|Gen|Maj|Col|Capt|Sgt|Adm|Prof|President|General|Major|Colonel|Captain|King|Queen|Prince|Pope)\.?\s$/;
/** A full stop that ends the sentence rather than an abbreviation. */
const FINAL_STOP = /(?<!\b(?:\p{L}\.)*\p{L})\.$/u;
const PAIRS = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
] as const;

/**
 * Makes a reader's span whole: names are widened to all their words, numbers to their currency, scale and month, and
 * stray punctuation and unpaired brackets or quotation marks at the edges fall away. The result lies inside `sentence`.
 */
export function completeSpan(text: string, span: Stretch, sentence: Stretch): Stretch {
  let { start, end } = tidyEdges(text, span);
  if (
    isNameWord(firstWord(text, start, end)) &&
    (isBroken(text, start, end) || RANK.test(text.slice(sentence.start, start)))
  ) {
    start = widenLeft(text, start, sentence.start);
  }
  if (isNameWord(lastWord(text, start, end))) end = widenRight(text, end, sentence.end);
  // "No" says nothing without what there was none of.
  if (/^no$/i.test(text.slice(start, end)))
    end += /^\s(?!(?:and|but|or|that|so)\b)\p{L}+/u.exec(text.slice(end, sentence.end))?.[0].length ?? 0;
  if (/\d$/.test(text.slice(start, end))) {
    end += SCALE.exec(text.slice(end, sentence.end))?.[0].length ?? 0;
    const month = /^\s(\p{Lu}\p{L}+\.?)(\s\d{4}\b)?/u.exec(text.slice(end, sentence.end));
    if (month && MONTH.test(month[1] as string)) end += month[0].length;
  }
  if (/^\d/.test(text.slice(start, end))) {
    const before = text.slice(sentence.start, start);
    const month = /(\p{Lu}\p{L}+\.?)\s$/u.exec(before);
    if (CURRENCY.test(before)) start -= 1;
    else if (month && MONTH.test(month[1] as string)) start -= month[0].length;
    start -= BOUND.exec(text.slice(sentence.start, start))?.[0].length ?? 0;
  }
  if (isOdd(text.slice(start, end)) && text[start - 1] === '"' && start > sentence.start) start -= 1;
  if (isOdd(text.slice(start, end)) && text[end] === '"' && end < sentence.end) end += 1;
  if (end === sentence.end && FINAL_STOP.test(text.slice(start, end))) end -= 1;
  return tidyEdges(text, { start, end });
}

const firstWord = (text: string, start: number, end: number): string => /^\S+/.exec(text.slice(start, end))?.[0] ?? '';
const lastWord = (text: string, start: number, end: number): string => /\S+$/.exec(text.slice(start, end))?.[0] ?? '';

/** Whether a straight quotation mark has lost its partner. */
const isOdd = (text: string): boolean => text.split('"').length % 2 === 0;

/** Whether a span may be the rest of a name: one word, or begun with a particle. Two words and more stand for themselves. */
function isBroken(text: string, start: number, end: number): boolean {
  const capitals = text.slice(start, end).match(/(?:^|\s)\p{Lu}[\p{L}'’-]+/gu) ?? [];
  return capitals.length < 2;
}

function isNameWord(word: string): boolean {
  return /^["“‘'(]?\p{Lu}/u.test(word);
}

function widenLeft(text: string, start: number, least: number): number {
  const before = text.slice(least, start);
  const match = /(?:(?:^|(?<=\s))(?:\p{Lu}[\p{L}\p{N}'’-]*\.?|de|del|van|von|al|bin|la|el)\s)+$/u.exec(before);
  if (!match) return start;
  const words = match[0].trim().split(/\s+/);
  let first = words.findIndex((word) => isNameWord(word));
  if (first < 0) return start;
  // The first word of a sentence has its capital from there, unless it is part of what follows it.
  const atSentenceStart = least + match.index === least;
  if (
    atSentenceStart &&
    first === 0 &&
    /^(?:The|A|An|In|On|At|By|For|From|But|And|He|She|It|They|When|While|After|Before|During|Since|As|Although|However|With|Of|To|This|That|These|Those|Some|Many|Most|Both|All|Its|His|Her|Their|Our|Former|According|Yesterday|Today|Meanwhile|Then|Later|Earlier|Now|Here|There|Also|Once|Only|Another|One|Two|Three)$/.test(
      words[0] as string,
    )
  ) {
    first = words.findIndex((word, at) => at > 0 && isNameWord(word));
    if (first < 0) return start;
  }
  return start - words.slice(first).join(' ').length - 1;
}

function widenRight(text: string, from: number, most: number): number {
  // The stop of an initial is not the end of a name: "Anna B. Lund".
  const end =
    /(?<!\p{L})\p{Lu}$/u.test(text.slice(0, from)) && /^\.\s\p{Lu}/u.test(text.slice(from, most)) ? from + 1 : from;
  const match =
    /^(?:\s(?:\p{Lu}\.(?=\s\p{Lu})|\p{Lu}[\p{L}\p{N}'’-]*|(?:de|del|van|von|al|bin|la|el)(?=\s\p{Lu})))+/u.exec(
      text.slice(end, most),
    );
  return match ? end + match[0].replace(/['’]s$/, '').length : from;
}

function tidyEdges(text: string, span: Stretch): Stretch {
  let { start, end } = span;
  for (;;) {
    const inside = text.slice(start, end);
    const left = EDGE_LEFT.exec(inside)?.[0].length ?? 0;
    const right = EDGE_RIGHT.exec(inside)?.[0].length ?? 0;
    if (left + right > 0 && left + right < inside.length) {
      start += left;
      end -= right;
      continue;
    }
    const unpaired = PAIRS.find(([open, close]) => inside.split(open).length !== inside.split(close).length);
    if (unpaired && inside.startsWith(unpaired[0])) start += 1;
    else if (unpaired && inside.endsWith(unpaired[1])) end -= 1;
    else if (isOdd(inside) && inside.startsWith('"')) start += 1;
    else if (isOdd(inside) && inside.endsWith('"')) end -= 1;
    else return { start, end };
  }
}
