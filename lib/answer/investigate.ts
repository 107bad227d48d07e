import { answering } from '../config';
import { carriedSpeaker } from '../corpus/carried-speaker';
import type { Embedder } from '../embed/embedder';
import type { AnswerChecker, Verdict } from '../read/answer-checker';
import type { PassageIndex } from '../search/passage-index';
import { analyzeQuestion, type Question } from './analyze-question';
import { checkModel, confidenceModel } from './confidence-model';
import { correctSpelling } from './correct-spelling';
import { type ConfidenceFeatures, confidenceFeatures, estimateConfidence, isLong } from './estimate-confidence';
import { askedToSpeak, findStatements } from './find-statements';
import {
  type Candidate,
  type Evidence,
  type EvidenceSources,
  gatherEvidence,
  resolvePassages,
  sentenceKey,
} from './gather-evidence';
import { askedPerson, identifyPerson } from './identify-person';
import { preferBody } from './prefer-body';
import { preferPeriod } from './prefer-period';
import { loadTagger } from './tag-words';
import { type CheckFeatures, checkFeatures, weighCheck } from './weigh-check';
import { wordForReader } from './word-for-reader';

export interface InvestigationSources extends EvidenceSources {
  readonly embedder: Embedder;
  readonly index: PassageIndex;
  /** Null when its weights are missing: what the reader finds is then believed. */
  readonly checker: AnswerChecker | null;
}

/** Passages found for a question, before they are read. */
export interface Finding {
  readonly question: Question;
  /** What was asked, in the words of the whole question. */
  readonly wording: string;
  readonly candidates: readonly Candidate[];
  /** What the person that the question asks about is said to be; null for any other question. */
  readonly identity: Evidence | null;
  /** What the person says whose words are asked for; empty for any other question. */
  readonly statements: readonly Evidence[];
  readonly embedMs: number;
  readonly searchMs: number;
}

/** What the corpus holds on one question. */
export interface Investigation extends Finding {
  /** Best sentence first. */
  readonly evidence: readonly Evidence[];
  /** Probability that the corpus answers the question. */
  readonly confidence: number;
  /** Whether that is enough for an answer. */
  readonly answers: boolean;
  /** What the confidence was made from; null without any evidence. */
  readonly features: ConfidenceFeatures | null;
  /** What the second opinion on the best evidence was made into; null without evidence or checker. */
  readonly checked: CheckFeatures | null;
  /** What the best evidence says to the question; null as above. */
  readonly verdict: Verdict | null;
  readonly readMs: number;
}

/** Word pieces of a word that the model knows as a whole, the two marks around it included. */
const WHOLE_WORD_TOKENS = 3;

/** Mends the spelling, embeds the question and searches. Articles and paragraphs in `exclude` are left out. */
export async function findPassages(
  asked: string,
  sources: InvestigationSources,
  exclude: ReadonlySet<string>,
): Promise<Finding> {
  const started = performance.now();
  const { embedder, vocabulary } = sources;
  const written = correctSpelling(asked, vocabulary, (word) => embedder.countTokens(word) <= WHOLE_WORD_TOKENS);
  const question = analyzeQuestion(written, vocabulary);
  const [vector] = await embedder.embed([written]);
  const embedded = performance.now();
  const found = await sources.index.search({
    text: written,
    vector: vector as Float32Array,
    limit: answering.passagesSearched,
    exclude,
  });
  const kept = resolvePassages(found, sources.library);
  const person = askedPerson(question);
  const speaker = askedToSpeak(question);
  return {
    question,
    wording: asked,
    candidates: preferPeriod(written, preferBody(kept)).slice(0, answering.passagesKept),
    identity: person && identifyPerson(person, kept, await loadTagger(), vocabulary),
    statements: speaker ? findStatements(speaker, kept) : [],
    embedMs: embedded - started,
    searchMs: performance.now() - embedded,
  };
}

/** Reads the best passages and weighs what they say. */
export async function readPassages(finding: Finding, sources: InvestigationSources): Promise<Investigation> {
  const investigation = await weighPassages(finding, sources);
  const { identity, statements } = finding;
  if (identity) return putFirst([identity], investigation);
  return investigation.answers || statements.length === 0 ? investigation : putFirst(statements, investigation);
}

/** What answers by its wording, whatever the models say, comes before all else. */
function putFirst(certain: readonly Evidence[], investigation: Investigation): Investigation {
  const { evidence, confidence } = investigation;
  const above = (evidence[0]?.score ?? 0) + 1;
  const keys = new Set(certain.map(sentenceKey));
  return {
    ...investigation,
    evidence: [
      ...certain.map((item) => ({ ...item, score: above })),
      ...evidence.filter((item) => !keys.has(sentenceKey(item))),
    ],
    confidence: Math.max(confidence, answering.identified),
    answers: true,
  };
}

async function weighPassages(finding: Finding, sources: InvestigationSources): Promise<Investigation> {
  const started = performance.now();
  const asked = wordForReader(finding.question.text, finding.candidates);
  const { candidates, evidence } = await gatherEvidence(finding.question, asked, finding.candidates, sources);
  const features = confidenceFeatures(finding.question, evidence);
  const found = { ...finding, candidates, evidence, features };
  const [best] = evidence;
  // A page of text is longer than any question that the checker was trained on.
  if (!best || !features || !sources.checker || isLong(finding.question.text)) {
    const readMs = performance.now() - started;
    const confidence = estimateConfidence(features);
    return {
      ...found,
      confidence,
      answers: confidence >= confidenceModel.threshold,
      checked: null,
      verdict: null,
      readMs,
    };
  }
  const { article, paragraph } = best.candidate;
  const check = await sources.checker.check(asked, textAround(best), carriedSpeaker(article, paragraph));
  const checked = checkFeatures(finding.question, best, features, check.answerLogit);
  const confidence = weighCheck(checked);
  const answers = confidence >= checkModel.threshold;
  return { ...found, confidence, answers, checked, verdict: check.verdict, readMs: performance.now() - started };
}

/** The sentence with its neighbours: what it rests on seldom stands further off, and a long passage takes longer. */
function textAround({ candidate: { paragraph }, reading }: Evidence): string {
  const { sentences, text } = paragraph;
  const at = sentences.findIndex(({ end }) => end > reading.start);
  const first = sentences[Math.max(0, at - answering.checkedAround)];
  const last = sentences[Math.min(sentences.length - 1, at + answering.checkedAround)];
  return text.slice(first?.start, last?.end).trim();
}
