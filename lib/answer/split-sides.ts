import { MONTH_PATTERN } from '../corpus/month-names';
import type { Article } from '../corpus/types';
import { askForView, saidAbout, whatIs } from './find-core-question';
import { namedArticles } from './named-articles';
import { withoutEnd } from './without-end';

/** One side of a question that sets articles against each other. */
export interface Side {
  readonly question: string;
  /** Ids of the articles that are asked. */
  readonly articles: ReadonlySet<string>;
  /** The words of the question that name them. */
  readonly label: string;
}

const TELL =
  '(?:say|tell us|tell|write|mention|note)s?\\s+(?:about|on|of|regarding)|(?:mention|cover|discuss|describe)s?(?!\\s+(?:about|as|that|up|forward)\\b)';
const CHANGED = '(?:change|evolve|develop|shift|move|progress|look different)(?:d|s)?(?:\\s+over time)?';
const DIFFERS = '(?:differ|vary|compare)s?';
const GIVEN = '(?:given|stated|named|reported|mentioned|told|said|described|set out)';
const DO = '(?:do|does|did|has|have|had|is|are)';
/** From one time to another; both sides are looked up among the articles. */
const SPAN = '(?:from\\s+(?<A>.+?)\\s+(?:to|until)|between\\s+(?<C>.+?)\\s+and)\\s+(?<B>.+)';

/** "March", "the July round" */
const DATED = `(?:the\\s+)?${MONTH_PATTERN}(?:\\s+\\d{4})?(?:\\s+\\p{Ll}+)?`;

/** Each names a topic (T) and two sides: A or C, and B. */
const FRAMES: readonly RegExp[] = [
  `^what (?:(?:has|have|had) )?changed (?:in|about|for|with|at|regarding)\\s+(?<T>.+?)\\s+${SPAN}$`,
  `^what (?:(?:has|have|had) )?changed\\s+${SPAN.replace('(?<B>.+)', '(?<B>.+?)')}\\s+(?:in|about|for|with|regarding)\\s+(?<T>.+)$`,
  `^(?:how|did) (?:${DO} )?(?<T>.+?)\\s+${CHANGED}\\s+${SPAN}$`,
  `^how ${DO} (?<T>.+?)\\s+${DIFFERS}\\s+between\\s+(?<A>.+?)\\s+and\\s+(?<B>.+)$`,
  `^how ${DO} (?<T>.+?)\\s+(?:of|in)\\s+(?<A>${DATED})\\s+${DIFFERS}\\s+(?:from|with|to)\\s+(?:(?:the ones?|those|that)\\s+(?:of|in)\\s+)?(?<B>${DATED})$`,
  `^how ${DO} (?<T>.+?)(?:\\s+${GIVEN})?\\s+(?:in|by|according to)\\s+(?<A>.+?)\\s+${DIFFERS}\\s+(?:from|with|to)\\s+(?:(?:the ones?|those|that|what (?:is|was))\\s+)?(?:${GIVEN}\\s+)?(?:in|by|of|according to)\\s+(?<B>.+)$`,
  `^(?:compare|contrast) (?:what|how)\\s+(?<A>.+?)\\s+and\\s+(?<B>.+?)\\s+(?:${TELL})\\s+(?<T>.+)$`,
  `^(?:compare|contrast)\\s+(?<A>.+?)\\s+(?:and|with|to)\\s+(?<B>.+?)\\s+(?:on|about|regarding|as to)\\s+(?<T>.+)$`,
  `^(?:what|how) ${DO}\\s+(?<A>.+?)\\s+and\\s+(?<B>.+?)\\s+(?:each\\s+)?(?:${TELL})\\s+(?<T>.+)$`,
  `^how ${DO}\\s+(?<A>.+?)\\s+and\\s+(?<B>.+?)\\s+${DIFFERS}\\s+(?:on|about|in|over|regarding)\\s+(?<T>.+)$`,
  `^${DO} both\\s+(?<A>.+?)\\s+and\\s+(?<B>.+?)\\s+(?:${TELL})\\s+(?<T>.+?)(?:,?\\s+and\\s+(?:what|how)\\b.*)?$`,
].map((pattern) => new RegExp(pattern, 'iu'));

const FIGURE = /^the (?:number|size|date|length|age|share|amount|cost|price|figure|total)\b/i;

/**
 * A question that compares two reports, or what was said at two times, as one question about each, asked of the
 * articles of that side alone. Null for any other wording, and when the sides do not each name articles of their own.
 */
export function splitSides(question: string, articles: readonly Article[]): readonly [Side, Side] | null {
  const text = withoutEnd(question.trim());
  for (const frame of FRAMES) {
    const { T, A, B, C } = frame.exec(text)?.groups ?? {};
    const one = A ?? C;
    if (!T || !one || !B) continue;
    const first = namedArticles(one, articles);
    const second = namedArticles(B, articles);
    if (first.size === 0 || second.size === 0 || [...first].some((id) => second.has(id))) continue;
    const asked = askForView(T) ?? (FIGURE.test(T) ? whatIs(T) : saidAbout(T));
    return [
      { question: asked, articles: first, label: one },
      { question: asked, articles: second, label: B },
    ];
  }
  return null;
}
