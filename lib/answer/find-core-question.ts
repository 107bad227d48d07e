import { capitalize } from './capitalize';
import { withoutEnd } from './without-end';

const REPORTS =
  '(?:(?:(?:the|all|both|each|every|one|two|three|four|five|several|various|different|other|of|these|those)\\s+)*(?:articles|reports|sources|texts|accounts|newspapers|outlets|publications)|(?:each|every)\\s+(?:article|report|source|text|account|newspaper))';
const TELL =
  '(?:state|describe|report|give|present|characteri[sz]e|explain|put|name|mention|note|cover|count|see|judge|portray|tell)s?';
const MENTION =
  '(?:mention|report|discuss|cover|name|talk about|speak of|deal with|write about|describe|tell of|refer to)s?';

const ANY_REPORT = `(?:${REPORTS}|article|report|source|story|text|newspaper)`;

/** What an over-all question asks of each article; each pattern's first group is put into the question. */
const FRAMES: readonly (readonly [RegExp, (topic: string) => string])[] = [
  [
    new RegExp(
      `^how do(?:es)? ${REPORTS} (?:differ|disagree|agree|compare)(?: (?:on|about|in|over|regarding|as to|when it comes to))? (.+)$`,
      'i',
    ),
    whatIs,
  ],
  [
    new RegExp(
      `^(?:do|does) ${REPORTS} (?:differ|disagree|agree)(?: (?:on|about|in|over|regarding|as to))? (.+)$`,
      'i',
    ),
    whatIs,
  ],
  [new RegExp(`^how do(?:es)? ${REPORTS} ${TELL} (.+)$`, 'i'), whatIs],
  [new RegExp(`^what do(?:es)? ${REPORTS} (?:say|tell|report|write|state) (?:about|on|of) (.+)$`, 'i'), saidAbout],
  [
    new RegExp(`^(?:which|what|how many) (?:of )?${ANY_REPORT} (?:say|report|state|mention|write)s? that (.+)$`, 'i'),
    (topic) => `Is it said that ${topic}?`,
  ],
  [new RegExp(`^(?:which|what|how many) (?:of )?${ANY_REPORT} ${MENTION} (.+)$`, 'i'), saidAbout],
  [
    new RegExp(`^compare (?:what|how) ${REPORTS} (?:say|tell|report|write|${TELL})s?(?: (?:about|on|of))? (.+)$`, 'i'),
    saidAbout,
  ],
  [new RegExp(`^compare ${REPORTS} (?:on|about|of|regarding) (.+)$`, 'i'), saidAbout],
  [/^how (?:do|did|does) (.+) differ (?:across|between|among|in) .*(?:articles|reports|sources)$/i, whatIs],
];
/** "The reports disagree on X. What are the figures?": what follows asks for X once more. */
const STATED = new RegExp(
  `^${REPORTS} (?:differ|disagree)s? (?:on|about|in|over|regarding|as to) ([^.]+)(?<!\\b(?:Mr|Mrs|Ms|Dr|St))\\.\\s.*\\b(?:figures?|numbers?|values?|versions?|accounts?|dates?|answers?|say)\\b.*$`,
  'i',
);
const LEADING = new RegExp(`^(?:according to|in|across|between|among|by|from) ${REPORTS},\\s*`, 'i');
const ATTRIBUTION = new RegExp(
  `,?\\s*\\b(?:according to|in|across|between|among|by|from) ${REPORTS}\\b(?: that (?:mention|name|report|cover|state|give)s? (?:it|them))?,?`,
  'i',
);

/** A question for what a phrase names. */
export function whatIs(topic: string): string {
  const head = topic.split(/ (?:of|in|on|for) /)[0] as string;
  const plural =
    /^(?:the |its |their )?(?:[\p{L}-]+ ){0,2}\p{Ll}+[^su]s(?:$| (?:\p{Ll}+ed|that|which|who)\b)/u.test(head) ||
    /^(?:the |its |their |all )?(?:two|three|four|five|six|seven|eight|nine|ten|several|many|[2-9]|\d{2,3}) /i.test(
      head,
    );
  return /^(?:who|what|when|where|why|how|which|whether)\b/i.test(topic)
    ? `${capitalize(topic)}?`
    : `What ${plural ? 'are' : 'is'} ${topic}?`;
}

const VIEW =
  /^(?<P>.+?)['’]s?\s+(?:view|views|assessment|position|opinion|stance|attitude|judg(?:e)?ment|verdict|description|account|words?|tone|language|line|message|remarks?|statements?)\s+(?:of|on|about|towards?|regarding|concerning)\s+(?<X>.+)$/i;
const TOLD =
  /^what\s+(?<P>.+?)\s+(?:said|says|told\s+.{1,30}?|thought|thinks)\s+(?:about|of|on|regarding)\s+(?<X>.+)$/i;

/** "the envoy's view of X", "what the envoy said about X" → "What did the envoy say about X?"; null for other topics. */
export function askForView(topic: string): string | null {
  const { P, X } = VIEW.exec(topic)?.groups ?? TOLD.exec(topic)?.groups ?? {};
  return P && X ? `What did ${P} say about ${X}?` : null;
}

/** A question for all that is said about a topic. */
export function saidAbout(topic: string): string {
  return `What is said about ${topic}?`;
}

/**
 * What a question over several articles asks of each of them: "How do the reports state the age of the war?" asks for
 * the age of the war. The words about articles stand in no article, and only mislead a search.
 * @returns null for a question whose wording is not about the articles
 */
export function findCoreQuestion(question: string): string | null {
  const text = withoutEnd(question.trim());
  const stated = STATED.exec(text)?.[1];
  if (stated) return whatIs(stated);
  for (const [pattern, ask] of FRAMES) {
    const topic = pattern.exec(text)?.[1];
    if (topic) return ask(topic.replace(ATTRIBUTION, ''));
  }
  const core = text.replace(ATTRIBUTION, '').trim();
  return core === text || core.split(/\s+/).length < 3 ? null : `${capitalize(core)}?`;
}

/** "Across the reports, what …": the question without where to look. */
export const withoutLeadingReports = (question: string): string => capitalize(question.trim().replace(LEADING, ''));
