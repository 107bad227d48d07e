import type { Candidate } from './gather-evidence';
import type { AnswerPassage } from './schema';

/** Longest excerpt of a considered passage, in UTF-16 units. */
const EXCERPT_LENGTH = 160;

/** A considered passage as an answer reports it. */
export function describePassage(candidate: Candidate): AnswerPassage {
  const { text } = candidate.paragraph;
  const cut = text.lastIndexOf(' ', EXCERPT_LENGTH);
  return {
    articleId: candidate.articleId,
    paragraphId: candidate.paragraphId,
    score: candidate.score,
    bm25: candidate.bm25,
    cosine: candidate.cosine,
    reader: candidate.answerLogit,
    title: candidate.article.title,
    excerpt: text.length <= EXCERPT_LENGTH ? text : `${text.slice(0, cut > 0 ? cut : EXCERPT_LENGTH)}…`,
  };
}
