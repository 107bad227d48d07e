import type { Answer } from '../answer/schema';
import { isSearchable } from '../corpus/is-searchable';
import { trimSentence } from '../corpus/trim-sentence';
import type { Article } from '../corpus/types';
import { foldText } from '../search/terms';
import type { Vocabulary } from '../search/vocabulary';

const WANTED = 4;
const MOST_TRIED = 16;

/** "<Name> said (that) …" with the name whole; the question asks for what was said. */
const STATEMENT =
  /^(?:(?:Mr|Mrs|Ms|Dr)\.? )?(\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]+|de|van|von|al|bin))*),? (said|says|stressed|warned|announced|added|told|noted|accused|called)\b/u;

/**
 * Questions made from the articles' own statements, one an article as far as possible, each kept only when the
 * answerer answers it from that very article.
 */
export async function suggestQuestions(
  articles: readonly Article[],
  vocabulary: Vocabulary,
  ask: (question: string) => Promise<Answer>,
): Promise<readonly string[]> {
  const kept: string[] = [];
  const drafts = interleave(articles.map((article) => draftQuestions(article, vocabulary)));
  for (const { question, articleId } of drafts.slice(0, MOST_TRIED)) {
    if (kept.length === WANTED) break;
    if (kept.includes(question)) continue;
    const made = await ask(question);
    const cites = made.citations.some(
      (citation) => citation.articleId === articleId || citation.sameAs.some((place) => place.articleId === articleId),
    );
    if (made.status === 'answered' && cites) kept.push(question);
  }
  return kept;
}

interface Draft {
  readonly question: string;
  readonly articleId: string;
}

function draftQuestions(article: Article, vocabulary: Vocabulary): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const paragraph of article.paragraphs.filter(isSearchable)) {
    for (const sentence of paragraph.sentences) {
      const { start, end } = trimSentence(paragraph.text, sentence);
      const text = paragraph.text.slice(start, end);
      const statement = STATEMENT.exec(text);
      const topic = statement && topicOf(text.slice(statement[0].length), vocabulary);
      if (statement && topic) {
        drafts.push({ question: `What did ${statement[1]} say about ${topic}?`, articleId: article.id });
      }
    }
  }
  return drafts;
}

/** The first noun phrase with an article or a number before it, up to the next function word. */
function topicOf(rest: string, vocabulary: Vocabulary): string | null {
  const phrase = /\b(the|a|an) ((?:[\p{L}-]+ ){0,2}[\p{L}-]{4,})(?=[\s,.;])/u.exec(rest);
  if (!phrase) return null;
  const words = (phrase[2] as string).split(' ');
  const stop = words.findIndex((word) =>
    /^(?:of|in|on|that|which|and|or|to|for|with|is|are|was|were|has|have|will|would|said|told)$/i.test(word),
  );
  const kept = stop < 0 ? words : words.slice(0, stop);
  if (kept.length === 0 || kept.every((word) => vocabulary.isPerson(foldText(word)))) return null;
  return `the ${kept.join(' ')}`;
}

function interleave<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => (at < list.length ? [list[at] as T] : [])),
  ).flat();
}
