import { contentTerms, foldText, splitWords } from '../search/terms';
import { nameTerms, type Vocabulary } from '../search/vocabulary';

/** What kind of answer a question asks for. */
export type QuestionKind = 'factoid' | 'list' | 'why' | 'how' | 'about' | 'yes-no' | 'comparison';

/** What a short answer has to be; 'any' when the wording does not say. */
export type ExpectedAnswer = 'person' | 'number' | 'year' | 'date' | 'place' | 'name' | 'any';

export interface Question {
  readonly text: string;
  readonly kind: QuestionKind;
  readonly expects: ExpectedAnswer;
  /** Stemmed content words, each once. */
  readonly terms: readonly string[];
  /** Terms that are names: written so in the question, or in the corpus. */
  readonly names: readonly string[];
  /** Numbers written with digits, thousands separators removed. */
  readonly numbers: readonly string[];
}

const YES_NO =
  /^(?:(?:and|but|so|then)\s+)?(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't|hadn't|can't|couldn't|won't|wouldn't)\b/;
const COMPARISON =
  /\b(?:compare|comparison|differ(?:s|ed)?|differences?|contrast|each (?:article|report|source)|both (?:articles|reports)|(?:across|between) the (?:articles|reports)|which articles|what do the (?:articles|reports))\b/;
const LIST =
  /^(?:name|list)\b|\bwhat (?:are|were) the (?:\w+ ){0,4}\w+s\b|\b(?:which|what) (?:\w+ ){0,2}(?:countries|cities|areas|days|dates|months|years|issues|parties|groups|states|nations|topics|steps|zones|places|people|things|factors|reasons|types|kinds|ways|members|names|delegations|platforms|baskets|points|conditions|goals|demands|measures)\b|\bwho (?:are|were) the \w+s\b|\ball (?:of )?the\b/;

/** Reads kind and subject off a question's wording. */
export function analyzeQuestion(text: string, vocabulary: Vocabulary): Question {
  const folded = foldText(text)
    .replace(/[’‘]/g, "'")
    .replace(/^[\s"“”'(]+/, '')
    .trim();
  return {
    text,
    kind: questionKind(folded),
    expects: expectedAnswer(folded),
    terms: [...new Set(contentTerms(text))],
    names: [...new Set([...nameTerms(text, vocabulary), ...writtenNames(text)])],
    numbers: splitWords(text).filter((word) => /^\d/.test(word)),
  };
}

function questionKind(folded: string): QuestionKind {
  if (COMPARISON.test(folded)) return 'comparison';
  if (YES_NO.test(folded)) return 'yes-no';
  if (
    /(?:^|[,;] (?:but |and |so )?|\b(?:and|but|so|then|exactly|explain|me|said?|says|know) )why\b|\bwhat (?:was|is|were|are) the reasons?\b|\bhow come\b|\bfor what reason\b/.test(
      folded,
    )
  )
    return 'why';
  if (LIST.test(folded)) return 'list';
  if (
    /^(?:and |but )?how\b/.test(folded) &&
    !/\bhow (?:\w+ly )?(?:many|much|long|old|far|often|big|large|tall|high|fast|deep|wide|soon|late|early|heavy|close|hot|cold|likely)\b/.test(
      folded,
    )
  ) {
    return 'how';
  }
  if (
    /^(?:what about|tell me|describe|explain|summari[sz]e|outline|discuss)\b|\bwhat (?:did|does|do|has|have|had) .*\b(?:say|says|said|think|thinks|argue|claim|warn|stress|tell|told|report)\b|\bwhat happened\b/.test(
      folded,
    )
  ) {
    return 'about';
  }
  return 'factoid';
}

/** The kind of value that the first question word asks for. */
const EXPECTATIONS: readonly (readonly [ExpectedAnswer, RegExp])[] = [
  [
    'number',
    /\bhow (?:\w+ly )?(?:many|much|old|long|far|tall|high|big|large|fast|deep|wide|heavy|often)\b|\b(?:what|which) (?:\w+ ){0,2}(?:number|percentage|percent|amount|share|proportion|population|score)\b/,
  ],
  ['year', /\b(?:what|which) year\b/],
  ['date', /\bwhen\b|\b(?:what|which) (?:\w+ )?(?:year|date|day|month|decade|century|time)\b/],
  ['person', /\bwho(?:m|se)?\b/],
  [
    'place',
    /\bwhere\b|\b(?:what|which) (?:\w+ )?(?:city|country|place|town|state|county|region|continent|village|capital)\b/,
  ],
  ['name', /\b(?:what|which) (?:\w+ ){0,2}(?:names?|called)\b|\bwhat (?:is|was|are|were) .*\b(?:named|called)\b/],
];

function expectedAnswer(folded: string): ExpectedAnswer {
  const found = EXPECTATIONS.map(([expected, pattern]) => [expected, folded.search(pattern)] as const)
    .filter(([, at]) => at >= 0)
    .sort((a, b) => a[1] - b[1]);
  return found[0]?.[0] ?? 'any';
}

/** Words with a capital letter after the first word; none when the question is in capitals or written as a title. */
function writtenNames(text: string): readonly string[] {
  const words = text.trim().split(/\s+/);
  const upper = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const loud = words.filter((word) => /\p{Lu}{2}/u.test(word)).length;
  // "Did Norway invade Sweden?" is mostly names; seven words and more of them are a title.
  if (words.length > 2 && (loud > words.length * 0.7 || (words.length > 6 && upper > words.length * 0.7))) return [];
  return words
    .slice(1)
    .filter((word) => /^["“‘'(]?\p{Lu}/u.test(word))
    .flatMap((word) => contentTerms(word));
}
