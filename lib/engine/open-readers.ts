import { env } from '@xenova/transformers';
import { models } from '../config';
import type { Embedder } from '../embed/embedder';
import { verifyModel } from '../embed/verify-model';
import { FootnoteError } from '../errors';
import type { AnswerChecker } from '../read/answer-checker';
import type { EvidenceReader } from '../read/evidence-reader';
import { openFootnoteChecker } from '../read/footnote-checker';
import { openFootnoteReader } from '../read/footnote-reader';
import { openFootnoteSplitter } from '../read/footnote-splitter';
import type { QuestionSplitter } from '../read/question-splitter';
import { openSimilarityReader } from '../read/similarity-reader';
import { openWordEncoder } from '../read/word-encoder';

export interface Readers {
  readonly reader: EvidenceReader;
  readonly checker: AnswerChecker | null;
  readonly splitter: QuestionSplitter | null;
}

/**
 * Opens the trained models in a folder. Where the weights of one are missing or damaged, Footnote goes on without them:
 * the similarity picker stands in for the reader, nothing for the others.
 * @param warn told what is wrong, what to do, and what goes on without
 */
export async function openReaders(
  directory: string,
  embedder: Embedder,
  warn: (line: string) => void,
): Promise<Readers> {
  const isSound = async (model: (typeof models)['reader' | 'checker' | 'splitter'], untilThen: string) => {
    try {
      await verifyModel(directory, model);
      return true;
    } catch (error) {
      if (!(error instanceof FootnoteError)) throw error;
      warn(`${error.message} ${untilThen}`);
      return false;
    }
  };
  if (!(await isSound(models.reader, 'Until then sentences are picked by similarity, without short answers.')))
    return withoutReaders(embedder);
  env.allowRemoteModels = false;
  env.localModelPath = directory;
  const words = await openWordEncoder();
  const checks = await isSound(models.checker, 'Until then near misses are told from answers less well.');
  const splits = await isSound(models.splitter, 'Until then some questions about two things are taken for one.');
  return {
    reader: await openFootnoteReader(words),
    checker: checks ? await openFootnoteChecker(words) : null,
    splitter: splits ? await openFootnoteSplitter(words) : null,
  };
}

/** The baseline: sentences by similarity alone. */
export const withoutReaders = (embedder: Embedder): Readers => ({
  reader: openSimilarityReader(embedder),
  checker: null,
  splitter: null,
});
