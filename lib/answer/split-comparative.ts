import { withoutEnd } from './without-end';

/** What a comparative is measured by: "taller" asks how tall each side is. */
const MEASURES: Readonly<Record<string, string>> = {
  longer: 'long',
  shorter: 'long',
  taller: 'tall',
  higher: 'high',
  lower: 'high',
  bigger: 'big',
  larger: 'large',
  smaller: 'large',
  older: 'old',
  younger: 'old',
  deeper: 'deep',
  shallower: 'deep',
  wider: 'wide',
  broader: 'wide',
  narrower: 'wide',
  heavier: 'heavy',
  lighter: 'heavy',
  faster: 'fast',
  quicker: 'fast',
  slower: 'fast',
  farther: 'far',
  further: 'far',
  hotter: 'hot',
  warmer: 'warm',
  colder: 'cold',
};
const COSTS = 'cheaper|dearer|costlier|pricier|(?:more|less) (?:expensive|costly)';
const COMPARATIVE = `(${Object.keys(MEASURES).join('|')}|${COSTS})`;
/** A side is a thing with a determiner or a name: "longer or shorter than expected" has none. */
const THING = '(?:(?:the|an?|its|his|her|their|this|that|these|those)\\s|\\p{Lu})[^,;:]{1,80}?';
/** "larger than the police expected", "higher than a year ago": a clause, or a time. */
const NO_THING =
  /\b(?:(?:expect|hope|claim|plan|predict|fear|want|need|estimate|report|forecast)(?:s|d|ed|ned)?|said|says|thought|ago|(?:last|previous|past) (?:year|month|week|decade|century))$/i;
const SIDES = `(?<one>${THING}),?\\s+or\\s+(?<other>${THING})`;
const OF_BOTH = "(?:\\s+of the (?:two|pair)(?:\\s+[\\p{L}'-]+)?)?";

/** Each names two sides, what is measured and, where it has one, the verb. */
const FRAMES: readonly RegExp[] = [
  `^(?:which|who|what)${OF_BOTH}(?:\\s+[\\p{L}'-]+){0,2}?\\s+(?<be>is|are|was|were)\\s+(?:the\\s+)?(?<more>${COMPARATIVE})(?:\\s+(?!than\\b)[\\p{L}'-]+)?\\s*[,:;–—-]\\s*${SIDES}$`,
  `^whose\\s+(?<owned>.{2,60}?)\\s+(?<be>is|are|was|were)\\s+(?<more>${COMPARATIVE})\\s*[,:;–—-]\\s*${SIDES}$`,
  `^(?<be>is|are|was|were)\\s+${SIDES}\\s+(?:the\\s+)?(?<more>${COMPARATIVE})(?:\\s+[\\p{L}'-]+)?$`,
  `^(?<be>is|are|was|were)\\s+(?<one>${THING})\\s+(?:(?:much|far|any|even)\\s+)?(?<more>${COMPARATIVE})\\s+than\\s+(?<other>${THING})$`,
  `^(?:which|who|what)${OF_BOTH}(?:\\s+[\\p{L}'-]+){0,2}?\\s+(?<have>has|have|had)\\s+(?:the\\s+)?(?:more|fewer|less|larger number of|smaller number of)\\s+(?<counted>[^,;:]{2,60}?)\\s*[,:;–—-]\\s*${SIDES}$`,
  `^(?<do>do|does|did)\\s+(?<one>${THING})\\s+(?<verb>last|take|run|live|reign)\\s+(?<more>longer|shorter)\\s+than\\s+(?<other>${THING})$`,
].map((frame) => new RegExp(frame, 'u'));

/**
 * "Which is taller, the tower or the spire?" as a question for the measure of each: "How tall is the tower?", "How tall is
 * the spire?" Articles state measures, and seldom which of two is the taller. Null for any other wording.
 */
export function splitComparative(question: string): readonly [string, string] | null {
  const asked = withoutEnd(question.trim());
  const text = asked.charAt(0).toLowerCase() + asked.slice(1);
  for (const frame of FRAMES) {
    const { one, other, ...rest } = frame.exec(text)?.groups ?? {};
    if (one && other && !NO_THING.test(one) && !NO_THING.test(other))
      return [askMeasure(one, rest), askMeasure(takeUp(other, one), rest)];
  }
  return null;
}

function askMeasure(side: string, asked: Readonly<Record<string, string | undefined>>): string {
  const { owned, counted, be = 'is', verb } = asked;
  const subject = owned ? `${side} ${owned}` : side;
  if (counted) return `How many ${counted} ${asked.have === 'had' ? 'did' : 'does'} ${subject} have?`;
  const more = asked.more ?? '';
  if (verb) return `How long ${asked.do} ${subject} ${verb}?`;
  const measure = MEASURES[more];
  if (measure) return `How ${measure} ${be} ${subject}?`;
  return `How much ${{ is: 'does', are: 'do' }[be] ?? 'did'} ${subject} cost?`;
}

/** "the one in July" after "the round that ended in March": the round in July. */
function takeUp(side: string, before: string): string {
  const head = /^(?:the\s+)?(?:[\p{L}-]+\s+)??([\p{L}-]+)(?:\s+(?:that|which|who|in|of|on|at|from|by)\s|$)/u.exec(
    before,
  )?.[1];
  return head ? side.replace(/^the one\b|^that\b/, `the ${head}`).replace(/\bone$/, head) : side;
}
