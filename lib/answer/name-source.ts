import { saidAbout, whatIs } from './find-core-question';
import { namedMonths } from './prefer-period';
import { withoutEnd } from './without-end';

/** A question without the source that it names, and the words that name it. */
export interface SourcedQuestion {
  readonly question: string;
  readonly source: string;
}

/**
 * Whether a phrase names a source and nothing else.
 * @param alone whether a paper or agency may stand without "report", "article" …: after "according to", not after "in"
 */
export type IsSource = (phrase: string, alone: boolean) => boolean;

const TELLS = '(?:say|state|report|mention|count|name|list|give|describe|put|cite|tell|note|speak|write)s?';
/** "What does the September report say about …": the source as the one who tells. */
const TOLD_BY: readonly (readonly [RegExp, (topic: string) => string])[] = [
  [new RegExp(`^what (?:do|does|did) (?<S>.{2,60}) ${TELLS} (?:about|on|of|regarding) (?<T>.+)$`, 'iu'), saidAbout],
  [
    new RegExp(`^how (?:do|does|did) (?<S>.{2,60}) ${TELLS} (?<T>.+)$`, 'iu'),
    (topic) => (/^(?:the|an?|its|their)\s/i.test(topic) ? whatIs(topic) : saidAbout(topic)),
  ],
  [
    new RegExp(`^how many (?<T>.+?) (?:do|does|did) (?<S>.{2,60}) ${TELLS}$`, 'iu'),
    (topic) => `How many ${topic} are there?`,
  ],
];
/** Before a source that says where to look: "in the September report", "according to TASS", a closing "the July one". */
const PLACE =
  /(?:^|,?\s+)(in|of|from|by|according to|as (?:reported|stated|told) (?:in|by)|per)\s+|\s+(?=the\s+\S+\s+(?:ones?|reports?|articles?|stor(?:y|ies)|pieces?)[?.!]?$)/giu;
const NAMES_SOURCE = /^(?:according to|as |per)/i;
/** Words of the longest name of a source. */
const MOST_WORDS = 8;
/** What cannot end a question: its source belongs to it. */
const GOES_ON = /\b(?:than|before|after|since|until|and|or|to|from|with|of|in|the|as|both|between|versus|vs)$/i;

/**
 * Takes the source out of a question ("in the May report", "according to TASS", "what does the May report say about the
 * harbour?"): it says where to look, and no sentence of an article repeats it. Null for a question that names none.
 */
export function nameSource(question: string, isSource: IsSource): SourcedQuestion | null {
  const text = withoutEnd(question.trim());
  for (const [frame, ask] of TOLD_BY) {
    const { S, T } = frame.exec(text)?.groups ?? {};
    if (S && T && isSource(S, true)) return { question: ask(T), source: S };
  }
  for (const place of text.matchAll(PLACE)) {
    const from = place.index + place[0].length;
    const source = sourceAt(text.slice(from), (phrase) => isSource(phrase, NAMES_SOURCE.test(place[1] ?? '')));
    if (!source) continue;
    const before = text.slice(0, place.index);
    const rest = `${before}${text.slice(from + source.length).replace(/^,/, '')}`.trim();
    // "How did the March round differ from the July one?" speaks of rounds.
    const isOther = /ones?$/i.test(source) && namedMonths(rest).length > 0;
    if (isOther || GOES_ON.test(before) || !/\p{L}.*\s/u.test(rest)) continue;
    return { question: `${rest}${question.trim().endsWith('?') ? '?' : ''}`, source };
  }
  return null;
}

/** The words at the beginning of a text that name a source; they end at a comma at the latest. */
function sourceAt(text: string, isSource: (phrase: string) => boolean): string | null {
  const words = /^[^,?]+/.exec(text)?.[0].split(' ') ?? [];
  for (let count = 1; count <= Math.min(words.length, MOST_WORDS); count++) {
    const phrase = words.slice(0, count).join(' ');
    if (isSource(phrase)) return phrase;
  }
  return null;
}
