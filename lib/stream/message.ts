import type { UIMessage } from 'ai';
import type { Answer, AnswerNote, AnswerPassage, AnswerReply, Citation, ShortAnswer } from '../answer/schema';

/** Data parts of an assistant message. Each is sent once; the last part of a message is always `data-answer`. */
export type FootnoteDataParts = {
  /** One per stage as it happens; `ms` is set when the stage ended (the same part id is sent again). */
  step: { stage: 'searching' | 'reading' | 'writing'; text: string; ms: number | null };
  standalone: { question: string };
  passages: { passages: readonly AnswerPassage[] };
  short: { shortAnswer: ShortAnswer; citations: readonly Citation[] };
  note: { note: AnswerNote; citations: readonly Citation[] };
  reply: { reply: AnswerReply };
  answer: Answer;
};

/**
 * One text part a sentence. Its `citations` (the SDK's own field, set at `text-end`) hold, per citation,
 * `source: { type: 'source', sourceType: 'url', id, url: href, title, providerMetadata: { footnote: { citation } } }`
 * and `citedText: quote`. Where the question has parts, its `providerMetadata: { footnote: { part } }` names the one that
 * the sentence answers.
 */
export type FootnoteMessage = UIMessage<unknown, FootnoteDataParts>;
