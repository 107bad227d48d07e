import { answering } from '../config';
import { contentTerms } from '../search/terms';
import type { Question, QuestionKind } from './analyze-question';
import { countWords, type Evidence } from './gather-evidence';
import { sayTheSame } from './group-wire-copy';

/** Most sentences of an answer to each kind of question. */
const MOST: Readonly<Record<QuestionKind, number>> = {
  factoid: 2,
  'yes-no': 2,
  why: 3,
  how: 3,
  about: 4,
  list: 5,
  comparison: 5,
};

/** Words that the sentences of an answer may have, less room for the short answer. */
export const budgetOf = (kind: QuestionKind): number =>
  (kind === 'list' || kind === 'comparison' ? answering.maxWords.wide : answering.maxWords.plain) -
  answering.shortAnswerWords;

/**
 * The sentences that make the answer: the best one, then those that come close and say something new. A comparison
 * takes one finding an article, in the order given. In reading order when they are of one article, else best first.
 */
export function selectEvidence(question: Question, evidence: readonly Evidence[]): readonly Evidence[] {
  const best = evidence[0];
  if (!best) return [];
  const chosen: Evidence[] = [];
  const limit = budgetOf(question.kind);
  let words = 0;
  for (const item of evidence) {
    if (chosen.length >= MOST[question.kind]) break;
    if (chosen.length > 0 && !belongs(question, item, chosen)) continue;
    const length = countWords(item);
    if (chosen.length > 0 && words + length > limit) continue;
    chosen.push(item);
    words += length;
  }
  return inReadingOrder(chosen);
}

function belongs(question: Question, item: Evidence, chosen: readonly Evidence[]): boolean {
  const best = chosen[0] as Evidence;
  if (chosen.some((other) => repeats(other, item))) return false;
  if (question.kind === 'comparison') {
    return chosen.every((other) => other.candidate.articleId !== item.candidate.articleId);
  }
  const gap = best.score - item.score;
  const gaps =
    answering.companionGaps[
      question.kind === 'why' || question.kind === 'how' || question.kind === 'about'
        ? 'open'
        : question.kind === 'list'
          ? 'list'
          : 'plain'
    ];
  return gap < (item.candidate === best.candidate ? gaps.sameParagraph : gaps.elsewhere);
}

function repeats(a: Evidence, b: Evidence): boolean {
  return sayTheSame(contentTerms(a.text), contentTerms(b.text));
}

function inReadingOrder(chosen: readonly Evidence[]): readonly Evidence[] {
  const order = [...new Set(chosen.map((item) => item.candidate.articleId))];
  return [...chosen].sort((a, b) => {
    const byArticle = order.indexOf(a.candidate.articleId) - order.indexOf(b.candidate.articleId);
    if (byArticle !== 0) return byArticle;
    const paragraphs = a.candidate.article.paragraphs;
    const byParagraph = paragraphs.indexOf(a.candidate.paragraph) - paragraphs.indexOf(b.candidate.paragraph);
    return byParagraph || a.reading.start - b.reading.start;
  });
}
