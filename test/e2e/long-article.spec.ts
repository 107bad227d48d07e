import { expect, test } from '@playwright/test';
import { ask, citationLinks, expectMarked, source } from './support/ask';
import { serveFolder } from './support/serve-folder';

const WORDS = 12_000;
/** Longest wait from a click to the marked quote on an unhurried machine, in milliseconds, with room for a busy one. */
const MOST_MS = 1500;

const FACT = 'The lighthouse on Kestrel Point was rebuilt by the engineer Maren Oakley after the storm.';
const QUESTION = 'Who rebuilt the lighthouse on Kestrel Point?';
const SUBJECTS = ['harbour master', 'ferry company', 'fish market', 'parish council', 'rope works', 'customs house'];
const DEEDS = ['repaired a wall', 'bought two boats', 'hired more hands', 'kept careful books', 'raised its fees'];

/** Prose of that many words; what is asked for stands in its last tenth. */
function longArticle(): string {
  const paragraphs: string[] = [];
  for (let words = 0, at = 0; words < WORDS; at += 1) {
    const sentences = Array.from({ length: 8 }, (_, of) => {
      const n = at * 8 + of;
      return `In week ${n + 1} the ${SUBJECTS[n % SUBJECTS.length]} ${DEEDS[n % DEEDS.length]} and wrote to the town about it.`;
    });
    const isPlace = words < WORDS * 0.92 && words + 130 >= WORDS * 0.92;
    const paragraph = [...sentences, ...(isPlace ? [FACT] : [])].join(' ');
    paragraphs.push(paragraph);
    words += paragraph.split(' ').length;
  }
  return `A long chronicle of the town\n\n${paragraphs.join('\n\n')}\n`;
}

test(`@full an article of ${WORDS} words opens at the quote`, async ({ page }, { outputDir }) => {
  test.setTimeout(90_000);
  const served = await serveFolder({ 'chronicle.txt': longArticle() });
  try {
    await page.goto(served.url);
    const { citations } = await ask(page, QUESTION);
    const cited = citations.find(({ quote }) => quote === FACT);
    expect(cited).toBeDefined();
    const started = performance.now();
    await citationLinks(page, cited?.number).last().click();
    await expectMarked(page, FACT);
    const opened = performance.now() - started;
    await page.screenshot({ path: `${outputDir}/long-article.png` });
    await page.keyboard.press('Escape');
    await expect(source(page)).toHaveCount(0);
    const arrived = performance.now();
    await page.goto(`${served.url}${cited?.href}`);
    await expect(page.locator('mark')).toHaveText(FACT);
    await expect(page.locator('mark')).toBeInViewport();
    const alone = performance.now() - arrived;
    console.log(
      `${WORDS} words: marked after ${opened.toFixed(0)} ms in the panel, ${alone.toFixed(0)} ms on its own page`,
    );
    expect(opened).toBeLessThanOrEqual(MOST_MS);
    expect(alone).toBeLessThanOrEqual(2 * MOST_MS);
  } finally {
    await served.close();
  }
});
