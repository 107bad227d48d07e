import type { Candidate } from '../../lib/answer/gather-evidence';
import type { Article, Paragraph } from '../../lib/corpus/types';

/** A paragraph as a passage that was found and not read. */
export const makeCandidate = (
  article: Article,
  paragraph: Paragraph,
  scores: Partial<Pick<Candidate, 'score' | 'cosine'>> = {},
): Candidate => ({
  article,
  paragraph,
  articleId: article.id,
  paragraphId: paragraph.id,
  score: 1,
  bm25: 1,
  cosine: 1,
  answerLogit: null,
  ...scores,
});

/** The body paragraphs of an article, all alike near. */
export const makeCandidates = (article: Article): readonly Candidate[] =>
  article.paragraphs.filter(({ kind }) => kind === 'body').map((paragraph) => makeCandidate(article, paragraph));
