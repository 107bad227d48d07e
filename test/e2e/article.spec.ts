import { expect, type Locator, type Page, test } from '@playwright/test';
import { ask, citationLinks, source } from './support/ask';
import { ANSWERED } from './support/questions';

/**
 * Clicks with the key that opens a new tab, and keeps the browser from opening it: whether the page left the click alone
 * is ours, whether a headless browser then reports its tab is not (now and then it never does).
 */
async function leavesClickAlone(page: Page, link: Locator): Promise<boolean> {
  const left = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const listen = (event: Event) => {
          resolve(!event.defaultPrevented);
          event.preventDefault();
        };
        document.addEventListener('click', listen, { once: true });
      }),
  );
  await link.click({ modifiers: ['ControlOrMeta'] });
  return left;
}

test('a footnote opened in a new tab marks its quote in the article', async ({ page, context }) => {
  await page.goto('/');
  const { citations } = await ask(page, ANSWERED);
  const link = citationLinks(page, 1).first();
  expect(await leavesClickAlone(page, link)).toBe(true);
  await expect(source(page)).toHaveCount(0);
  const article = await context.newPage();
  await article.goto((await link.getAttribute('href')) ?? '');
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(citations[0]?.title ?? '');
  await expect(article.locator('mark')).toHaveText(citations[0]?.quote ?? '');
  await expect(article.locator('mark')).toBeInViewport();
});

test('a range outside the paragraph marks nothing and says so', async ({ page }) => {
  await page.goto('/');
  const { citations } = await ask(page, ANSWERED);
  const { articleId, paragraphId } = citations[0] ?? { articleId: '', paragraphId: '' };
  for (const range of ['from=0&to=99999', 'from=5&to=5', 'from=-1&to=4', 'from=a&to=b', 'from=3']) {
    await page.goto(`/articles/${encodeURIComponent(articleId)}?${range}#p-${paragraphId}`);
    await expect(page.getByRole('status')).toContainText('nothing is marked');
    await expect(page.locator('mark')).toHaveCount(0);
  }
});

test('a paragraph that the article no longer has is named as gone', async ({ page }) => {
  await page.goto('/');
  const { citations } = await ask(page, ANSWERED);
  await page.goto(`/articles/${encodeURIComponent(citations[0]?.articleId ?? '')}?from=0&to=4#p-0000000000`);
  await expect(page.getByRole('status')).toContainText('no longer in it');
  await expect(page.locator('mark')).toHaveCount(0);
});

test('an article that is not in the corpus is a plain 404', async ({ page }) => {
  const response = await page.goto('/articles/none-of-them');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('nothing at this address');
});

test('selected words become a quoted question, from an article and from an answer', async ({ page }) => {
  await page.goto('/');
  const { citations } = await ask(page, ANSWERED);
  const select = (selector: string) =>
    page.evaluate((found) => {
      const node = document.querySelector(found)?.firstChild;
      if (node) document.getSelection()?.setBaseAndExtent(node, 0, node, 10);
    }, selector);
  await select('.answer-sentence');
  await page.getByRole('button', { name: 'Ask about this' }).click();
  await expect(page.getByRole('textbox', { name: 'Question' })).toHaveValue(/^“.{5,10}” $/);
  await page.goto(citations[0]?.href ?? '');
  await expect(page.locator('mark')).toBeVisible();
  await select('mark');
  await page.getByRole('button', { name: 'Ask about this' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole('textbox', { name: 'Question' })).toHaveValue(/^“.{5,10}” $/);
});
