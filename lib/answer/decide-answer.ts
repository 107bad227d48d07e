import { answering } from '../config';
import type { Vocabulary } from '../search/vocabulary';
import type { Question } from './analyze-question';
import { type DraftNote, noteDisagreement, noteFalsePremise, noteMissingPart } from './compose-notes';
import { decideYesNo } from './decide-yes-no';
import { findContradiction } from './find-contradiction';
import { findDisagreement } from './find-disagreement';
import type { Evidence } from './gather-evidence';
import type { Investigation } from './investigate';
import type { Answer } from './schema';
import { selectEvidence } from './select-evidence';
import { bestOfEachArticle } from './spread-over-articles';
import { withinBudget } from './within-budget';

/** The sentence that a short answer is taken from. */
export interface Proof {
  readonly question: Question;
  readonly evidence: Evidence;
  /** What it settles a yes/no question as. */
  readonly verdict: 'yes' | 'no' | null;
}

/** What is to be said, before it is cited. */
export interface Decision {
  readonly status: Answer['status'];
  /** Sentences of the answer in the order in which they are shown. */
  readonly chosen: readonly Evidence[];
  /** The part of the question that a sentence of `chosen` answers, where the question has parts. */
  readonly partOf: ReadonlyMap<Evidence, string>;
  /** What a short answer is looked for in; null when the answer is to have none. */
  readonly proof: Proof | null;
  readonly notes: readonly DraftNote[];
  readonly confidence: number;
}

/** A false premise makes it improbable that the corpus answers, however near its sentences are. */
const FALSE_PREMISE_FACTOR = 0.1;

/** Decides from what was found for each part of the question what can be said, and what has to be left open. */
export function decideAnswer(parts: readonly Investigation[], vocabulary: Vocabulary): Decision {
  const found = parts.filter(({ answers }) => answers);
  const first = (found[0] ?? parts[0]) as Investigation;
  for (const { question, evidence, confidence } of parts.length === 1 ? parts : found) {
    const contradiction = findContradiction(question, evidence, vocabulary);
    if (contradiction) return refuse([noteFalsePremise(contradiction.evidence)], confidence * FALSE_PREMISE_FACTOR);
  }
  if (found.length === 0) return refuse([], Math.max(...parts.map(({ confidence }) => confidence)));
  const missing = parts.filter((part) => !found.includes(part));
  const notes = missing.map(({ wording }) => noteMissingPart(wording));
  const disagreement = parts.length === 1 ? findDisagreement(first.question, first.evidence) : null;
  const selected = found.flatMap((part) => selectPart(part).map((item) => [item, part.wording] as const));
  const both = disagreement ? [disagreement.first, disagreement.second] : [];
  const proof = found.length === 1 ? prove(first) : null;
  const settling = proof?.verdict ? [proof.evidence] : [];
  const chosen = both.length > 0 ? both : [...new Set([...settling, ...selected.map(([item]) => item)])];
  const confidences = found.map(({ confidence }) => confidence);
  return {
    status: missing.length > 0 ? 'partial' : 'answered',
    chosen: withinBudget(chosen, answering.maxWords.wide),
    partOf: new Map(parts.length > 1 ? selected : []),
    proof,
    notes: disagreement ? [...notes, noteDisagreement(disagreement)] : notes,
    confidence: missing.length > 0 ? Math.max(...confidences) : Math.min(...confidences),
  };
}

const refuse = (notes: readonly DraftNote[], confidence: number): Decision => ({
  status: 'not-in-corpus',
  chosen: [],
  partOf: new Map(),
  proof: null,
  notes,
  confidence,
});

function prove({ question, evidence }: Investigation): Proof | null {
  const best = evidence[0];
  if (!best) return null;
  if (question.kind !== 'yes-no') return { question, evidence: best, verdict: null };
  const settled = evidence.slice(0, answering.sentencesThatSettle).flatMap((item) => {
    const verdict = decideYesNo(question, item);
    return verdict ? [{ question, evidence: item, verdict }] : [];
  });
  const agree = settled.every(({ verdict }) => verdict === settled[0]?.verdict);
  return agree && settled[0] ? settled[0] : { question, evidence: best, verdict: null };
}

function selectPart({ question, evidence }: Investigation): readonly Evidence[] {
  if (question.kind === 'comparison') return selectEvidence(question, bestOfEachArticle(question, evidence));
  return selectEvidence(question, evidence);
}
