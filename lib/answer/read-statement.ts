import { foldText, isStopWord, stemWord } from '../search/terms';
import { opposableStem } from './antonyms';
import { baseForm } from './base-form';

/** Whether a sentence states a word, denies it, or leaves open which. */
type Polarity = 'affirmed' | 'negated' | 'unclear';

/** One word of a question or sentence, in order. */
export interface StatedWord {
  /** Folded, contractions taken apart ("isn't" → "is", "not"); a number without thousands separators. */
  readonly text: string;
  /** Stem of the base form. */
  readonly term: string;
  readonly content: boolean;
  readonly polarity: Polarity;
  /** Wished, asked for, planned, possible or conditional rather than stated as a fact. */
  readonly hedged: boolean;
  /** Number of the clause; clauses end at punctuation and conjunctions. */
  readonly clause: number;
}

const TOKEN = /\p{N}+(?:\.\p{N}+)?|\p{L}[\p{L}\p{N}]*|[,;:.!?()–—"“”[\]]|(?<=\s)-(?=\s)/gu;
const WEAK = new Set(
  'rather instead say said says tell told according also still yet just even already however never none nobody nothing neither either without like will can get got much many several every each any one another such thing things ever always mr mrs ms dr who whom whose'.split(
    ' ',
  ),
);
const CLAUSE_WORDS = new Set(
  'but however although though because since while whereas when which who whose where if unless until except so that than as'.split(
    ' ',
  ),
);
const NEGATIONS = new Set('not never no nobody none nothing neither nor without hardly scarcely'.split(' '));
/** "failed to", "refused to": what follows did not happen. */
const REFUSALS = new Set(
  'fail refuse decline unable unwilling neglect reluctant omit'.split(' ').map((word) => opposableStem(word)),
);
/** "the lack of", "prevented from", "rather than". */
const TWO_WORD_NEGATIONS = new Set([
  'lack of',
  'absence of',
  'rather than',
  'instead of',
  'far from',
  'short of',
  'rule out',
  'yet to',
]);
/** What follows is lost, hindered or turned down: neither stated nor denied. */
const LOSSES = new Set(
  'lose lack deny ban prohibit forbid prevent avoid stop reject oppose abandon exclude'
    .split(' ')
    .map((word) => opposableStem(word)),
);
/** After "and": somebody else does something of their own. */
const SUBJECTS = new Set('i he she it we they this these there nobody'.split(' '));
/** After "no" or "not": nothing is denied, or not the words that follow. */
const NOT_DENYING = new Set(
  'only just merely simply necessarily always all every later earlier more less longer fewer greater doubt matter other unlike until least to so as entirely solely exclusively most many very much yet need'.split(
    ' ',
  ),
);
const HEDGES = new Set(
  'may might could should would must can hope hoped hopes hoping want wants wanted wish wished plan plans planned planning intend intends intended aim aims aimed propose proposed proposes proposal call called calls urge urged urges ask asked asks demand demanded demands expect expects expected possible possibility potential potentially perhaps likely maybe if unless whether allegedly reportedly supposedly willing consider considering considered seek seeks sought try tries tried attempt attempts attempted threaten threatened threatens ready prepared recommend recommended suggest suggested suggests promise promised promises vow vowed need needs'.split(
    ' ',
  ),
);
const SCOPE = 7;

interface Token {
  readonly text: string;
  readonly word: boolean;
}

/** Reads off a question or sentence which words it states, which it denies and which it only wishes for. */
export function readStatement(text: string): readonly StatedWord[] {
  const tokens = tokenize(text);
  const words: StatedWord[] = [];
  let clause = 0;
  let hedged = false;
  let scope: { polarity: Polarity; left: number; list: boolean } | null = null;
  for (const [at, token] of tokens.entries()) {
    if (!token.word) {
      const lists = token.text === ',' && isListed(tokens, at);
      if (/["“”]/.test(token.text)) continue;
      clause++;
      if (!lists) {
        scope = null;
        hedged = false;
      }
      continue;
    }
    if (CLAUSE_WORDS.has(token.text) && !isPreposition(tokens, at)) {
      clause++;
      if (scope && /^(?:that|whether|if)$/.test(token.text)) scope = { polarity: 'unclear', left: SCOPE, list: false };
      else scope = null;
      if (token.text === 'but') hedged = false;
    } else if (token.text === 'and') {
      if (SUBJECTS.has(tokens[at + 1]?.text ?? '')) {
        clause++;
        hedged = false;
        scope = null;
      } else if (scope && !scope.list) scope = null;
    }
    const cue = readNegation(tokens, at);
    const content = isContent(token.text) && cue === null;
    if (content && scope && scope.left === 0) scope = null;
    words.push({
      text: token.text,
      term: termOf(token.text),
      content,
      polarity: cue ? 'affirmed' : (scope?.polarity ?? 'affirmed'),
      hedged,
      clause,
    });
    if (content && scope) scope.left--;
    if (HEDGES.has(token.text) && !isMonth(tokens, at) && !isCannot(tokens, at)) hedged = true;
    if (cue === 'phrase') scope = null;
    else if (LOSSES.has(words.at(-1)?.term ?? '') && !scope) scope = { polarity: 'unclear', left: 3, list: false };
    else if (cue) scope = { polarity: cue, left: SCOPE, list: /^(?:neither|without|no|nor)$/.test(token.text) };
  }
  return words;
}

/** Words that carry what is stated, in order. */
export const contentWords = (words: readonly StatedWord[]): readonly StatedWord[] =>
  words.filter((word) => word.content);

function tokenize(text: string): readonly Token[] {
  const spelled = foldText(text)
    .replace(/[’‘]/g, "'")
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/\b(mr|mrs|ms|dr|st|gen|lt|no)\.(?=\s)/g, '$1')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/\b(de|non|re|co|pre|anti|un)-(?=\p{L})/gu, '$1')
    .replace(/\bcannot\b|\bcan't\b/g, 'can not')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/'(?:s|re|ve|ll|d|m)\b/g, '')
    .replace(/\bno one\b/g, 'nobody')
    .replace(/\b(?:at|by|towards?|until) the (?:very )?(?:end|start|beginning) of\b/g, 'in')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '');
  return (spelled.match(TOKEN) ?? []).map((token) => ({ text: token, word: /^[\p{L}\p{N}]/u.test(token) }));
}

