import type { Context } from './choose-referent';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const ORDINAL =
  /\bthe (?:(first|second|third|fourth|fifth|sixth|last|latter|former|other)(?: (one|of (?:them|those|these|the two)|[\p{Ll}-]+))?)(?=$|[\s?.,!])/iu;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const LAST_TWO = /\bthe (last|first) two\b(?: (?:ones|of (?:them|those)))?/i;

/** "The second one" of what the reply listed; null when the question has no such words or the reply no such item. */
export function resolveOrdinal(question: string, context: Context): string | null {
  const two = LAST_TWO.exec(question);
  if (two) {
    const pair = lastPair(context.reply);
    const items = listItems(context);
    const text = (two[1] as string).toLowerCase() === 'last' ? pair : items.slice(0, 2).join(' and ');
    return text ? question.replace(two[0], text) : null;
  }
  const match = ORDINAL.exec(question);
  if (!match) return null;
  const ordinal = (match[1] as string).toLowerCase();
  const noun = match[2]?.toLowerCase() ?? 'one';
  const generic = /^(?:one|of |point|issue|item|reason|topic|thing)/.test(noun);
  const bare = /^(?:latter|former|other)$/.test(ordinal);
  const items = generic || bare ? listItems(context) : namesOf(noun, context.reply);
  const at =
    ordinal === 'last' || ordinal === 'latter'
      ? items.length - 1
      : ordinal === 'former'
        ? 0
        : ordinal === 'other'
          ? 1
          : ORDINALS.indexOf(ordinal);
  const item = items.length > 1 ? items[at] : undefined;
  if (!item) return null;
  const replaced = bare && !generic ? match[0].replace(/ \S+$/, '') : match[0];
  return question.replace(replaced, item);
}

/** Names written next to a noun: "Deir Ezzor city", "the city of Raqqa", in their order. */
function namesOf(noun: string, reply: string): readonly string[] {
  const name = "\\p{Lu}[\\p{L}'’-]*(?:\\s+\\p{Lu}[\\p{L}'’-]*)*";
  const found = reply.matchAll(
    new RegExp(`(${name})\\s+${noun}\\b|\\b${noun}\\s+(?:of\\s+|called\\s+)?(${name})`, 'gu'),
  );
  return [...new Set([...found].map((match) => (match[1] ?? match[2]) as string))];
}

/** What the reply lists: after a who-question its persons, else "A, B and C", else its names. */
function listItems(context: Context): readonly string[] {
  const persons = [
    ...new Set(context.inReply.filter(({ kind }) => kind === 'person').map(({ text }) => shortName(text))),
  ];
  if (/^\W*who\b/i.test(context.question) && persons.length > 1) return persons;
  const items = listed(context.reply.includes(':') ? (context.reply.split(':').at(-1) as string) : context.reply);
  if (items.length > 1) return items;
  return [
    ...new Set(context.inReply.filter(({ definite, kind }) => definite && kind !== 'time').map(({ text }) => text)),
  ];
}

const shortName = (text: string) => /(?:\p{Lu}[\p{L}.'’-]+\s?)+$/u.exec(text)?.[0].trim() ?? text;

/** The items of the first enumeration; each is cut at the start of its clause. */
function listed(text: string): readonly string[] {
  const sentence = text.replace(/\[\d+\]/g, '');
  const word = '[\\p{L}\\d\'’“”"-]+';
  // One way to cut a text into words, or a long one takes for ever.
  const item = `(?<!${word})${word}(?: ${word}){0,5} ?`;
  const list =
    new RegExp(`(${item}(?:, ${item})+),? (?:and|or) (${item})`, 'u').exec(sentence) ??
    /(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*) (?:and|or) (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)/u.exec(sentence);
  if (!list) return [];
  const items = [...(list[1] as string).split(/,\s*/), list[2] as string].map((part) => part.trim());
  const named = items.slice(1).every((part) => /^\p{Lu}/u.test(part));
  const cut = (part: string) =>
    named
      ? (/\p{Lu}[\p{L}'’-]*(?: (?:of )?\p{Lu}[\p{L}'’-]*)*/u.exec(part)?.[0] ?? part)
      : part.replace(/^.*\b(?:are|were|is|was|on|of|for|in|with|include[sd]?|including|like|between) /, '');
  const cleaned = items.map(cut).filter((part) => part.length > 1);
  return cleaned.every((part) => MONTH.test(part)) ? [] : cleaned;
}

/** The last "A and B" of names, with nothing before them. */
function lastPair(text: string): string | null {
  const name = "\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)*";
  const pairs = text.match(new RegExp(`${name},? and (?:the )?${name}`, 'gu'));
  return pairs?.at(-1) ?? null;
}
