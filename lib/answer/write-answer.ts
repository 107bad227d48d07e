import type { Citation } from '../cite/citation';
import type { CitationBook } from '../cite/number-citations';
import { FootnoteError } from '../errors';
import { chooseShortAnswer } from './choose-short-answer';
import type { DraftNote } from './compose-notes';
import type { Decision, Proof } from './decide-answer';
import type { AnswerEvent } from './events';
import type { Candidate, Evidence } from './gather-evidence';
import { findWireCopies } from './group-wire-copy';
import type { AnswerNote, AnswerSentence, ShortAnswer } from './schema';

export interface Writing {
  readonly book: CitationBook;
  /** Passages in which the same words may stand again. */
  readonly candidates: readonly Candidate[];
  /** Told of every citation that failed its proof and was dropped, with what it was to prove. */
  readonly onDropped: (error: FootnoteError) => void;
}

export interface WrittenSentences {
  readonly shortAnswer: ShortAnswer | null;
  readonly sentences: readonly AnswerSentence[];
}

/** Cites what was chosen, sentence by sentence; each is told as soon as its citation is proven. */
export async function* writeSentences(
  { chosen, partOf, proof }: Decision,
  writing: Writing,
): AsyncGenerator<AnswerEvent, WrittenSentences> {
  let shortAnswer: ShortAnswer | null = null;
  const sentences: AnswerSentence[] = [];
  for (const item of chosen) {
    const citation = cite(item, writing);
    if (!citation) continue;
    if (proof?.evidence === item) {
      shortAnswer = shortAnswerOf(proof, citation);
      if (shortAnswer) yield { type: 'short-answer', shortAnswer, citations: [citation] };
    }
    const sentence: AnswerSentence = {
      text: citation.quote,
      citationIds: [citation.id],
      support: 'verbatim',
      part: partOf.get(item) ?? null,
    };
    sentences.push(sentence);
    yield { type: 'sentence', sentence, citations: [citation] };
  }
  return { shortAnswer, sentences };
}

/** Cites what the notes rest on; a note that loses a citation is not shown. */
export async function* writeNotes(
  drafts: readonly DraftNote[],
  writing: Writing,
): AsyncGenerator<AnswerEvent, readonly AnswerNote[]> {
  const notes: AnswerNote[] = [];
  for (const { kind, text, evidence } of drafts) {
    const citations = evidence.flatMap((item) => cite(item, writing) ?? []);
    if (citations.length < evidence.length) continue;
    const note: AnswerNote = { kind, text, citationIds: citations.map(({ id }) => id) };
    notes.push(note);
    yield { type: 'note', note, citations };
  }
  return notes;
}

function shortAnswerOf({ question, evidence, verdict }: Proof, citation: Citation): ShortAnswer | null {
  if (verdict) return { kind: verdict, text: verdict === 'yes' ? 'Yes' : 'No', citationId: citation.id };
  return chooseShortAnswer(question, evidence, citation);
}

function cite(item: Evidence, { book, candidates, onDropped }: Writing): Citation | null {
  try {
    return book.cite({
      articleId: item.candidate.articleId,
      paragraphId: item.candidate.paragraphId,
      start: item.reading.start,
      end: item.reading.end,
      sameAs: findWireCopies(item, candidates),
    });
  } catch (error) {
    if (!(error instanceof FootnoteError)) throw error;
    onDropped(error);
    return null;
  }
}
