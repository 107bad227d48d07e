import { trimSentence } from '../corpus/trim-sentence';
import type { Sentence } from '../corpus/types';
import type { Candidate, Evidence } from './gather-evidence';

/** A sentence as evidence that no reader has scored: it answers by its wording or its place. */
export function unreadEvidence(candidate: Candidate, sentence: Sentence): Evidence {
  const { text } = candidate.paragraph;
  const place = trimSentence(text, sentence);
  return {
    candidate,
    reading: { ...place, score: 0, spans: [] },
    text: text.slice(place.start, place.end),
    overlap: 0,
    score: candidate.score,
  };
}
