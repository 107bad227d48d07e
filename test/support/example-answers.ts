import type { Answer, Citation } from '../../lib/answer/schema';
import { paragraphsByKey } from '../../lib/corpus/paragraph-key';
import type { Article } from '../../lib/corpus/types';
import { foldParagraphs, goldParagraphs } from '../../lib/evaluate/gold-paragraphs';
import { type Question, questionSchema } from '../../lib/evaluate/question';
import { type QuestionResult, scoreQuestion } from '../../lib/evaluate/score-question';

const article = (id: string, texts: readonly string[]): Article => ({
  id,
  title: `Title of ${id}`,
  publisher: null,
  published: null,
  place: null,
  author: null,
  url: null,
  paragraphs: texts.map((text, at) => ({
    id: `p${at}`,
    articleId: id,
    kind: at === 0 ? 'title' : 'body',
    text,
    sentences: [{ start: 0, end: text.length, kind: 'prose' }],
  })),
});

/** Two articles; the first paragraph of each is its title. */
export const ARTICLES: readonly Article[] = [
  article('tides', ['Tides', 'The harbour of Ostmark was dredged in 1912.', 'Its tide reaches 3.5 metres in March.']),
  article('ships', ['Ships', 'Forty ships use the harbour of Ostmark.', 'The harbour of Ostmark was dredged in 1912.']),
];

export const exampleQuestion = (fields: Partial<Question> = {}): Question =>
  questionSchema.parse({
    id: 'q',
    type: 'factoid',
    question: 'When was the harbour dredged?',
    answerable: true,
    must: [['1912']],
    evidence: ['The harbour of Ostmark was dredged in 1912.'],
    ...fields,
  });

/** A citation of a whole paragraph. */
export const exampleCitation = (articleId: string, paragraphId: string, number = 1): Citation => {
  const found = ARTICLES.find(({ id }) => id === articleId)?.paragraphs.find(({ id }) => id === paragraphId);
  const quote = found?.text ?? '';
  return {
    id: `c${number}`,
    number,
    articleId,
    paragraphId,
    start: 0,
    end: quote.length,
    quote,
    title: `Title of ${articleId}`,
    publisher: null,
    published: null,
    href: `/articles/${articleId}?from=0&to=${quote.length}#p-${paragraphId}`,
    sameAs: [],
  };
};

/** An answer whose sentences are the quotes of its citations. */
export const exampleAnswer = (citations: readonly Citation[], fields: Partial<Answer> = {}): Answer => ({
  question: 'When was the harbour dredged?',
  standaloneQuestion: 'When was the harbour dredged?',
  status: citations.length > 0 ? 'answered' : 'not-in-corpus',
  answerer: 'extractive',
  shortAnswer: null,
  sentences: citations.map(({ id, quote }) => ({ text: quote, citationIds: [id], support: 'verbatim', part: null })),
  citations: [...citations],
  notes: [],
  reply: citations.length > 0 ? null : { kind: 'refusal', text: 'Nothing was found.', suggestions: [] },
  passages: citations.map(({ articleId, paragraphId, quote, title }) => ({
    articleId,
    paragraphId,
    score: 1,
    bm25: 1,
    cosine: 1,
    reader: null,
    title,
    excerpt: quote,
  })),
  confidence: citations.length > 0 ? 0.9 : 0.1,
  timings: { embedMs: 4, searchMs: 1, readMs: 5, totalMs: 10 },
  ...fields,
});

const PARAGRAPHS = paragraphsByKey(ARTICLES);

/** Scores an answer to a question on the two articles. */
export const scoreExample = (question: Question, answer: Answer, withoutGold = false): QuestionResult =>
  scoreQuestion({
    question,
    answer,
    withoutGold,
    embedMs: 4,
    gold: goldParagraphs(question.evidence, foldParagraphs(ARTICLES)),
    paragraphs: PARAGRAPHS,
  });
