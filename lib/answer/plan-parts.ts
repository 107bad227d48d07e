import type { Article } from '../corpus/types';
import type { QuestionSplitter } from '../read/question-splitter';
import type { Vocabulary } from '../search/vocabulary';
import { isLong } from './estimate-confidence';
import { nameSource } from './name-source';
import { articlesOfMonths, articlesOfSource, isSourceName, namedArticles } from './named-articles';
import { namedMonths } from './prefer-period';
import { mayHaveSides, type QuestionSide, sidesOfQuestion } from './sides-of-question';
import { splitComparative } from './split-comparative';
import { mayHaveParts, splitQuestion } from './split-question';
import { splitSides } from './split-sides';
import { loadTagger } from './tag-words';

/** One thing that a question asks for, and the articles (ids) that are not asked about it. */
export interface Part {
  readonly question: string;
  readonly exclude: ReadonlySet<string>;
  /** The part as a person would name it. */
  readonly wording: string;
}

export interface PlanSources {
  readonly articles: readonly Article[];
  readonly vocabulary: Vocabulary;
  /** Null when its weights are missing: only what rules tell apart is then split. */
  readonly splitter: QuestionSplitter | null;
}

/**
 * What a standalone question asks for: two sides, each of its own articles; two or three things; mostly one. Rules come
 * first, since they word each part as a question of its own (of 72 questions of which one half is answered, 26 and 19 were
 * right with and without them; of 100 comparisons 43 and 40, without the splitter 32).
 */
export async function planParts(question: string, sources: PlanSources): Promise<readonly Part[]> {
  return (await findParts(question, sources)).map((part) => askOfSource(part, sources.articles));
}

/** A part that names a source is asked of its articles alone. */
function askOfSource(part: Part, articles: readonly Article[]): Part {
  const named = nameSource(part.question, (phrase, alone) => articlesOfSource(phrase, alone, articles).size > 0);
  if (!named) return part;
  const others = allBut(articlesOfSource(named.source, true, articles), articles);
  return { ...part, question: named.question, exclude: new Set([...part.exclude, ...others]) };
}

async function findParts(question: string, sources: PlanSources): Promise<readonly Part[]> {
  const { articles, vocabulary, splitter } = sources;
  const whole: readonly Part[] = [{ question, exclude: new Set(), wording: question }];
  // A page of text is no question of parts: each of its clauses would be judged as if it had been asked.
  if (isLong(question)) return whole;
  const named = splitSides(question, articles);
  if (named) {
    return named.map((side) => ({
      question: side.question,
      exclude: allBut(side.articles, articles),
      wording: `${side.question} (${side.label})`,
    }));
  }
  const parts =
    splitComparative(question) ??
    (mayHaveParts(question) ? splitQuestion(question, await loadTagger(), vocabulary) : []);
  if (parts.length > 1) {
    return parts.map((part) => ({
      question: part,
      exclude: articlesOfOtherSides(part, parts, articles),
      wording: part,
    }));
  }
  const words = splitter && mayHaveSides(question) ? await splitter.mark(question) : null;
  const sides = words ? sidesOfQuestion(question, words) : [];
  if (sides.length > 1) return sides.map((side) => partOf(side, sides, articles));
  return whole;
}

/** A side that names nothing but its source is asked of that alone, in the words that the sides share. */
function partOf(side: QuestionSide, sides: readonly QuestionSide[], articles: readonly Article[]): Part {
  const { wording } = side;
  if (side.common && isSourceName(side.own, articles)) {
    return { question: side.common, exclude: allBut(namedArticles(side.own, articles), articles), wording };
  }
  const owned = sides.map(({ own }) => own);
  return { question: side.question, exclude: articlesOfOtherSides(side.own, owned, articles), wording };
}

const allBut = (kept: ReadonlySet<string>, articles: readonly Article[]): ReadonlySet<string> =>
  new Set(articles.map(({ id }) => id).filter((id) => !kept.has(id)));

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
