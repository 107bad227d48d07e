import { z } from 'zod';
import { isTooLong, LONGEST_QUESTION } from '../answer/longest-question';
import { turnSchema } from '../answer/schema';

const filled = z.string().refine((text) => text.trim() !== '', 'must not be empty');

/** One line of a questions file. `split` says whether the question may be tuned on; files without it have one part. */
export const questionSchema = z.object({
  id: filled,
  type: filled,
  question: filled.refine((text) => !isTooLong(text), `must have at most ${LONGEST_QUESTION} characters`),
  history: z.array(turnSchema).default([]),
  answerable: z.boolean(),
  /** Groups of accepted strings: the answer text has to contain one of every group. */
  must: z.array(z.array(filled).min(1)).default([]),
  /** Strings that a right answer does not contain. */
  mustNot: z.array(filled).default([]),
  /** Verbatim quotes. A cited paragraph is gold when it contains one or is contained in one. */
  evidence: z.array(filled).default([]),
  split: z.enum(['tune', 'held-out']).optional(),
});

export type Question = z.infer<typeof questionSchema>;

/**
 * Types of question that do not ask for one name, number, date or phrase, or (follow-ups, paraphrases) may ask for
 * anything: their accepted strings are pieces of a sentence, so a short answer is not scored against them.
 */
const WITHOUT_SHORT_ANSWER: ReadonlySet<string> = new Set([
  'yes-no',
  'why',
  'how',
  'list',
  'quote',
  'comparison',
  'multi-article',
  'disagreement',
  'about',
  'follow-up',
  'paraphrase',
]);

/** @returns whether SQuAD's exact match and F1 are defined: answerable, one group of accepted strings, a factoid's type. */
export const hasShortAnswer = (question: Question): boolean =>
  question.answerable && question.must.length === 1 && !WITHOUT_SHORT_ANSWER.has(question.type);
