import { answering } from '../config';
import type { Vocabulary } from '../search/vocabulary';
import type { Question } from './analyze-question';
import { contradictedBy, settledAs } from './believe-verdict';
import { type DraftNote, noteDisagreement, noteFalsePremise, noteMissingPart } from './compose-notes';
import { decideYesNo } from './decide-yes-no';
import { findContradiction } from './find-contradiction';
import { findDisagreement } from './find-disagreement';
import type { Evidence } from './gather-evidence';
import type { Investigation } from './investigate';
import type { Answer } from './schema';
import { budgetOf, selectEvidence } from './select-evidence';
import { type SelectedPart, selectParts } from './select-parts';
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
  const [only, ...others] = parts as readonly [Investigation, ...Investigation[]];
  return others.length === 0 ? decideWhole(only, vocabulary) : decideParts(parts, vocabulary);
}

function decideWhole(whole: Investigation, vocabulary: Vocabulary): Decision {
  const { question, evidence, confidence } = whole;
  const contradiction = contradictionOf(whole, vocabulary);
  if (contradiction) return refuse([noteFalsePremise(contradiction)], confidence * FALSE_PREMISE_FACTOR);
  if (!whole.answers) return refuse([], confidence);
  const disagreement = findDisagreement(question, evidence);
  const proof = prove(whole);
  const chosen = disagreement ? [disagreement.first, disagreement.second] : selectWith(whole, proof).items;
  return {
    status: 'answered',
    chosen: withinBudget(chosen, budgetOf(question.kind)),
    partOf: new Map(),
    proof,
    notes: disagreement ? [noteDisagreement(disagreement)] : [],
    confidence,
  };
}

/** A part that is not answered gets a note, and so does one that presumes what an article contradicts. */
function decideParts(parts: readonly Investigation[], vocabulary: Vocabulary): Decision {
  const sorted = parts.map((part) => ({
    part,
    contradiction: contradictionOf(part, vocabulary),
  }));
  const notes = sorted.flatMap(({ part, contradiction }) => {
    if (part.answers && !contradiction) return [];
    const missing = noteMissingPart(part.wording);
    return contradiction ? [missing, noteFalsePremise(contradiction)] : [missing];
  });
  const found = sorted.flatMap(({ part, contradiction }) => (part.answers && !contradiction ? [part] : []));
  if (found.length === 0) {
    const corrections = notes.filter(({ kind }) => kind === 'false-premise');
    const confidence = Math.max(...parts.map((part) => part.confidence));
    return refuse(corrections, corrections.length > 0 ? confidence * FALSE_PREMISE_FACTOR : confidence);
  }
  const proof = found.length === 1 ? prove(found[0] as Investigation) : null;
  const selected = found.map((part) => ({ wording: part.wording, ...selectWith(part, proof) }));
  const confidences = found.map(({ confidence }) => confidence);
  const { chosen, partOf } = selectParts(selected);
  return {
    status: notes.length > 0 ? 'partial' : 'answered',
    chosen,
    // Parts that were told apart stand for the whole question: none of them is named.
    partOf: new Set(parts.map(({ wording }) => wording)).size > 1 ? partOf : new Map(),
    proof,
    notes,
    confidence: notes.length > 0 ? Math.max(...confidences) : Math.min(...confidences),
  };
}

/** The sentence that contradicts what the question presumes, by its wording or to the checker. */
const contradictionOf = (part: Investigation, vocabulary: Vocabulary): Evidence | null =>
  findContradiction(part.question, part.evidence, vocabulary)?.evidence ?? contradictedBy(part);

const refuse = (notes: readonly DraftNote[], confidence: number): Decision => ({
  status: 'not-in-corpus',
  chosen: [],
  partOf: new Map(),
  proof: null,
  notes,
  confidence,
});

function prove(part: Investigation): Proof | null {
  const { question, evidence } = part;
  const best = evidence[0];
  if (!best) return null;
  if (question.kind !== 'yes-no') return { question, evidence: best, verdict: null };
  const settled = evidence.slice(0, answering.sentencesThatSettle).flatMap((item) => {
    const verdict = decideYesNo(question, item);
    return verdict ? [{ question, evidence: item, verdict }] : [];
  });
  const agree = settled.every(({ verdict }) => verdict === settled[0]?.verdict);
  return agree && settled[0] ? settled[0] : { question, evidence: best, verdict: settledAs(part) };
}

/** The sentences of one part, and the one that must not be missing: what settles a yes/no question, else the best. */
function selectWith({ question, evidence }: Investigation, proof: Proof | null): Omit<SelectedPart, 'wording'> {
  const pool = question.kind === 'comparison' ? bestOfEachArticle(question, evidence) : evidence;
  const best = proof?.verdict ? proof.evidence : (pool[0] as Evidence);
  const selected = selectEvidence(question, pool);
  return { best, items: selected.includes(best) ? selected : [best, ...selected] };
}
