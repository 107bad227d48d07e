import { contentTerms, foldText } from '../search/terms';

const ENDS =
  '(?=\\s+(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|may|might|must|of|in|on|at|for|from|to|by|with|that|who|which|when|where)\\b|[?.!,]|$)';
const HEADS: readonly RegExp[] = [
  // "Which river did …", "How many members does …": the noun after the question words.
  new RegExp(`\\b(?:which|what|whose|how many|how much)\\s+((?:[\\p{L}\\d'’-]+\\s+){0,4}?[\\p{L}\\d'’-]+)${ENDS}`, 'u'),
  // "What is the name of Norway's finance minister?", "Who was the first mayor of …": what is predicated.
  new RegExp(
    `\\b(?:who|what|which|where|when)\\s+(?:is|was|are|were)\\s+(?:the\\s+(?:full\\s+)?names?\\s+of\\s+)?(?:(?:the|an?)\\s+|[\\p{L}-]+(?:['’]s|s['’])\\s+)?((?:[\\p{L}\\d-]+\\s+){0,3}?[\\p{L}\\d-]+)${ENDS}`,
    'u',
  ),
  // "Who heads the council?": what somebody is asked to have done.
  /\bwho\s+([\p{L}-]+)\b/u,
];
/** Says nothing of what is asked for, or names a kind that the answer shows without the word. */
const EMPTY =
  /^(?:many|much|kinds?|types?|sorts?|names?|things?|other|else|times?|ways?|is|was|are|were|did|does|do|has|have|will|would|can|could|years?|days?|months?|weeks?|dates?|numbers?|percent|percentage|countr(?:y|ies)|cit(?:y|ies)|places?|persons?|people|states?)$/;

/** Stems of what a question asks for: "river" of "Which river …", "foreign minister" of "Who is the foreign minister …". */
export function askedHead(question: string): readonly string[] {
  const folded = foldText(question);
  for (const pattern of HEADS) {
    const words =
      pattern
        .exec(folded)?.[1]
        ?.split(/\s+/)
        .filter((word) => !EMPTY.test(word)) ?? [];
    const terms = contentTerms(words.join(' '));
    if (terms.length > 0) return terms;
  }
  return [];
}
