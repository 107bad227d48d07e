import { z } from 'zod';
import { citationSchema } from '../cite/citation';

const sentenceSchema = z.object({
  text: z.string(),
  citationIds: z.array(z.string()).min(1),
  support: z.enum(['verbatim', 'supported']),
  /** The part of the question that the sentence answers; null when the question was asked whole. */
  part: z.string().nullable(),
});

const shortAnswerSchema = z.object({
  kind: z.enum(['span', 'yes', 'no']),
  text: z.string(),
  citationId: z.string(),
});

const noteSchema = z.object({
  kind: z.enum(['false-premise', 'disagreement', 'later-article', 'missing-part']),
  text: z.string(),
  citationIds: z.array(z.string()),
});

const replySchema = z.object({
  kind: z.enum(['refusal', 'about-corpus', 'language']),
  text: z.string(),
  suggestions: z.array(z.string()),
});

const passageSchema = z.object({
  articleId: z.string(),
  paragraphId: z.string(),
  score: z.number(),
  bm25: z.number(),
  cosine: z.number(),
  reader: z.number().nullable(),
  title: z.string(),
  excerpt: z.string(),
});

/** The one shape of an answer: page, HTTP, command line and eval. Extend it by adding fields only. */
export const answerSchema = z.object({
  question: z.string(),
  standaloneQuestion: z.string(),
  status: z.enum(['answered', 'partial', 'not-in-corpus']),
  answerer: z.string(),
  shortAnswer: shortAnswerSchema.nullable(),
  sentences: z.array(sentenceSchema),
  citations: z.array(citationSchema),
  notes: z.array(noteSchema),
  reply: replySchema.nullable(),
  passages: z.array(passageSchema),
  confidence: z.number().min(0).max(1),
  timings: z.object({ embedMs: z.number(), searchMs: z.number(), readMs: z.number(), totalMs: z.number() }),
});

export type Answer = z.infer<typeof answerSchema>;
export type { Citation } from '../cite/citation';
export type AnswerSentence = z.infer<typeof sentenceSchema>;
export type AnswerNote = z.infer<typeof noteSchema>;
export type AnswerReply = z.infer<typeof replySchema>;
export type ShortAnswer = z.infer<typeof shortAnswerSchema>;
export type AnswerPassage = z.infer<typeof passageSchema>;

export const turnSchema = z.object({ role: z.enum(['user', 'assistant']), content: z.string() });

/** An earlier turn. Assistant turns help to resolve "he" or "the second one"; they are never evidence. */
export type Turn = z.infer<typeof turnSchema>;
