import { baseForm } from './base-form';
import { capitalize } from './capitalize';
import { splitClause, standIn } from './split-clause';
import { withoutEnd } from './without-end';

const LEAD = /^(?:and|but|so|ok|okay|then|also)[,\s]+/i;
const PREPOSITION =
  '(?:in|on|at|by|to|from|with|for|of|until|till|since|during|after|before|against|under|through|out of|about|into|as)';
const BARE = new RegExp(
  `^(?:${PREPOSITION}\\s+)?(?:(?:why|when|where|how|who|whom|what)(?:\\s+(?:exactly|so|to|from|for|else|come|then))?|how (?:many|much|long|often|far|old|late|soon)(?: (?:times|people|years|days|months|weeks|more))?|(?:which|what) (?:year|month|day|date|city|country|place|town|century|time|age|reason|purpose|one|ones)|which|why not|anything else|anyone else|where exactly)$`,
  'i',
);

/** "How many professors": a noun that takes the place of another one. */
const COUNT = /^(?:how many|which) (?!of\b)[\p{L}-]+$/iu;

/**
 * A question of question words alone ("Why?", "Out of how many?", "Who else?") with the clause of the question before;
 * null for any other question, or when nothing can be completed.
 */
export function resolveBareQuestion(question: string, previous: string): string | null {
  const bare = withoutEnd(question.trim().replace(LEAD, ''));
  const asked = splitClause(previous);
  if (!asked) return null;
  if (COUNT.test(bare) && COUNT.test(asked.asks) && !BARE.test(bare)) {
    return `${capitalize(bare)} ${asked.clause ?? asked.says}?`;
  }
  if (!BARE.test(bare)) return null;
  const words = capitalize(bare);
  if (/\belse$/i.test(bare)) {
    const leading =
      /^(?:any|who)/i.test(bare) && !/^anything/i.test(bare)
        ? /^(?:who|whom)\b/i
        : /^(?:who|whom|what|where|when|how)\b/i;
    if (leading.test(previous)) return previous.replace(leading, (word) => `${word} else`);
    return asked.asks ? previous.replace(/^(?:which|how many)\s+/i, 'Which other ') : null;
  }
  if (/^why not$/i.test(bare)) return negate(asked.clause, asked.asks);
  if (/^which(?: ones?)?$/i.test(bare)) {
    const noun = /^(?:how many|what|which)\s+(.+)$/i.exec(asked.asks)?.[1];
    return noun ? previous.replace(/^(?:how many|what)\b/i, 'Which') : null;
  }
  const counted = /how (?:many|much)$/i.test(bare) && /\bhow (?:many|much)\s+(.+)$/i.exec(asked.asks)?.[1];
  const lead = counted ? `${words} ${counted}` : words.replace(/ (?:exactly|then|so)$/i, '');
  if (asked.says !== null) return `${lead} did ${standIn(asked.asks)} ${plainForm(asked.says)}?`;
  const clause = dropDangling(asked.clause as string, asked.asks);
  // "What did the mayor say about the pier? – Why?" asks why the mayor said that.
  return `${lead} ${/^what$/i.test(asked.asks) ? clause.replace(/\b(say|think|tell \S+) (?=about|of|on)/, '$1 that ') : clause}?`;
}

/** "did de Mistura see …" → "Why did de Mistura not see …"; with a longer subject the auxiliary takes the "not". */
function negate(clause: string | null, asks: string): string | null {
  if (clause === null || asks !== '') return null;
  const name =
    /^(\S+)\s+((?:(?:de|van|von|al|bin|el|da|di)\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|van|von|al|bin|el)\s+)?\p{Lu}[\p{L}.'’-]*)*|he|she|it|they)\s+(.+)$/u.exec(
      clause,
    );
  if (name) return `Why ${name[1]} ${name[2]} not ${name[3]}?`;
  const [auxiliary, ...rest] = clause.split(' ');
  const joined = auxiliary === 'will' ? "won't" : auxiliary === 'can' ? "can't" : `${auxiliary}n't`;
  return `Why ${joined} ${rest.join(' ')}?`;
}

/** A preposition whose object was the question word goes with it: "accuse the government of" → "accuse the government". */
const dropDangling = (clause: string, asks: string): string =>
  /^(?:who|whom|what|which)\b/i.test(asks)
    ? clause.replace(/\s+(?:of|for|about|to|with|from|against|on|at|in)$/i, '')
    : clause;

/** The clause with its first verb in its base form: "won the game" → "win the game". */
function plainForm(says: string): string {
  const [verb = '', ...rest] = says.split(' ');
  const lower = verb.toLowerCase();
  const irregular = baseForm(lower);
  const regular = /(?:([^aeiou])\1ed)$/.test(lower)
    ? lower.slice(0, /(?:ss|ll)ed$/.test(lower) ? -2 : -3)
    : /ied$/.test(lower)
      ? `${lower.slice(0, -3)}y`
      : /(?:[aiouy][^aeiouwxy]|[^aeiou][aeiou][bcdgkmptvz]|[cgsuvz]|at|iz|ir|ur|dg)ed$/.test(lower) &&
          !/(?:ai|oo|ou|ea|ee)[nrtdkl]ed$|(?:en|er|on|or|it|om|al|el|ow)ed$/.test(lower)
        ? lower.slice(0, -1)
        : lower.replace(/ed$/, '');
  return [irregular === lower ? regular : irregular, ...rest].join(' ');
}
