import { findNounPhrases, type NounPhrase } from '../answer/find-noun-phrases';
import type { TagWords } from '../answer/tag-words';
import type { Vocabulary } from '../search/vocabulary';

export interface DraftedQuestion {
  readonly question: string;
  /** Whom or what it asks about, as written in the sentence. */
  readonly subject: string;
}

const SAID = /^,? (?:said|says|stressed|announced|added|told|noted|argued|wrote|claimed|warned)\b/;
const ACCUSED = /^,? (accused|blamed|criticised|criticized|praised)\b/;
const MADE =
  /^ (was|were) (?:first )?(founded|built|opened|held|established|born|created|published|designed|completed|signed|discovered|launched|introduced|elected|adopted)\b/;
const DEFINED = /^ (is|was) (?:an?|the|one of) /;
const REACHED =
  /^ (reached|visited|lost|killed|received|employed|enrolled) (?:only |about |some )?(\d[\d,.]*(?: million| billion)?) (\p{Ll}{4,}s|people)\b/u;
const ROLE =
  /^(?:the )?(\p{Lu}[\p{L}.]* (?:\p{Ll}+ )?(?:chief|envoy|ambassador|president|minister|secretary|mediator|director|chancellor|mayor|leader|commander)) \p{Lu}\p{Ll}+ (?:de |van |von |al )?\p{Lu}/u;
const BASE: Readonly<Record<string, string>> = {
  accused: 'accuse others of',
  blamed: 'blame',
  criticised: 'criticise',
  criticized: 'criticize',
  praised: 'praise',
  reached: 'reach',
  visited: 'visit',
  lost: 'lose',
  killed: 'kill',
  received: 'receive',
  employed: 'employ',
  enrolled: 'enroll',
};
/** "accused the firm of fraud", "reached only half of them": what somebody did, up to the first stop. */
const DID =
  /^ ((?!said|added|noted|called|used|based|named|asked|pointed|according)\p{Ll}{3,}ed (?:(?!\b(?:he|she|it|they|his|her|its|their|this|that|these|those|and|as|who|which|when|after|before)\b)[^,;:.()“”"—–]){8,70})(?=[,;.(—–]| and | as | after | before | who | which | when )/u;
/** Words that make no subject or topic of their own out of its text. */
const EMPTY =
  /^(?:he|she|it|they|we|you|i|this|that|these|those|there|here|however|when|while|although|since|after|before|his|her|its|their|our|my|your|both|all|some|many|others?|one|such|another|no)\b/i;

/** Questions that a sentence answers by its form. Whom or what one asks about has a name: it has to be read alone. */
export function draftQuestion(sentence: string, tag: TagWords, vocabulary: Vocabulary): readonly DraftedQuestion[] {
  const phrases = findNounPhrases(sentence, tag(sentence), vocabulary);
  return [...phrases.flatMap(askForRole), ...askAboutSubject(sentence, phrases)];
}

/** "UN humanitarian chief Mark Lowcock": the role is asked for. */
function askForRole({ text, kind }: NounPhrase): readonly DraftedQuestion[] {
  const role = kind === 'person' ? ROLE.exec(text)?.[1] : undefined;
  return role ? [{ subject: role, question: `Who is the ${role}?` }] : [];
}

function askAboutSubject(sentence: string, phrases: readonly NounPhrase[]): readonly DraftedQuestion[] {
  const subject = phrases[0];
  if (!subject || subject.start > 0 || EMPTY.test(subject.text) || !subject.definite) return [];
  const rest = sentence.slice(subject.end);
  const name = subject.text.replace(/^The\b/, 'the').replace(/^(?:Mr|Mrs|Ms|Dr|Professor)\.? /, '');
  const person = subject.kind === 'person' || subject.kind === 'maybe-person';
  const asks = (question: string): DraftedQuestion => ({ subject: name, question });
  const drafts: DraftedQuestion[] = [];
  const made = MADE.exec(rest);
  if (made && !person === !/born|elected/.test(made[2] as string)) {
    if (/\b(?:1\d|20)\d\d\b/.test(rest)) drafts.push(asks(`When ${made[1]} ${name} ${made[2]}?`));
    else if (/\bby (?:the )?\p{Lu}/u.test(rest)) drafts.push(asks(`Who was ${name} ${made[2]} by?`));
    else if (/\b(?:in|at) \p{Lu}/u.test(rest)) drafts.push(asks(`Where ${made[1]} ${name} ${made[2]}?`));
  }
  if (!isNamed(subject)) return drafts;
  const reached = REACHED.exec(rest);
  if (reached) drafts.push(asks(`How many ${reached[3]} did ${name} ${BASE[reached[1] as string]}?`));
  const accused = person && ACCUSED.exec(rest);
  if (accused) drafts.push(asks(`What did ${name} ${BASE[accused[1] as string]}?`));
  const did = person && DID.exec(rest)?.[1]?.trim();
  if (did && did.split(' ').length >= 4) drafts.push(asks(`Who ${did}?`));
  const topic = person && SAID.test(rest) && phrases.slice(1).find(isTopic);
  if (topic) drafts.push(asks(`What did ${name} say about ${topic.text.replace(/^The\b/, 'the')}?`));
  const defined = DEFINED.exec(rest);
  const known = subject.kind === 'person' || (subject.kind !== 'maybe-person' && !subject.plural);
  if (defined && known && subject.text.split(' ').length <= 4)
    drafts.push(asks(`${person ? 'Who' : 'What'} ${defined[1]} ${name}?`));
  return drafts;
}

const isNamed = ({ text, kind }: NounPhrase): boolean =>
  !EMPTY.test(text) &&
  kind !== 'time' &&
  /(?:^|\s)\p{Lu}[\p{L}'’-]+/u.test(text.replace(/^The\s+/, '')) &&
  !/[,;:"“”]/.test(text);

const isTopic = ({ text, kind, definite }: NounPhrase): boolean =>
  definite &&
  kind === 'thing' &&
  !EMPTY.test(text) &&
  /^(?:the |\p{Lu})/u.test(text) &&
  !/\b(?:his|her|its|their|our|my|your)\b/.test(text) &&
  (text.split(' ').length >= 3 || /\p{Lu}\p{Ll}/u.test(text.slice(1))) &&
  text.split(' ').length <= 7;
