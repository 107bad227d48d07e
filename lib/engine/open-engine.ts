import { type AnswerRequest, type AnswerSources, answer } from '../answer/answer';
import type { AnswerEvent } from '../answer/events';
import { findPassages, readPassages } from '../answer/investigate';
import { resolveFollowUp } from '../answer/resolve-follow-up';
import type { Answer } from '../answer/schema';
import { makeLibrary } from '../cite/library';
import { paths } from '../config';
import { openMiniLmEmbedder } from '../embed/minilm-embedder';
import { FootnoteError } from '../errors';
import { type EnsureOptions, ensureIndex } from '../search/ensure-index';
import { openStoredIndex } from '../search/open-stored-index';
import { readVocabulary } from '../search/vocabulary';
import type { AskRequest, Engine } from './engine';
import { openReaders, withoutReaders } from './open-readers';
import { openQueue } from './queue';
import { suggestQuestions } from './suggest-questions';

export interface OpenOptions extends Pick<EnsureOptions, 'corpus' | 'onBuild' | 'onProgress'> {
  /** Told of things that a person should know: skipped files, a missing reader, dropped citations. */
  readonly onWarning?: (line: string) => void;
  /** 'similarity' leaves the trained reader out. */
  readonly reader?: 'trained' | 'similarity';
}

/**
 * Opens a corpus for questions: builds its index when needed and loads the models.
 * @throws FootnoteError `corpus-missing`, `corpus-empty`, `index-locked`, `model-missing`, `model-damaged` (embedder)
 */
export async function openEngine(options: OpenOptions): Promise<Engine> {
  const warn = options.onWarning ?? ((line) => console.warn(line));
  const embedder = await openMiniLmEmbedder();
  const ensured = await ensureIndex({ ...options, embedder });
  for (const file of ensured.manifest.skipped) warn(file.message);
  const readers =
    options.reader === 'similarity' ? withoutReaders(embedder) : await openReaders(paths.models, embedder, warn);
  const { articles } = ensured.stored;
  const sources: Omit<AnswerSources, 'suggestions'> = {
    library: makeLibrary(articles),
    vocabulary: readVocabulary(articles),
    embedder,
    index: await openStoredIndex(ensured.stored, embedder.dimensions),
    ...readers,
    onDropped: (error) => warn(error.message),
  };
  const enter = openQueue();

  async function* run(request: AskRequest): AsyncGenerator<AnswerEvent> {
    const leave = await enter(request.signal);
    if (!leave) return;
    try {
      const asked: AnswerRequest = { ...request, history: request.history ?? [] };
      for await (const event of answer(asked, { ...sources, suggestions: suggest })) {
        if (request.signal?.aborted) return;
        yield event;
      }
    } finally {
      leave();
    }
  }

  let suggested: Promise<readonly string[]> | null = null;
  const suggest = () => {
    // These questions do not queue: the reply that waits for them holds the one place already.
    const ask = (question: string) => {
      const alone = { ...sources, suggestions: async () => [] };
      return collect(answer({ question, history: [] }, alone));
    };
    suggested ??= suggestQuestions(articles, sources.vocabulary, ask).catch((error: unknown) => {
      // A reply without suggestions is better than none; the next one tries again.
      suggested = null;
      warn(`No questions can be suggested: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    });
    return suggested;
  };

  return {
    articles,
    paragraphCount: sources.index.size,
    suggestQuestions: suggest,
    stream: run,
    ask: (request) => collect(run(request)),
    async investigate({ question, history = [], exclude = new Set() }) {
      const standalone = await resolveFollowUp(question, history, sources.vocabulary);
      return readPassages(await findPassages(standalone, sources, exclude), sources);
    },
    async embedQuestion(text) {
      const started = performance.now();
      await embedder.embed([text]);
      return performance.now() - started;
    },
  };
}

async function collect(events: AsyncGenerator<AnswerEvent>): Promise<Answer> {
  for await (const event of events) if (event.type === 'done') return event.answer;
  throw new FootnoteError('answer-failed');
}
