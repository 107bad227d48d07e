/** Shortest time between two drawings on a terminal, in milliseconds. */
const REDRAW_MS = 100;
/** Elsewhere (a log file, a pipe) one line per so much of the work. */
const LINE_EVERY = 0.25;
const WIDTH = 24;

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** Bar, share, counts, rate per second and time left: `████░░ 67 %  20/30 paragraphs  12.0/s  0:01 left`. */
export const formatProgress = (done: number, total: number, seconds: number, unit: string): string => {
  const share = total === 0 ? 1 : done / total;
  const filled = Math.round(share * WIDTH);
  const rate = seconds > 0 ? done / seconds : 0;
  const left = rate > 0 ? `  ${clock((total - done) / rate)} left` : '';
  const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
  return `${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${done}/${total} ${unit}  ${rate.toFixed(1)}/s${left}`;
};

export interface ProgressBar {
  readonly update: (done: number, total: number) => void;
  /** Takes the bar away; on a terminal its line is free again. */
  readonly end: () => void;
}

type Output = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;

/** A bar on standard error: redrawn in place on a terminal, a few lines elsewhere. */
export const createProgressBar = (
  unit: string,
  stream: Output = process.stderr,
  now: () => number = () => performance.now(),
): ProgressBar => {
  const started = now();
  let drawnAt = Number.NEGATIVE_INFINITY;
  let nextLine = LINE_EVERY;
  return {
    update: (done, total) => {
      const time = now();
      const line = formatProgress(done, total, (time - started) / 1000, unit);
      if (stream.isTTY) {
        if (time - drawnAt < REDRAW_MS && done < total) return;
        drawnAt = time;
        stream.write(`\r${line}\u001b[K`);
      } else if (total > 0 && done / total >= nextLine) {
        nextLine = (Math.floor(done / total / LINE_EVERY) + 1) * LINE_EVERY;
        stream.write(`${line}\n`);
      }
    },
    end: () => {
      if (stream.isTTY && drawnAt > Number.NEGATIVE_INFINITY) stream.write('\r\u001b[K');
    },
  };
};
