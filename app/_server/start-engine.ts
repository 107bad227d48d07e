import { getEngine } from './engine';

/** Opens the engine in the background. A server that can never answer ends, with one line that says why. */
export function startEngine(): void {
  getEngine().then(
    // The first view shows them, and finding them takes a few answers: better now than when the first reader waits.
    (engine) => engine.suggestQuestions(),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
}