const isContent = (word: string): boolean => !isStopWord(word) && !WEAK.has(word) && /..|\p{N}/u.test(word);

const termOf = (word: string): string => (isStopWord(word) ? word : stemWord(baseForm(word)));

/** What the word does to those after it; 'phrase' for a negation that denies nothing ("not only"). */
function readNegation(tokens: readonly Token[], at: number): Polarity | 'phrase' | null {
  const word = (tokens[at] as Token).text;
  const next = tokens[at + 1]?.text ?? '';
  if (REFUSALS.has(termOf(word)) && next === 'to') return 'negated';
  if (TWO_WORD_NEGATIONS.has(`${word} ${next}`) || TWO_WORD_NEGATIONS.has(`${termOf(word)} ${next}`)) return 'negated';
  if (!NEGATIONS.has(word)) return null;
  if (word === 'not' && /^(?:or|whether|if)$/.test(tokens[at - 1]?.text ?? '')) return 'phrase';
  if ((word === 'not' || word === 'no' || word === 'never') && NOT_DENYING.has(next)) return 'unclear';
  return limitsOnly(tokens, at) ? 'unclear' : 'negated';
}

/** "did not open until 1890", "no agreement other than": the rest of the clause takes the denial back. */
function limitsOnly(tokens: readonly Token[], at: number): boolean {
  for (const token of tokens.slice(at + 1)) {
    if (/^[.;!?:]$/.test(token.text)) return false;
    if (/^(?:until|till|unless|except|before|other|beyond|only|but)$/.test(token.text)) return token.text !== 'but';
  }
  return false;
}

/** "rather than X", "described as friendly": no clause of its own. */
function isPreposition(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === 'than') return tokens[at - 1]?.text === 'rather';
  return tokens[at]?.text === 'as' && isContent(tokens[at + 1]?.text ?? '');
}

/** What cannot be is denied as a fact. */
const isCannot = (tokens: readonly Token[], at: number): boolean =>
  /^(?:can|could)$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'not';

/** "may" after a preposition of time or a day is the month. */
const isMonth = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'may' &&
  (/^(?:in|on|of|by|since|until|from|to|last|next|this|early|late|mid|\d{1,2})$/.test(tokens[at - 1]?.text ?? '') ||
    /^\d/.test(tokens[at + 1]?.text ?? ''));

/** Whether the part after a comma goes on with a list that "or" or "nor" ends. */
function isListed(tokens: readonly Token[], comma: number): boolean {
  return tokens.slice(comma + 1, comma + 7).some((token) => token.text === 'or' || token.text === 'nor');
}
