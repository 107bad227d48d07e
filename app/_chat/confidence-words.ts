import type { Answer } from '@/lib/answer/schema';

/** Lower bounds of `confidence`, the probability that the corpus answers the question, and how that is said. */
const ANSWERED = [
  [0.85, 'The articles very likely answer this'],
  [0.6, 'The articles probably answer this'],
  [0, 'The articles may not answer this: check the footnotes'],
] as const;
const REFUSED = [
  [0.3, 'The articles probably do not answer this'],
  [0, 'The articles almost certainly do not answer this'],
] as const;
const CONTRADICTED = 'The articles contradict what the question presumes';

/** Confidence in words; null for a reply that is not about the articles' content. */
export function confidenceWords({ status, confidence, reply, notes }: Answer): string | null {
  if (reply !== null && reply.kind !== 'refusal') return null;
  if (status === 'not-in-corpus' && notes.some(({ kind }) => kind === 'false-premise')) return CONTRADICTED;
  const scale = status === 'not-in-corpus' ? REFUSED : ANSWERED;
  return scale.find(([least]) => confidence >= least)?.[1] ?? null;
}
