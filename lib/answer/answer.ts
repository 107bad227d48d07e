import { openCitationBook } from '../cite/number-citations';
import { FootnoteError } from '../errors';
import { chooseShortAnswer } from './choose-short-answer';
import { composeAboutCorpus, composeLanguage, composeRefusal } from './compose-replies';
import { confidenceModel } from './confidence-model';
import { detectIntent } from './detect-intent';
import type { AnswerEvent } from './events';
import {
  type Candidate,
  countReadable,
  type EvidenceSources,
  gatherEvidence,
  resolvePassages,
} from './gather-evidence';
import { findWireCopies } from './group-wire-copy';
import { findPassages, type InvestigationSources, readPassages } from './investigate';
import { resolveFollowUp } from './resolve-follow-up';
import type { Answer, AnswerPassage, AnswerReply, AnswerSentence, ShortAnswer, Turn } from './schema';
import { selectEvidence } from './select-evidence';

/** Everything that an answer is made with. */
export interface AnswerSources extends InvestigationSources {
  /** Questions to offer in a reply. */
  readonly suggestions: readonly string[];
  /** Told of every citation that failed its proof and was dropped. */
  readonly onDropped: (error: FootnoteError) => void;
}

export interface AnswerRequest {
  readonly question: string;
  readonly history: readonly Turn[];
  /** Articles that are left out of the search. */
  readonly excludeArticles?: ReadonlySet<string>;
}

/** Answers one question from the corpus, telling each step as it happens; see `AnswerEvent` for their order. */
export async function* answer(request: AnswerRequest, sources: AnswerSources): AsyncGenerator<AnswerEvent> {
  const started = performance.now();
  const { vocabulary, library } = sources;
  const intent = detectIntent(request.question, vocabulary);
  const standaloneQuestion =
    intent === 'question' ? await resolveFollowUp(request.question, request.history, vocabulary) : request.question;
  const base = {
    question: request.question,
    standaloneQuestion,
    answerer: 'extractive',
    shortAnswer: null,
    sentences: [],
    citations: [],
    notes: [],
    passages: [],
    confidence: 0,
  };
  if (intent !== 'question') {
    const reply =
      intent === 'language'
        ? composeLanguage(sources.suggestions)
        : composeAboutCorpus(library.articles, sources.suggestions);
    yield { type: 'reply', reply };
    const timings = { embedMs: 0, searchMs: 0, readMs: 0, totalMs: performance.now() - started };
    yield { type: 'done', answer: { ...base, status: 'not-in-corpus', reply, timings } };
    return;
  }

  yield { type: 'searching', standaloneQuestion };
  const finding = await findPassages(standaloneQuestion, sources, request.excludeArticles ?? new Set());
  const ms = finding.embedMs + finding.searchMs;
  yield { type: 'passages', passages: finding.candidates.map(describePassage), ms };
  yield { type: 'reading', count: countReadable(finding.candidates) };
  const investigation = await readPassages(finding, sources);
  const { question, candidates, evidence, confidence } = investigation;

  const book = openCitationBook(library);
  let shortAnswer: ShortAnswer | null = null;
  const sentences: AnswerSentence[] = [];
  let reply: AnswerReply | null = null;
  if (confidence >= confidenceModel.threshold) {
    const chosen = selectEvidence(question, evidence);
    const best = evidence[0];
    for (const item of chosen) {
      try {
        const citation = book.cite({
          articleId: item.candidate.articleId,
          paragraphId: item.candidate.paragraphId,
          start: item.reading.start,
          end: item.reading.end,
          sameAs: findWireCopies(item, candidates),
        });
        if (item === best) {
          shortAnswer = chooseShortAnswer(question, item, citation);
          if (shortAnswer) yield { type: 'short-answer', shortAnswer, citations: [citation] };
        }
        const sentence: AnswerSentence = { text: citation.quote, citationIds: [citation.id], support: 'verbatim' };
        sentences.push(sentence);
        yield { type: 'sentence', sentence, citations: [citation] };
      } catch (error) {
        if (!(error instanceof FootnoteError)) throw error;
        sources.onDropped(error);
      }
    }
  }
  if (sentences.length === 0) {
    reply = composeRefusal(question, candidates, library.articles.length, sources.index.size, sources.suggestions);
    yield { type: 'reply', reply };
  }
  const finished: Answer = {
    ...base,
    status: reply ? 'not-in-corpus' : 'answered',
    shortAnswer,
    sentences,
    citations: [...book.citations],
    reply,
    passages: candidates.map(describePassage),
    confidence,
    timings: {
      embedMs: investigation.embedMs,
      searchMs: investigation.searchMs,
      readMs: investigation.readMs,
      totalMs: performance.now() - started,
    },
  };
  yield { type: 'done', answer: finished };
}

const EXCERPT_LENGTH = 160;

function describePassage(candidate: Candidate): AnswerPassage {
  const { text } = candidate.paragraph;
  const cut = text.lastIndexOf(' ', EXCERPT_LENGTH);
  return {
    articleId: candidate.articleId,
    paragraphId: candidate.paragraphId,
    score: candidate.score,
    bm25: candidate.bm25,
    cosine: candidate.cosine,
    reader: candidate.answerLogit,
    excerpt: text.length <= EXCERPT_LENGTH ? text : `${text.slice(0, cut > 0 ? cut : EXCERPT_LENGTH)}…`,
  };
}
