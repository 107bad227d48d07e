import type { Answer, AnswerNote, AnswerPassage, AnswerReply, AnswerSentence, Citation, ShortAnswer } from './schema';

/**
 * What happens while a question is answered, in this order:
 * `searching` → `passages` → `reading` → (`short-answer`? `sentence`* `note`* | `reply` `note`*) → `done`.
 * A `sentence`, `short-answer` or `note` comes with the citations that it uses, numbered already.
 */
export type AnswerEvent =
  | { readonly type: 'searching'; readonly standaloneQuestion: string }
  | { readonly type: 'passages'; readonly passages: readonly AnswerPassage[]; readonly ms: number }
  | { readonly type: 'reading'; readonly count: number }
  | { readonly type: 'short-answer'; readonly shortAnswer: ShortAnswer; readonly citations: readonly Citation[] }
  | { readonly type: 'sentence'; readonly sentence: AnswerSentence; readonly citations: readonly Citation[] }
  | { readonly type: 'note'; readonly note: AnswerNote; readonly citations: readonly Citation[] }
  | { readonly type: 'reply'; readonly reply: AnswerReply }
  | { readonly type: 'done'; readonly answer: Answer };
