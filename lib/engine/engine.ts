import type { AnswerEvent } from '../answer/events';
import type { Investigation } from '../answer/investigate';
import type { Answer, Turn } from '../answer/schema';
import type { Article } from '../corpus/types';

export interface AskRequest {
  readonly question: string;
  /** Earlier turns, oldest first. */
  readonly history?: readonly Turn[];
  /** Aborting frees the place in the queue; the generator then ends without `done`. */
  readonly signal?: AbortSignal;
  /** Articles (ids) and paragraphs (`<article>#<paragraph>`) left out of the search: what would the corpus say without? */
  readonly exclude?: ReadonlySet<string>;
}

/** An opened corpus that answers questions: the one thing that page, HTTP, command line and eval talk to. */
export interface Engine {
  readonly articles: readonly Article[];
  /** Number of searchable paragraphs. */
  readonly paragraphCount: number;
  /** Questions that `answer()` could answer from this corpus, at most four. Cached; made on first use. */
  suggestQuestions(): Promise<readonly string[]>;
  /** Streams the events of one answer. Questions queue on one model session. */
  stream(request: AskRequest): AsyncGenerator<AnswerEvent>;
  /** The same answer as one value. */
  ask(request: AskRequest): Promise<Answer>;
  /** What was found and read for a question, with every score, for those who tune and explain. */
  investigate(request: AskRequest): Promise<Investigation>;
  /** Embeds a question once. @returns milliseconds: the unit that an eval counts latency in */
  embedQuestion(text: string): Promise<number>;
}
