import type { Article, Paragraph } from './types';

const SAYS =
  '(?:said|says|told|tells|added|adds|warned|warns|accused|accuses|stressed|noted|called|blamed|announced|wrote|argued|explained|insisted|underscored|reported|pointed|hoped|expects|expected)';
const NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:(?:de|del|van|von|der|al|bin|la)\\s+)*\\p{Lu}[\\p{L}'’-]+)*";
/** "Ambassador Anna Lund accused", "said Anna Lund", "Anna Lund, an envoy of the council, told"; not "for Norway told". */
const NAMED = new RegExp(
  `(?:(?<!\\b(?:of|for|in|at|from|to|on)\\s)\\b(${NAME}),?\\s+${SAYS}\\b)|(?:\\b${SAYS}\\s+(${NAME}))|(?:\\b(${NAME}),\\s(?:an?|the|who)\\b[^.]{0,100}?\\s${SAYS}\\b)`,
  'gu',
);
/** "he said", "she warned", "He blamed": somebody speaks who was named before. */
const UNNAMED = new RegExp(
  `\\b(?:[Hh]e|[Ss]he)\\s+(?:also\\s+|then\\s+|later\\s+)?${SAYS}\\b|\\b${SAYS}\\s+(?:he|she)\\b`,
  'u',
);
const PRONOUN = /^(?:He|She|It|They|We|I|The|This|That|These|Those|In|On|At|But|And|A|An)$/;

/**
 * The speaker of a paragraph in which "he" or "she" speaks and nobody is named: the one named last before it in the
 * article. Search and reader see a paragraph alone and need the name; what is quoted and cited stays the paragraph.
 * @returns null when the paragraph names its speaker, or nobody speaks, or nobody was named
 */
export function carriedSpeaker(article: Article, paragraph: Paragraph): string | null {
  if (!UNNAMED.test(paragraph.text) || lastNamed(paragraph.text)) return null;
  const before = article.paragraphs.slice(0, article.paragraphs.indexOf(paragraph));
  for (const { kind, text } of before.reverse()) {
    if (kind !== 'body') continue;
    const name = lastNamed(text);
    if (name) return name;
  }
  return null;
}

function lastNamed(text: string): string | null {
  const names = [...text.matchAll(NAMED)].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
  return names.filter((name) => !PRONOUN.test(name)).at(-1) ?? null;
}
