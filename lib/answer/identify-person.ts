import { contentTerms, foldText } from '../search/terms';
import type { Vocabulary } from '../search/vocabulary';
import type { Question } from './analyze-question';
import { articleTerms } from './article-terms';
import { findRole } from './find-role';
import type { Candidate, Evidence } from './gather-evidence';
import { isNameParticle } from './name-particle';
import type { TagWords } from './tag-words';
import { unreadEvidence } from './unread-evidence';
import { withoutEnd } from './without-end';

const WHO_IS =
  /^(?:(?:and|so|but)\s+)?who(?:['’]s|\s+is|\s+was)\s+(?:(?:mr|mrs|ms|dr|prof)\.?\s+)?((?:[\p{L}.'’-]+\s+){0,4}[\p{L}'’-]+)$/iu;

/** Words of a stretch that says more than a title. */
const FULL_ROLE = 3;

/** The words of a name that "Who is …?" asks about; null for any other question, "Who is the mayor?" included. */
export function askedPerson({ text, names }: Question): readonly string[] | null {
  const asked = WHO_IS.exec(withoutEnd(text.trim()))?.[1]?.split(/\s+/);
  const isName = (word: string) => isNameParticle(word) || names.some((name) => foldText(word).startsWith(name));
  return asked?.every(isName) && !isNameParticle(asked.at(-1) as string) ? asked : null;
}

/**
 * The first sentence that says what the person is ("UN humanitarian chief Mark Lowcock", "the mayor, Anna Lund,", "Lund, who
 * is the mayor"), with that stretch as its only span; null when none of the passages does.
 */
export function identifyPerson(
  name: readonly string[],
  candidates: readonly Candidate[],
  tag: TagWords,
  vocabulary: Vocabulary,
): Evidence | null {
  const isMeant = ({ article }: Candidate) =>
    name.every((word) => contentTerms(word).every((term) => articleTerms(article).has(term)));
  const bodyFirst = candidates.filter(isMeant).sort((a, b) => rank(a) - rank(b));
  const found = bodyFirst.flatMap((candidate) => identifyIn(candidate, name, tag, vocabulary) ?? []);
  // "Mayor" says less than "mayor of Bergen since 1908", and "its head" nothing by itself.
  const plain = found.filter((item) => !/^(?:its|their|his|her)\s/i.test(spanOf(item)));
  return plain.find((item) => spanOf(item).split(/\s+/).length >= FULL_ROLE) ?? plain[0] ?? found[0] ?? null;
}

function identifyIn(
  candidate: Candidate,
  name: readonly string[],
  tag: TagWords,
  vocabulary: Vocabulary,
): Evidence | null {
  for (const sentence of candidate.paragraph.sentences) {
    if (sentence.kind !== 'prose') continue;
    const evidence = unreadEvidence(candidate, sentence);
    const { reading, text } = evidence;
    const role = findRole(text, name, tag, vocabulary);
    if (!role) continue;
    const span = { start: reading.start + role.start, end: reading.start + role.end, score: 0 };
    return { ...evidence, reading: { ...reading, spans: [span] } };
  }
  return null;
}

const spanOf = ({ candidate: { paragraph }, reading: { spans } }: Evidence): string =>
  paragraph.text.slice(spans[0]?.start, spans[0]?.end);

const rank = ({ paragraph }: Candidate): number => (paragraph.kind === 'caption' ? 1 : 0);
