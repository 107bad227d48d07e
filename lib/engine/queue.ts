import { queueing } from '../config';
import { FootnoteError } from '../errors';

/** Waits for one's turn. @returns a function that ends the turn; null when the signal was aborted while waiting */
export type EnterQueue = (signal?: AbortSignal) => Promise<(() => void) | null>;

/**
 * One question at a time: the models run on all cores, so that two at once would only slow each other down.
 * @throws FootnoteError `queue-full` on entering when too many wait
 */
export function openQueue(): EnterQueue {
  const waiting: (() => void)[] = [];
  let busy = false;

  const next = () => {
    const first = waiting.shift();
    if (first) first();
    else busy = false;
  };
  const leaveOnce = () => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      next();
    };
  };

  return async (signal) => {
    if (signal?.aborted) return null;
    if (!busy) {
      busy = true;
      return leaveOnce();
    }
    if (waiting.length >= queueing.maxWaiting) throw new FootnoteError('queue-full');
    const turn = await new Promise<boolean>((resolve) => {
      const begin = () => resolve(true);
      waiting.push(begin);
      signal?.addEventListener('abort', () => {
        const place = waiting.indexOf(begin);
        if (place >= 0) waiting.splice(place, 1);
        resolve(false);
      });
    });
    return turn ? leaveOnce() : null;
  };
}
