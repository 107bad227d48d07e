import { expect, test } from '@playwright/test';
import { ask, askButton, citationLinks, expectMarked, lastTurn, questionBox, source } from './support/ask';
import { ANSWERED, SEVERAL_FOOTNOTES } from './support/questions';
import { openSlowLine, type SlowLine } from './support/slow-line';

let line: SlowLine;
test.beforeEach(async ({ baseURL }) => {
  line = await openSlowLine(baseURL ?? '');
});
test.afterEach(() => line.close());

test('a footnote opens while the rest of the answer still streams', async ({ page }) => {
  await page.goto(line.url);
  line.delay = 500;
  await questionBox(page).fill(SEVERAL_FOOTNOTES);
  await askButton(page).click();
  await citationLinks(page, 1).first().click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await expect(source(page).locator('mark')).toBeInViewport();
  const first = await source(page).locator('mark').textContent();
  await expect(lastTurn(page).getByRole('button', { name: 'Ask again' })).toBeVisible();
  // What arrives later changes nothing about what is being read.
  await expectMarked(page, first ?? '');
});

test('the server gone in the middle of an answer: what came stays, is marked as incomplete, and Retry completes it', async ({
  page,
}) => {
  await page.goto(line.url);
  line.cutAfter = 1;
  await questionBox(page).fill(SEVERAL_FOOTNOTES);
  await askButton(page).click();
  await expect(lastTurn(page)).toContainText('This answer is incomplete.');
  await expect(citationLinks(page, 1).first()).toBeVisible();
  await citationLinks(page, 1).first().click();
  await expect(source(page).locator('mark')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(lastTurn(page)).toContainText('This answer is incomplete.');
  line.cutAfter = null;
  line.delay = 0;
  await lastTurn(page).getByRole('button', { name: 'Retry' }).click();
  await expect(lastTurn(page).getByRole('button', { name: 'Ask again' })).toBeVisible();
  await expect(lastTurn(page)).not.toContainText('incomplete');
  await expect(page.locator('[data-turn]')).toHaveCount(1);
});

test('Stop ends the answer and keeps what came', async ({ page }) => {
  await page.goto(line.url);
  line.delay = 600;
  await questionBox(page).fill(SEVERAL_FOOTNOTES);
  await askButton(page).click();
  await expect(askButton(page)).toHaveAttribute('aria-disabled', 'true');
  await citationLinks(page, 1).first().waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(lastTurn(page)).toContainText('You stopped it.');
  await expect(page.getByRole('button', { name: 'Stop' })).toHaveCount(0);
  await expect(askButton(page)).not.toHaveAttribute('aria-disabled', 'true');
});

test('a question that does not reach the server is kept, with what to do', async ({ page }) => {
  line.delay = 0;
  await page.goto(line.url);
  await ask(page, SEVERAL_FOOTNOTES);
  await line.close();
  await questionBox(page).fill(ANSWERED);
  await askButton(page).click();
  await expect(lastTurn(page).getByRole('alert')).toContainText('cannot be reached');
  await expect(questionBox(page)).toHaveValue(ANSWERED);
});

test('the server gone before the first question: the question is kept as well', async ({ page }) => {
  await page.goto(line.url);
  await line.close();
  await questionBox(page).fill(ANSWERED);
  await askButton(page).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('cannot be reached');
  await expect(questionBox(page)).toHaveValue(ANSWERED);
});

test('a question that is too long is not sent and not lost', async ({ page }) => {
  await page.goto('/');
  const long = 'word '.repeat(401);
  await questionBox(page).fill(long);
  await questionBox(page).press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Shorten it' })).toBeVisible();
  await expect(questionBox(page)).toHaveValue(long);
  await expect(page).toHaveURL(/\/$/);
});

test('an article that has been taken out since is named as gone, with what was cited', async ({ page }) => {
  await page.goto('/');
  const { citations } = await ask(page, ANSWERED);
  // The answer is the browser's own; an id that no article has stands for one that was taken out.
  await page.evaluate(async () => {
    const open = indexedDB.open('footnote');
    await new Promise((resolve) => {
      open.onsuccess = resolve;
    });
    const store = open.result.transaction('turns', 'readwrite').objectStore('turns');
    const all = store.getAll();
    await new Promise((resolve) => {
      all.onsuccess = resolve;
    });
    for (const turn of all.result)
      store.put(JSON.parse(JSON.stringify(turn).replaceAll(/"articleId":"[^"]+"/g, '"articleId":"taken-out"')));
    await new Promise((resolve) => {
      store.transaction.oncomplete = resolve;
    });
  });
  await page.reload();
  await citationLinks(page, 1).first().click();
  await expect(source(page)).toContainText('no longer in the corpus');
  await expect(source(page)).toContainText(citations[0]?.quote ?? '');
  await expect(source(page).locator('mark')).toHaveCount(0);
});
