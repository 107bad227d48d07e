import type { Article } from '../corpus/types';
import type { Vocabulary } from '../search/vocabulary';
import { articlesOfMonths } from './named-articles';
import { namedMonths } from './prefer-period';
import { mayHaveParts, splitQuestion } from './split-question';
import { splitSides } from './split-sides';
import { loadTagger } from './tag-words';

/** One thing that a question asks for, and the articles (ids) that are not asked about it. */
export interface Part {
  readonly question: string;
  readonly exclude: ReadonlySet<string>;
  /** What tells it from another part with the same words: the articles that it is asked of. */
  readonly label: string | null;
}

/** What a standalone question asks for: two sides, each of its own articles; two or three things; mostly one. */
export async function planParts(
  question: string,
  articles: readonly Article[],
  vocabulary: Vocabulary,
): Promise<readonly Part[]> {
  const sides = splitSides(question, articles);
  if (sides) {
    return sides.map((side) => ({
      question: side.question,
      exclude: new Set(articles.map(({ id }) => id).filter((id) => !side.articles.has(id))),
      label: side.label,
    }));
  }
  const parts = mayHaveParts(question) ? splitQuestion(question, await loadTagger(), vocabulary) : [question];
  return parts.map((part) => ({ question: part, exclude: articlesOfOtherSides(part, parts, articles), label: null }));
}

/**
 * Articles that one side of a question leaves to the others: where the sides name different months, "what in July?" is
 * not answered from the articles of March.
 */
function articlesOfOtherSides(
  side: string,
  sides: readonly string[],
  articles: readonly Article[],
): ReadonlySet<string> {
  const months = namedMonths(side);
  const others = sides.flatMap((other) => namedMonths(other)).filter((month) => !months.includes(month));
  if (months.length === 0 || others.length === 0) return new Set();
  const own = articlesOfMonths(months, articles);
  if (own.size === 0) return new Set();
  return new Set([...articlesOfMonths(others, articles)].filter((id) => !own.has(id)));
}
