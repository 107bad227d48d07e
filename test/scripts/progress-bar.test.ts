import { describe, expect, it } from 'vitest';
import { createProgressBar, formatProgress } from '../../scripts/progress-bar';

const recorder = (isTTY: boolean) => {
  const written: string[] = [];
  const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  return { written, stream: { isTTY, write } };
};

describe('progress bar', () => {
  it('shows share, counts, rate and time left', () => {
    const line = formatProgress(30, 120, 10, 'paragraphs');
    expect(line).toContain(' 25 %  30/120 paragraphs  3.0/s  0:30 left');
    expect(line.match(/█/g)).toHaveLength(6);
    expect(formatProgress(0, 120, 0, 'questions')).toContain('  0 %  0/120 questions  0.0/s');
    expect(formatProgress(0, 0, 0, 'questions')).toContain('100 %');
    expect(formatProgress(1, 4000, 1, 'questions')).toContain('66:39 left');
  });

  it('is redrawn in place on a terminal, at most ten times a second, and taken away', () => {
    const { written, stream } = recorder(true);
    let time = 0;
    const bar = createProgressBar('questions', stream, () => time);
    for (let done = 1; done <= 100; done += 1) {
      time += 10;
      bar.update(done, 100);
    }
    bar.end();
    expect(written.length).toBeLessThanOrEqual(12);
    for (const text of written) expect(text).toMatch(/^\r[^\n]*$/);
    expect(written.at(-2)).toContain('100 %');
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  it('is a few whole lines elsewhere', () => {
    const { written, stream } = recorder(false);
    const bar = createProgressBar('questions', stream, () => 0);
    for (let done = 1; done <= 1000; done += 1) bar.update(done, 1000);
    bar.end();
    expect(written.map((text) => /(\d+) %/.exec(text)?.[1])).toEqual(['25', '50', '75', '100']);
    for (const text of written) expect(text).toMatch(/^[^\r]*\n$/);
  });
});
