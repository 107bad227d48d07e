import type { Article } from '../corpus/types';
import { askForView, saidAbout, whatIs } from './find-core-question';
import { namedArticles } from './named-articles';

/** One side of a question that sets articles against each other: what is asked, and of which articles. */
export interface Side {
  readonly question: string;
  /** Ids. */
  readonly articles: ReadonlySet<string>;
}

const SAY =
  '(?:say|tell us|tell|write|state|mention|give|describe|put|present|cover|discuss)s?(?:\\s+(?:about|on|of|regarding))?';
const CHANGE =
  '(?:change|evolve|develop|differ|shift|vary|progress|move|look different|compare)(?:d|ed|s)?(?:\\s+over time)?';
const BETWEEN = '(?:from|between)';
const AND = '(?:to|and|until)';

/** Each pattern names topic (T) and the two sides (A, B). */
const FRAMES: readonly RegExp[] = [
  new RegExp(
    `^what (?:has |have |had )?changed (?:in|about|for|with|at|regarding)\\s+(?<T>.+?)\\s+${BETWEEN}\\s+(?<A>.+?)\\s+${AND}\\s+(?<B>.+)$`,
    'i',
  ),
  new RegExp(
    `^what (?:has |have |had )?changed\\s+${BETWEEN}\\s+(?<A>.+?)\\s+${AND}\\s+(?<B>.+?)\\s+(?:in|about|for|with|regarding)\\s+(?<T>.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:how|in what way|to what extent|did) (?:do|does|did|has|have|had|is|are)?\\s*(?<T>.+?)\\s+${CHANGE}\\s+(?:${BETWEEN}|in)\\s+(?<A>.+?)\\s+(?:${AND}|from)\\s+(?<B>.+)$`,
    'i',
  ),
  /^how (?:do|does|did) (?<T>.+?)(?:\s+(?:given|stated|named|reported|mentioned|told|described|set out))?\s+(?:in|by|according to)\s+(?<A>.+?)\s+(?:differ|compare|change)s?\s+(?:from|with|to)\s+(?:(?:the one|those|that|the ones|what is|what was)\s+)?(?:(?:given|stated|named|reported|mentioned|told|said|described|set out)\s+)?(?:in|by|according to)\s+(?<B>.+)$/i,
  new RegExp(`^(?:compare|contrast) (?:what|how)\\s+(?<A>.+?)\\s+and\\s+(?<B>.+?)\\s+${SAY}\\s+(?<T>.+)$`, 'i'),
  /^(?:compare|contrast)\s+(?<A>.+?)\s+(?:and|with|to)\s+(?<B>.+?)\s+(?:on|about|regarding|in (?:respect|view) of|as to)\s+(?<T>.+)$/i,
  new RegExp(`^(?:what|how) (?:do|does|did)\\s+(?<A>.+?)\\s+and\\s+(?<B>.+?)\\s+(?:each\\s+)?${SAY}\\s+(?<T>.+)$`, 'i'),
  /^how (?:do|does|did)\s+(?<A>.+?)\s+and\s+(?<B>.+?)\s+(?:differ|disagree|compare)\s+(?:on|about|in|over|regarding)\s+(?<T>.+)$/i,
  new RegExp(
    `^(?:do|does|did) both\\s+(?<A>.+?)\\s+and\\s+(?<B>.+?)\\s+${SAY}\\s+(?<T>.+?)(?:,?\\s+and\\s+(?:what|how)\\b.*)?$`,
    'i',
  ),
];
const FIGURE = /^the (?:number|size|date|length|age|share|amount|cost|price|figure|total)\b/i;

/**
 * A question that compares two reports, or what was said at two times, as one question about each, asked of the
 * articles of that side alone. Null for any other wording, and when the sides name no articles.
 */
export function splitSides(question: string, articles: readonly Article[]): readonly [Side, Side] | null {
  const text = question.trim().replace(/[?.!\s]+$/, '');
  for (const frame of FRAMES) {
    const { T, A, B } = frame.exec(text)?.groups ?? {};
    if (!T || !A || !B) continue;
    const first = namedArticles(A, articles);
    const second = namedArticles(B, articles);
    if (first.size === 0 || second.size === 0 || [...first].some((id) => second.has(id))) continue;
    const asked = askForView(T) ?? (FIGURE.test(T) ? whatIs(T) : saidAbout(T));
    return [
      { question: asked, articles: first },
      { question: asked, articles: second },
    ];
  }
  return null;
}
