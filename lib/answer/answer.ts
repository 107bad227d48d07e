import { openCitationBook } from '../cite/number-citations';
import type { FootnoteError } from '../errors';
import { composeAboutCorpus, composeLanguage, composeRefusal, composeWelcome } from './compose-replies';
import { type Considered, type ConsiderSources, considerQuestion } from './consider-question';
import type { Decision } from './decide-answer';
import { describePassage } from './describe-passage';
import { detectIntent } from './detect-intent';
import type { AnswerEvent } from './events';
import { resolveFollowUp } from './resolve-follow-up';
import type { Answer, AnswerReply, Turn } from './schema';
import { summarizeArticles } from './summarize-articles';
import { writeNotes, writeSentences } from './write-answer';

/** Everything that an answer is made with. */
export interface AnswerSources extends ConsiderSources {
  /** Questions to offer in a reply; asked for only when there is a reply. */
  readonly suggestions: () => Promise<readonly string[]>;
  /** Told of every citation that failed its proof and was dropped. */
  readonly onDropped: (error: FootnoteError) => void;
}

export interface AnswerRequest {
  readonly question: string;
  readonly history: readonly Turn[];
  /** Articles (ids) and paragraphs (`<article>#<paragraph>`) that are left out of the search. */
  readonly exclude?: ReadonlySet<string>;
}

/** Answers one question from the corpus, telling each step as it happens; see `AnswerEvent` for their order. */
export async function* answer(request: AnswerRequest, sources: AnswerSources): AsyncGenerator<AnswerEvent> {
  const started = performance.now();
  const { vocabulary, library } = sources;
  const intent = detectIntent(request.question, vocabulary);
  if (intent !== 'question') {
    const suggestions = await sources.suggestions();
    const compose = intent === 'thanks' ? composeWelcome : composeAboutCorpus;
    const reply = intent === 'language' ? composeLanguage(suggestions) : compose(library.articles, suggestions);
    yield { type: 'reply', reply };
    yield { type: 'done', answer: replyOnly(request.question, reply, performance.now() - started) };
    return;
  }

  const standaloneQuestion = await resolveFollowUp(request.question, request.history, vocabulary);
  yield { type: 'searching', standaloneQuestion };
  const exclude = request.exclude ?? new Set<string>();
  const summary = summarizeArticles(standaloneQuestion, library.articles, exclude);
  const considered = summary
    ? yield* presentSummary(summary)
    : yield* considerQuestion(standaloneQuestion, exclude, sources);
  const { decision, candidates } = considered;
  const book = openCitationBook(library);
  const writing = { book, candidates, onDropped: sources.onDropped };
  const { shortAnswer, sentences } = yield* writeSentences(decision, writing);
  let reply: AnswerReply | null = null;
  if (sentences.length === 0) {
    const searched = { articles: library.articles.length, paragraphs: sources.index.size };
    reply = composeRefusal(standaloneQuestion, candidates, searched, await sources.suggestions());
    yield { type: 'reply', reply };
  }
  // Notes on sentences that could not be cited fall away with them.
  const lost = reply !== null && decision.chosen.length > 0;
  const notes = yield* writeNotes(lost ? [] : decision.notes, writing);
  const finished: Answer = {
    question: request.question,
    standaloneQuestion,
    status: reply ? 'not-in-corpus' : decision.status,
    answerer: 'extractive',
    shortAnswer,
    sentences: [...sentences],
    citations: [...book.citations],
    notes: [...notes],
    reply,
    passages: candidates.map(describePassage),
    confidence: decision.confidence,
    timings: { ...considered.timings, totalMs: performance.now() - started },
  };
  yield { type: 'done', answer: finished };
}

/** A summary searches nothing: the passages that it considers are those that it tells. */
async function* presentSummary(decision: Decision): AsyncGenerator<AnswerEvent, Considered> {
  const candidates = decision.chosen.map(({ candidate }) => candidate);
  yield { type: 'passages', passages: candidates.map(describePassage), ms: 0 };
  yield { type: 'reading', count: candidates.length };
  return { decision, candidates, timings: { embedMs: 0, searchMs: 0, readMs: 0 } };
}

function replyOnly(question: string, reply: AnswerReply, totalMs: number): Answer {
  return {
    question,
    standaloneQuestion: question,
    status: 'not-in-corpus',
    answerer: 'extractive',
    shortAnswer: null,
    sentences: [],
    citations: [],
    notes: [],
    reply,
    passages: [],
    confidence: 0,
    timings: { embedMs: 0, searchMs: 0, readMs: 0, totalMs },
  };
}
