import { openCitationBook } from '../cite/number-citations';
import type { FootnoteError } from '../errors';
import { composeAboutCorpus, composeLanguage, composeRefusal } from './compose-replies';
import { confidenceModel } from './confidence-model';
import { decideAnswer } from './decide-answer';
import { describePassage } from './describe-passage';
import { detectIntent } from './detect-intent';
import type { AnswerEvent } from './events';
import { findCoreQuestion } from './find-core-question';
import { countReadable } from './gather-evidence';
import { type Finding, findPassages, type Investigation, type InvestigationSources, readPassages } from './investigate';
import { joinPassages } from './join-passages';
import { planParts } from './plan-parts';
import { resolveFollowUp } from './resolve-follow-up';
import type { Answer, AnswerReply, Turn } from './schema';
import { bestOfEachFirst } from './spread-over-articles';
import { writeNotes, writeSentences } from './write-answer';

/** Everything that an answer is made with. */
export interface AnswerSources extends InvestigationSources {
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
    const reply =
      intent === 'language' ? composeLanguage(suggestions) : composeAboutCorpus(library.articles, suggestions);
    yield { type: 'reply', reply };
    yield { type: 'done', answer: replyOnly(request.question, reply, performance.now() - started) };
    return;
  }

  const standaloneQuestion = await resolveFollowUp(request.question, request.history, vocabulary);
  yield { type: 'searching', standaloneQuestion };
  const parts = await planParts(standaloneQuestion, library.articles, vocabulary);
  const findings = [];
  const excluded = request.exclude ?? new Set<string>();
  for (const { question, exclude } of parts) {
    findings.push(await findForPart(question, sources, new Set([...excluded, ...exclude])));
  }
  const embedMs = sum(findings.map((finding) => finding.embedMs));
  const searchMs = sum(findings.map((finding) => finding.searchMs));
  const considered = joinPassages(findings.map(({ candidates }) => candidates));
  yield { type: 'passages', passages: considered.map(describePassage), ms: embedMs + searchMs };
  yield {
    type: 'reading',
    count: sum(findings.map(({ question, candidates }) => countReadable(question, candidates))),
  };
  const investigations = [];
  for (const finding of findings) investigations.push(await readPassages(finding, sources));
  if (parts.length > 1 && (foundNothing(investigations) || foundOneSentence(investigations))) {
    // What no part finds may still be found by the whole question, and what one sentence says is one thing.
    const whole = await findForPart(standaloneQuestion, sources, excluded);
    investigations.splice(0, parts.length, await readPassages(whole, sources));
  }
  const candidates = joinPassages(investigations.map((investigation) => investigation.candidates));

  const decision = decideAnswer(investigations, vocabulary);
  const book = openCitationBook(library);
  const writing = { book, candidates, onDropped: sources.onDropped };
  const { shortAnswer, sentences } = yield* writeSentences(decision, writing);
  let reply: AnswerReply | null = null;
  if (sentences.length === 0) {
    const question = (investigations[0] as (typeof investigations)[number]).question;
    const searched = { articles: library.articles.length, paragraphs: sources.index.size };
    reply = composeRefusal(
      { ...question, text: standaloneQuestion },
      candidates,
      searched,
      await sources.suggestions(),
    );
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
    timings: {
      embedMs,
      searchMs,
      readMs: sum(investigations.map(({ readMs }) => readMs)),
      totalMs: performance.now() - started,
    },
  };
  yield { type: 'done', answer: finished };
}

const foundNothing = (parts: readonly Investigation[]): boolean =>
  parts.every(({ confidence }) => confidence < confidenceModel.threshold);

/** Whether the best sentence of every part is the same, and answers each. */
function foundOneSentence(parts: readonly Investigation[]): boolean {
  if (parts.some(({ confidence }) => confidence < confidenceModel.threshold)) return false;
  const [first, ...rest] = parts.map(({ evidence }) => evidence[0]);
  return rest.every(
    (best) => best?.candidate.paragraph === first?.candidate.paragraph && best?.reading.start === first?.reading.start,
  );
}

/** A question over several articles is searched and read as what it asks of each one. */
async function findForPart(part: string, sources: AnswerSources, exclude: ReadonlySet<string>): Promise<Finding> {
  const core = findCoreQuestion(part);
  const found = await findPassages(core ?? part, sources, exclude);
  if (core === null && found.question.kind !== 'comparison') return found;
  const question = { ...found.question, kind: 'comparison' as const };
  return { ...found, question, candidates: bestOfEachFirst(found.candidates) };
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

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
