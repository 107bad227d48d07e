import { analyzeQuestion, type Question } from '../../lib/answer/analyze-question';
import { type Evidence, termOverlap } from '../../lib/answer/gather-evidence';
import { paragraphIds } from '../../lib/corpus/paragraph-id';
import { splitSentences } from '../../lib/corpus/split-sentences';
import { trimSentence } from '../../lib/corpus/trim-sentence';
import type { Article } from '../../lib/corpus/types';
import { readVocabulary, type Vocabulary } from '../../lib/search/vocabulary';

interface EvidenceCase {
  readonly question: Question;
  /** The paragraph's sentences, the one that shares most with the question first. */
  readonly evidence: readonly Evidence[];
  readonly vocabulary: Vocabulary;
}

/** An article of the paragraphs, and what one of them is as evidence for a question. */
export function openEvidenceCases(
  paragraphs: readonly string[],
): (question: string, paragraph: string) => EvidenceCase {
  const texts = [...new Set(paragraphs)];
  const ids = paragraphIds(texts);
  const article: Article = {
    id: 'cases',
    title: 'Cases',
    publisher: null,
    published: null,
    place: null,
    author: null,
    url: null,
    paragraphs: texts.map((text, at) => ({
      id: ids[at] as string,
      articleId: 'cases',
      kind: 'body',
      text,
      sentences: splitSentences(text),
    })),
  };
  const vocabulary = readVocabulary([article]);
  return (wording, text) => {
    const question = analyzeQuestion(wording, vocabulary);
    const paragraph = article.paragraphs.find((other) => other.text === text);
    if (!paragraph) throw new Error(`no such paragraph: ${text}`);
    const candidate = {
      articleId: article.id,
      paragraphId: paragraph.id,
      score: 1,
      bm25: 1,
      cosine: 1,
      article,
      paragraph,
      answerLogit: 1,
    };
    const evidence = paragraph.sentences.map((sentence): Evidence => {
      const { start, end } = trimSentence(text, sentence);
      const overlap = termOverlap(question.terms, text.slice(start, end), vocabulary);
      return {
        candidate,
        reading: { start, end, score: overlap, spans: [] },
        text: text.slice(start, end),
        overlap,
        score: overlap,
      };
    });
    return { question, evidence: evidence.sort((a, b) => b.score - a.score), vocabulary };
  };
}
