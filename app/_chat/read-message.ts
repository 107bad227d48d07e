import type { Answer, AnswerNote, AnswerPassage, AnswerReply, AnswerSentence, Citation } from '@/lib/answer/schema';
import type { FootnoteDataParts, FootnoteMessage } from '@/lib/stream/message';

/** What of an answer can be shown: the same shape while it streams and afterwards, so that nothing jumps at the end. */
export interface AnswerDraft {
  readonly steps: readonly FootnoteDataParts['step'][];
  readonly standaloneQuestion: string | null;
  readonly passages: readonly AnswerPassage[];
  readonly short: { readonly text: string; readonly citation: Citation } | null;
  readonly sentences: readonly DraftSentence[];
  readonly notes: readonly { readonly note: AnswerNote; readonly citations: readonly Citation[] }[];
  readonly reply: AnswerReply | null;
  /** Set when the answer is complete. */
  readonly answer: Answer | null;
}

export interface DraftSentence {
  readonly text: string;
  readonly support: AnswerSentence['support'] | null;
  /** The part of the question that it answers. */
  readonly part: string | null;
  readonly citations: readonly Citation[];
  readonly complete: boolean;
}

type Part = FootnoteMessage['parts'][number];

/** Reads an assistant message, complete or not. */
export function readMessage(message: FootnoteMessage): AnswerDraft {
  const answer = message.parts.find((part) => part.type === 'data-answer')?.data ?? null;
  const steps = message.parts.flatMap((part) => (part.type === 'data-step' ? [part.data] : []));
  return answer === null ? readParts(message.parts, steps) : readAnswer(answer, steps);
}

function readParts(parts: readonly Part[], steps: AnswerDraft['steps']): AnswerDraft {
  const short = parts.find((part) => part.type === 'data-short')?.data;
  const shortCitation = short?.citations.find(({ id }) => id === short.shortAnswer.citationId);
  return {
    steps,
    standaloneQuestion: parts.find((part) => part.type === 'data-standalone')?.data.question ?? null,
    passages: parts.find((part) => part.type === 'data-passages')?.data.passages ?? [],
    short:
      short === undefined || shortCitation === undefined
        ? null
        : { text: short.shortAnswer.text, citation: shortCitation },
    sentences: parts.flatMap((part) => (part.type === 'text' ? [readSentence(part)] : [])),
    notes: parts.flatMap((part) => (part.type === 'data-note' ? [part.data] : [])),
    reply: parts.find((part) => part.type === 'data-reply')?.data.reply ?? null,
    answer: null,
  };
}

function readSentence(part: Extract<Part, { type: 'text' }>): DraftSentence {
  const citations = (part.citations ?? []).flatMap(({ source }) => {
    const citation = (source.providerMetadata?.footnote as { citation?: Citation } | undefined)?.citation;
    return citation === undefined ? [] : [citation];
  });
  const asked = (part.providerMetadata?.footnote as { part?: string } | undefined)?.part ?? null;
  return { text: part.text, support: null, part: asked, citations, complete: part.state !== 'streaming' };
}

function readAnswer(answer: Answer, steps: AnswerDraft['steps']): AnswerDraft {
  const cited = (ids: readonly string[]) =>
    ids.flatMap((id) => answer.citations.find((citation) => citation.id === id) ?? []);
  const shortCitation = cited(answer.shortAnswer === null ? [] : [answer.shortAnswer.citationId])[0];
  return {
    steps,
    standaloneQuestion: answer.standaloneQuestion,
    passages: answer.passages,
    short:
      answer.shortAnswer === null || shortCitation === undefined
        ? null
        : { text: answer.shortAnswer.text, citation: shortCitation },
    // Answers kept from before there were parts lack the field.
    sentences: answer.sentences.map(({ text, support, part = null, citationIds }) => ({
      text,
      support,
      part,
      citations: cited(citationIds),
      complete: true,
    })),
    notes: answer.notes.map((note) => ({ note, citations: cited(note.citationIds) })),
    reply: answer.reply,
    answer,
  };
}

/** Every citation that the draft shows, once, in the order of their numbers. */
export function citationsOf(draft: AnswerDraft): readonly Citation[] {
  const all = [
    ...(draft.short === null ? [] : [draft.short.citation]),
    ...draft.sentences.flatMap(({ citations }) => citations),
    ...draft.notes.flatMap(({ citations }) => citations),
  ];
  return [...new Map(all.map((citation) => [citation.id, citation])).values()].sort((a, b) => a.number - b.number);
}

/** Whether there is anything to read yet. */
export function isEmptyDraft(draft: AnswerDraft): boolean {
  return draft.short === null && draft.sentences.length === 0 && draft.notes.length === 0 && draft.reply === null;
}
