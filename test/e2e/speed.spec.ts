import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { ask, askButton, citationLinks, expectMarked, lastTurn, questionBox } from './support/ask';
import { SEVERAL_FOOTNOTES } from './support/questions';
import { openSlowLine } from './support/slow-line';

/** Most first-load JavaScript of `/`, in bytes after gzip. */
const MOST_SCRIPT_BYTES = 200 * 1000;

test('the first view loads little script', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same scripts');
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  console.log(`first-load script of /: ${(total / 1000).toFixed(1)} kB gzip (at most ${MOST_SCRIPT_BYTES / 1000})`);
  expect(total).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
});

test('nothing moves while an answer streams', async ({ page, baseURL }) => {
  const line = await openSlowLine(baseURL ?? '');
  try {
    await page.goto(line.url);
    // Filled before anything is watched: the box grows with the question, and no key press excuses it here.
    await questionBox(page).fill(SEVERAL_FOOTNOTES);
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
          if (!shift.hadRecentInput) shifts.push(shift.value);
        }
      }).observe({ type: 'layout-shift', buffered: false });
    });
    await askButton(page).click();
    await expect(lastTurn(page).getByRole('button', { name: 'Ask again' })).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  } finally {
    await line.close();
  }
});

test('@full a click on a footnote is answered within 200 ms on a slow processor', async ({ page }) => {
  await page.goto('/');
  const { citations } = await ask(page, SEVERAL_FOOTNOTES);
  await citationLinks(page, 1).first().click();
  await expectMarked(page, citations[0]?.quote ?? '');
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const durations: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.evaluate(() => {
      const seen: number[] = [];
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.push(entry.duration);
      }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    });
    const number = (round % 2) + 1;
    await citationLinks(page, number).last().click();
    await expectMarked(page, citations[number - 1]?.quote ?? '');
    await page.waitForTimeout(200);
    durations.push(Math.max(0, ...(await page.evaluate(() => (window as unknown as { seen: number[] }).seen))));
  }
  const median = durations.toSorted((a, b) => a - b)[2] ?? Number.POSITIVE_INFINITY;
  console.log(`interaction to next paint, 4× slower processor: ${durations.join(', ')} ms, median ${median}`);
  expect(median).toBeLessThanOrEqual(200);
});
