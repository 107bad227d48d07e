import { saidAbout, whatIs } from './find-core-question';
import { withoutEnd } from './without-end';

/** A question without the source that it names, and the words that name it. */
export interface SourcedQuestion {
  readonly question: string;
  readonly source: string;
}

const TELLS = '(?:say|state|report|mention|count|name|list|give|describe|put|cite|tell|note|speak|write)s?';
/** "What does the September report say about …": the source as the one who tells. */
const TOLD_BY: readonly (readonly [RegExp, (topic: string) => string])[] = [
  [new RegExp(`^what (?:do|does|did) (?<S>.{2,60}) ${TELLS} (?:about|on|of|regarding) (?<T>.+)$`, 'iu'), saidAbout],
  [new RegExp(`^how (?:do|does|did) (?<S>.{2,60}) ${TELLS} (?<T>.+)$`, 'iu'), whatIs],
  [
    new RegExp(`^how many (?<T>.+?) (?:do|does|did) (?<S>.{2,60}) ${TELLS}$`, 'iu'),
    (topic) => `How many ${topic} are there?`,
  ],
];
/** Before a source that says where to look: "in the September report", "according to TASS", a closing "the July one". */
const PLACE =
  /(?:^|,?\s+)(?:in|of|from|by|according to|as (?:reported|stated|told) (?:in|by)|per)\s+|\s+(?=the\s+\S+\s+(?:ones?|reports?|articles?|stor(?:y|ies)|pieces?)[?.!]?$)/giu;

/**
 * Takes the source out of a question ("in the May report", "according to TASS", "what does the May report say about the
 * harbour?"): it says where to look, and no sentence of an article repeats it. Null for a question that names none.
 * @param isSource whether a phrase names a source and nothing else
 */
export function nameSource(question: string, isSource: (phrase: string) => boolean): SourcedQuestion | null {
  const text = withoutEnd(question.trim());
  for (const [frame, ask] of TOLD_BY) {
    const { S, T } = frame.exec(text)?.groups ?? {};
    if (S && T && isSource(S)) return { question: ask(T), source: S };
  }
  for (const place of text.matchAll(PLACE)) {
    const from = place.index + place[0].length;
    const source = /^[^,?]+/.exec(text.slice(from))?.[0];
    if (!source || !isSource(source)) continue;
    const after = text.slice(from + source.length).replace(/^,/, '');
    const rest = `${text.slice(0, place.index)}${after}`.trim();
    if (/\p{L}.*\s/u.test(rest)) return { question: `${rest}${question.trim().endsWith('?') ? '?' : ''}`, source };
  }
  return null;
}
