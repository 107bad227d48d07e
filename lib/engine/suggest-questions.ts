import type { Answer } from '../answer/schema';
import { loadTagger, type TagWords } from '../answer/tag-words';
import { isSearchable } from '../corpus/is-searchable';
import { trimSentence } from '../corpus/trim-sentence';
import type { Article } from '../corpus/types';
import { contentTerms, foldText } from '../search/terms';
import type { Vocabulary } from '../search/vocabulary';
import { draftQuestion } from './draft-question';

const WANTED = 4;
const MOST_TRIED = 16;

/**
 * Questions made from the articles' own statements, one an article and of different kinds as far as possible, each kept
 * only when the answerer answers it from that very article.
 */
export async function suggestQuestions(
  articles: readonly Article[],
  vocabulary: Vocabulary,
  ask: (question: string) => Promise<Answer>,
): Promise<readonly string[]> {
  const tag = await loadTagger();
  const names = fullNames(articles);
  const lists = articles.map((article, at) => turn(draftQuestions(article, tag, vocabulary, names), at));
  const kept: Draft[] = [];
  for (const draft of variedFirst(interleave(lists)).slice(0, MOST_TRIED)) {
    if (kept.length === WANTED) break;
    if (kept.some((other) => asksTheSame(other, draft))) continue;
    const made = await ask(draft.question);
    const cites = made.citations.some(
      ({ articleId, sameAs }) =>
        articleId === draft.articleId || sameAs.some((place) => place.articleId === draft.articleId),
    );
    if (made.status === 'answered' && cites) kept.push(draft);
  }
  return kept.map(({ question }) => question);
}

interface Draft {
  readonly question: string;
  readonly subject: string;
  readonly opening: string;
  readonly articleId: string;
}

/** Each question once; one of the same form about the same subject as an earlier one comes after all others. */
function variedFirst(drafts: readonly Draft[]): readonly Draft[] {
  const unique = drafts.filter((draft, at) => drafts.findIndex(({ question }) => question === draft.question) === at);
  const alike = (draft: Draft, at: number) =>
    unique.slice(0, at).some(({ opening, subject }) => opening === draft.opening && subject === draft.subject);
  return [...unique.filter((draft, at) => !alike(draft, at)), ...unique.filter(alike)];
}

/** "… about the Security Council?" and "… about the UN Security Council?": one says all words of the other. */
function asksTheSame(one: Draft, other: Draft): boolean {
  const [fewer = [], more = []] = [one, other]
    .map(({ question }) => contentTerms(question))
    .sort((a, b) => a.length - b.length);
  return fewer.every((term) => more.includes(term));
}

function draftQuestions(
  article: Article,
  tag: TagWords,
  vocabulary: Vocabulary,
  names: ReadonlyMap<string, string>,
): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const paragraph of article.paragraphs.filter(isSearchable)) {
    for (const sentence of paragraph.sentences) {
      const { start, end } = trimSentence(paragraph.text, sentence);
      for (const { subject, question } of draftQuestion(paragraph.text.slice(start, end), tag, vocabulary)) {
        const whole = names.get(foldText(subject)) ?? insideSentence(subject, vocabulary);
        const written = question.replace(subject, whole);
        const opening = written.split(' ').slice(0, 2).join(' ');
        if (!drafts.some((draft) => draft.question === written)) {
          drafts.push({ question: written, subject: whole, opening, articleId: article.id });
        }
      }
    }
  }
  return drafts;
}

/** "A new tune" of a sentence's start is "a new tune" inside a question; a name keeps its capital. */
function insideSentence(subject: string, vocabulary: Vocabulary): string {
  const [first = '', second] = subject.split(' ');
  const plain = second !== undefined && second === second.toLowerCase() && !vocabulary.isName(foldText(first));
  return plain ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
}

/** Last name → the full name with which the corpus introduces it. */
function fullNames(articles: readonly Article[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const particle = '(?:de|van|von|al|bin|el|da|di)';
  const full = new RegExp(`(?<![.!?]["”]? |^)(\\p{Lu}\\p{Ll}+) ((?:${particle} )?\\p{Lu}\\p{Ll}+)(?=[\\s,.;])`, 'gu');
  for (const { text } of articles.flatMap((article) => article.paragraphs.filter(isSearchable))) {
    for (const [, first, last] of text.matchAll(full)) {
      if (!names.has(foldText(last as string))) names.set(foldText(last as string), `${first} ${last}`);
    }
  }
  return names;
}

/** Each article begins with another of its drafts, so that the forms of questions vary. */
function turn<T>(list: readonly T[], by: number): readonly T[] {
  const from = list.length > 0 ? by % list.length : 0;
  return [...list.slice(from), ...list.slice(0, from)];
}

function interleave<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => (at < list.length ? [list[at] as T] : [])),
  ).flat();
}
