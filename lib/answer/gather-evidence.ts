import type { Library } from '../cite/library';
import { answering } from '../config';
import { carriedSpeaker } from '../corpus/carried-speaker';
import { paragraphKey } from '../corpus/paragraph-key';
import type { Article, Paragraph } from '../corpus/types';
import type { EvidenceReader, SentenceReading } from '../read/evidence-reader';
import type { FoundPassage } from '../search/passage-index';
import { contentTerms } from '../search/terms';
import type { Vocabulary } from '../search/vocabulary';
import { windowContext } from '../search/window-context';
import type { Question } from './analyze-question';

/** A passage that was considered; the best ones have been read. */
export interface Candidate extends FoundPassage {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** Log-odds of the reader; null for a passage that was not read. */
  readonly answerLogit: number | null;
}

/** A sentence that may answer. */
export interface Evidence {
  readonly candidate: Candidate;
  readonly reading: SentenceReading;
  readonly text: string;
  /** Share of the question's terms, weighted by rarity, that sentence and title hold; 0…1. */
  readonly overlap: number;
  readonly score: number;
}

/** The same for each time that a sentence was found. */
export const sentenceKey = ({ candidate, reading }: Evidence): string => `${paragraphKey(candidate)}:${reading.start}`;

export const countWords = ({ text }: Evidence): number => text.split(/\s+/).length;

export interface EvidenceSources {
  readonly library: Library;
  readonly vocabulary: Vocabulary;
  readonly reader: EvidenceReader;
}

/** The found passages with their articles; ids that the library does not hold are left out. */
export function resolvePassages(found: readonly FoundPassage[], library: Library): readonly Candidate[] {
  return found.flatMap((passage) => {
    const article = library.article(passage.articleId);
    const paragraph = library.paragraph(passage.articleId, passage.paragraphId);
    return article && paragraph ? [{ ...passage, article, paragraph, answerLogit: null }] : [];
  });
}

/**
 * How many of the best passages are read: those whose search score is near the best one's (two at least, to see how far
 * it leads), within the budgets. A comparison reads one of each article, however far behind.
 */
export function countReadable({ kind }: Question, candidates: readonly Candidate[]): number {
  const best = Math.max(...candidates.map(({ score }) => score));
  let characters = 0;
  let count = 0;
  for (const { paragraph, score } of candidates.slice(0, answering.maxPassagesRead)) {
    characters += paragraph.text.length;
    if (count > 0 && characters > answering.maxCharactersRead) break;
    if (count > 1 && kind !== 'comparison' && score < best - answering.readGap) break;
    count++;
  }
  return count;
}

/**
 * Reads passages and scores each of their sentences.
 * @param asked the question as the reader is to see it
 * @returns the candidates with the reader's verdict, best passage first, and the evidence, best sentence first
 */
export async function gatherEvidence(
  question: Question,
  asked: string,
  candidates: readonly Candidate[],
  { vocabulary, reader }: EvidenceSources,
): Promise<{ readonly candidates: readonly Candidate[]; readonly evidence: readonly Evidence[] }> {
  const count = countReadable(question, candidates);
  const readings = await reader.read(
    asked,
    candidates.slice(0, count).map(({ article, paragraph }) => ({
      text: paragraph.text,
      sentences: paragraph.sentences,
      context: carriedSpeaker(article, paragraph),
    })),
  );
  const read = candidates.map((candidate, index) => ({
    ...candidate,
    answerLogit: readings[index]?.answerLogit ?? null,
  }));
  const evidence = readings.flatMap((reading, index) => {
    const candidate = read[index] as Candidate;
    const context = windowContext(candidate.article, candidate.paragraph);
    return reading.sentences.map((sentence): Evidence => {
      const text = candidate.paragraph.text.slice(sentence.start, sentence.end);
      const overlap = termOverlap(question.terms, context + text, vocabulary);
      const score =
        candidate.score +
        answering.weights.cosine * candidate.cosine +
        answering.weights.answerLogit * (candidate.answerLogit ?? 0) +
        answering.weights.sentence * sentence.score +
        answering.weights.overlap * overlap -
        (candidate.paragraph.kind === 'caption' ? answering.captionPenalty : 0);
      return { candidate, reading: sentence, text, overlap, score };
    });
  });
  evidence.sort((a, b) => b.score - a.score || a.reading.start - b.reading.start);
  return { candidates: rankByEvidence(read, evidence), evidence };
}

/** Share of the terms that the text holds, each weighted by its rarity in the corpus; 0…1. */
export function termOverlap(terms: readonly string[], text: string, vocabulary: Vocabulary): number {
  const held = new Set(contentTerms(text));
  let total = 0;
  let found = 0;
  for (const term of terms) {
    const weight = vocabulary.idf(term);
    total += weight;
    if (held.has(term)) found += weight;
  }
  return total > 0 ? found / total : 0;
}

/** Passages in the order of their best sentence; those that were not read keep their order behind. */
function rankByEvidence(candidates: readonly Candidate[], evidence: readonly Evidence[]): readonly Candidate[] {
  const best = new Map<Candidate, number>();
  for (const { candidate, score } of evidence) best.set(candidate, Math.max(best.get(candidate) ?? -Infinity, score));
  const read = candidates.filter((candidate) => best.has(candidate));
  const unread = candidates.filter((candidate) => !best.has(candidate));
  return [...read.sort((a, b) => (best.get(b) as number) - (best.get(a) as number)), ...unread];
}
