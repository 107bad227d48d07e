import { foldText } from '../search/terms';
import type { Question } from './analyze-question';
import { capitalize } from './capitalize';
import { escapePattern } from './escape-pattern';
import type { Candidate, Evidence } from './gather-evidence';
import { isPersonNoun } from './person-nouns';
import { unreadEvidence } from './unread-evidence';
import { withoutEnd } from './without-end';

const SAYS =
  /^what (?:did|does|do|has|have) (?:(?:mr|mrs|ms|dr)\.? )?((?:\S+ ){0,4}\S+) (?:say|said|tell|told|state|declare)(?: (?:the )?(?:reporters|journalists|council|press|media))?$/iu;
/** Most statements that are told. */
const MOST = 3;

/** The name in "What did Anna Lund say?", which asks for all that she says; null when it asks about something. */
export function askedToSpeak({ text, names }: Question): string | null {
  const name = SAYS.exec(withoutEnd(text.trim()))?.[1];
  const last = foldText(name?.split(' ').at(-1) ?? '');
  return name && names.some((known) => last.startsWith(known)) ? name : null;
}

/** Sentences in which somebody of this last name is the one who says it, in the order of the passages. */
export function findStatements(name: string, candidates: readonly Candidate[]): readonly Evidence[] {
  const speaks = speaker(name.split(' ').at(-1) as string);
  const statements = candidates.flatMap((candidate) => {
    const { paragraph } = candidate;
    if (paragraph.kind !== 'body') return [];
    return paragraph.sentences.map((each) => unreadEvidence(candidate, each)).filter(({ text }) => speaks(text));
  });
  return statements.slice(0, MOST);
}

/** Whether it is this person who speaks: "Lund (also) said", "said General Anna B. Lund"; not "an aide to Lund said". */
function speaker(last: string): (text: string) => boolean {
  const name = `(?<!\\p{L})${escapePattern(capitalize(last))}(?!\\p{L})`;
  const whose = '(?<!\\b(?:of|for|in|at|from|to|on|by|with|that)\\s(?:\\p{Lu}[\\p{L}.]*\\s(?:(?:de|van|von|al)\\s)?)?)';
  const verb =
    '(?:said|says|told|tells|added|adds|warned|warns|stressed|noted|announced|argued|explained|insisted|accused|blamed|stated|declared|wrote)';
  const before = new RegExp(
    `${whose}${name}(?:,[^,;.]{2,80},)?\\s+(?:(?:also|later|then|has|had|again)\\s+){0,2}${verb}\\b`,
    'u',
  );
  const after = new RegExp(`\\b(?:said|says|added)\\s+((?:[\\p{L}.'’-]+\\s+){0,6})${name}`, 'u');
  return (text) => {
    const between = after.exec(text)?.[1]?.trim().split(/\s+/).filter(Boolean);
    return before.test(text) || (between !== undefined && isOfName(between));
  };
}

/** Whether nothing but a role and a first name stands between "said" and a last name. */
function isOfName(words: readonly string[]): boolean {
  const role = words.slice(0, words.findLastIndex(isPersonNoun) + 1);
  const isFirstName = (word: string) => /^\p{Lu}|^(?:the|an?|de|van|von|al|bin)$/u.test(word);
  return (
    words.slice(role.length).every(isFirstName) &&
    !role.some((word) => /^(?:that|had|has|was|were|is|are|he|she|they|it|to|and|in|on|at|who)$/i.test(word))
  );
}
