import { getEngine } from './engine';

/** Opens the engine in the background. A server that can never answer ends, with one line that says why. */
export function startEngine(): void {
  getEngine().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
