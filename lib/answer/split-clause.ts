import { withoutEnd } from './without-end';

/** A question as its question words and the clause that they ask about. */
export interface AskedClause {
  /** "How many people", "In which city", "When"; '' for a yes/no question. */
  readonly asks: string;
  /** From the auxiliary on: "did the UN reach in July"; null when the question words are the subject. */
  readonly clause: string | null;
  /** What the subject question says: "won Super Bowl 50"; null unless the question words are the subject. */
  readonly says: string | null;
}

/** "in May", "May 2017": the month. */
const MAY =
  '(?<!\\b(?:in|on|of|since|until|till|by|the|last|this|next|from|to|after|before|during|between|for|through|around|about|late|early|mid|and)\\s)may(?!\\s+(?:1[5-9]|20)\\d\\d\\b)';
export const AUXILIARY = `(?:do|does|did|will|would|can|could|${MAY}|might|shall|should|must|is|are|was|were|am|has|have|had)(?:n't|n’t)?`;
const PREPOSITION =
  '(?:in|on|at|by|to|from|with|for|of|until|since|during|after|before|against|under|through|out of|about|into|as)';
const QUESTION_WORDS = `(?:${PREPOSITION}\\s+)?(?:who|whom|whose|what|which|when|where|why|how)\\b`;
const INVERTED = new RegExp(
  `^((?:and |but )?${QUESTION_WORDS}(?:\\s+(?!${AUXILIARY}\\b)[\\p{L}\\d’'-]+){0,5}?)\\s+(${AUXILIARY})\\s+(.+)$`,
  'iu',
);
const YES_NO = new RegExp(`^(?:and |but )?(${AUXILIARY}\\s+.+)$`, 'iu');
const SUBJECT = /^((?:who|what|which(?:\s+[\p{L}-]+)|what(?:\s+[\p{L}-]+)|how many(?:\s+[\p{L}-]+)))\s+(.+)$/iu;

/** Takes a question apart at its question words; null when it has none and is no yes/no question. */
export function splitClause(question: string): AskedClause | null {
  const text = withoutEnd(question.trim());
  const yesNo = YES_NO.exec(text);
  if (yesNo) return { asks: '', clause: lowerFirst(yesNo[1] as string), says: null };
  const inverted = INVERTED.exec(text);
  if (inverted) {
    const [, asks, auxiliary, rest] = inverted as unknown as [string, string, string, string];
    // "Who was elected president?": the question word is the subject of a passive or perfect.
    const subject =
      /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)$/i.test(auxiliary) &&
      /^(?:who|what|which|how many)\b/i.test(asks) &&
      /^(?:\p{L}+(?:ed|en|wn|ught|und|ade|eld|ept|ent|uilt|old|aid)|be|been)\b/u.test(rest);
    if (!subject) return { asks, clause: `${auxiliary.toLowerCase()} ${rest}`, says: null };
    return { asks, clause: `${auxiliary.toLowerCase()} ${standIn(asks)} ${rest}`, says: null };
  }
  const says = SUBJECT.exec(text);
  return says ? { asks: says[1] as string, clause: null, says: says[2] as string } : null;
}

/** What takes the place of question words that were the subject. */
export function standIn(asks: string): string {
  const noun = /^(?:which|what|how many)\s+(.+)$/i.exec(asks)?.[1];
  if (noun) return `the ${noun}`;
  return /^who/i.test(asks) ? 'someone' : 'something';
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
