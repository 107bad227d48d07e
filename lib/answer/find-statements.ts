import { speakersIn } from '../corpus/carried-speaker';
import { trimSentence } from '../corpus/trim-sentence';
import { foldText } from '../search/terms';
import type { Question } from './analyze-question';
import type { Candidate, Evidence } from './gather-evidence';
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
  const last = foldText(name.split(' ').at(-1) as string);
  const statements = candidates.flatMap((candidate) => {
    const { paragraph } = candidate;
    if (paragraph.kind !== 'body') return [];
    return paragraph.sentences.flatMap((sentence): readonly Evidence[] => {
      const place = trimSentence(paragraph.text, sentence);
      const text = paragraph.text.slice(place.start, place.end);
      if (!speakersIn(text).some((speaker) => foldText(speaker).split(/\s+/).at(-1) === last)) return [];
      return [{ candidate, reading: { ...place, score: 0, spans: [] }, text, overlap: 0, score: candidate.score }];
    });
  });
  return statements.slice(0, MOST);
}
