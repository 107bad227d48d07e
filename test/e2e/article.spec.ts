import { expect, test } from '@playwright/test';
import { ask, citationLinks } from './support/ask';
import { ANSWERED } from './support/questions';

test('a footnote opened in a new tab marks its quote in the article', async ({ page, context }) => {
  await page.goto('/');
  const { citations } = await ask(page, ANSWERED);
  const opened = context.waitForEvent('page');
  await citationLinks(page, 1)
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  const article = await opened;
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
