import { expect, test } from '@playwright/test';
import { ask, askButton, citationLinks, expectMarked, lastTurn, questionBox, source } from './support/ask';
import { ANSWERED, FALSE_PREMISE, FOLLOW_UP, NOT_ANSWERED, SAID_IN_TWO, SEVERAL_FOOTNOTES } from './support/questions';

test('every sentence of an answer has its footnotes, and each opens the source at exactly its quote', async ({
  page,
}) => {
  await page.goto('/');
  const { citations, sentences } = await ask(page, SEVERAL_FOOTNOTES);
  expect(citations.length).toBeGreaterThan(1);
  await expect(page).toHaveURL(/\/c\/[a-z0-9]+$/);
  for (const sentence of sentences) await expect(lastTurn(page)).toContainText(sentence.text);
  for (const { number, title, quote } of citations) {
    await citationLinks(page, number).last().click();
    await expect(citationLinks(page, number).last()).toHaveAccessibleName(`Citation ${number}: ${title}`);
    await expectMarked(page, quote);
  }
  await expect(questionBox(page)).toHaveCount(1);
  await expect(askButton(page)).toHaveCount(1);
  // Footnotes are links in answers alone.
  await expect(source(page).getByRole('link', { name: /^Citation/ })).toHaveCount(0);
});

test('Escape closes the source at once and gives the focus back', async ({ page }) => {
  await page.goto('/');
  await ask(page, ANSWERED);
  const link = citationLinks(page).first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(source(page).locator('article')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(source(page)).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('Back closes the source, then leaves the conversation for a new one, and Forward returns to it', async ({
  page,
}) => {
  await page.goto('/');
  await ask(page, ANSWERED);
  const address = page.url();
  await citationLinks(page).first().click();
  await expect(source(page)).toBeVisible();
  await page.goBack();
  await expect(source(page)).toHaveCount(0);
  expect(page.url()).toBe(address);
  await citationLinks(page).first().click();
  await page.keyboard.press('Escape');
  await expect(source(page)).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.locator('[data-turn]')).toHaveCount(0);
  await page.goForward();
  await expect(page).toHaveURL(address);
  await expect(citationLinks(page).first()).toBeVisible();
});

test('a reload restores the conversation and its footnotes', async ({ page }) => {
  await page.goto('/');
  const { citations } = await ask(page, SEVERAL_FOOTNOTES);
  await page.reload();
  await expect(page.getByRole('heading', { name: SEVERAL_FOOTNOTES })).toBeVisible();
  for (const { number, quote } of citations) {
    await citationLinks(page, number).last().click();
    await expectMarked(page, quote);
  }
});

test('an answer is kept even when the page goes away the moment it is complete', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('.answer-actions') === null) return;
      observer.disconnect();
      window.location.reload();
    }).observe(document.body, { childList: true, subtree: true });
  });
  const reloaded = page.waitForEvent('load');
  await questionBox(page).fill(SEVERAL_FOOTNOTES);
  await askButton(page).click();
  await reloaded;
  await expect(page.getByRole('heading', { name: SEVERAL_FOOTNOTES })).toBeVisible();
  await expect(citationLinks(page).first()).toBeVisible();
  await expect(lastTurn(page)).not.toContainText('interrupted');
});

test('a follow-up is answered in the same conversation', async ({ page }) => {
  await page.goto('/');
  await ask(page, ANSWERED);
  const address = page.url();
  const answer = await ask(page, FOLLOW_UP);
  expect(page.url()).toBe(address);
  expect(answer.standaloneQuestion).not.toBe(FOLLOW_UP);
  await expect(lastTurn(page)).toContainText(`Understood as ${answer.standaloneQuestion}`);
  await expect(page.locator('[data-turn]')).toHaveCount(2);
});

test('a refusal names the nearest passages, one click away and without a mark', async ({ page }) => {
  await page.goto('/');
  const answer = await ask(page, NOT_ANSWERED);
  expect(answer.status).toBe('not-in-corpus');
  await expect(citationLinks(page)).toHaveCount(0);
  const nearest = lastTurn(page).locator('.reply-more').getByRole('link');
  await expect(nearest.first()).toHaveAttribute('href', /^\/articles\/.+#p-/);
  await nearest.first().click();
  const passage = source(page).locator(`[data-paragraph="${answer.passages[0]?.paragraphId}"]`);
  await expect(passage).toBeInViewport();
  await expect(source(page).locator('mark')).toHaveCount(0);
});

test('a footnote that is pointed at or focused shows its quote beside it', async ({ page, isMobile }) => {
  await page.goto('/');
  const { citations } = await ask(page, ANSWERED);
  const card = page.locator('.card');
  const quote = citations[0]?.quote ?? '';
  if (!isMobile) {
    await citationLinks(page, 1).first().hover();
    await expect(card).toContainText(quote);
    await page.mouse.move(1, 1);
    await expect(card).toHaveCount(0);
  }
  await questionBox(page).focus();
  await page.keyboard.press('Shift+Tab');
  await citationLinks(page, 1).first().focus();
  await expect(card).toContainText(quote);
  await expect(citationLinks(page, 1).first()).toBeFocused();
});

test('a press on a footnote keeps its card away, so that no click is lost to it', async ({ page, isMobile }) => {
  test.skip(isMobile, 'there is no hovering on a phone');
  await page.goto('/');
  const { citations } = await ask(page, ANSWERED);
  const card = page.locator('.card');
  await citationLinks(page, 1).last().hover();
  await expect(card).toBeVisible();
  await page.mouse.down();
  await expect(card).toHaveCount(0);
  await page.waitForTimeout(300);
  await expect(card).toHaveCount(0);
  await page.mouse.up();
  await expectMarked(page, citations[0]?.quote ?? '');
});

test('the card names the other articles that say the same words', async ({ page }) => {
  await page.goto('/');
  const { citations } = await ask(page, SAID_IN_TWO);
  const copied = citations.find(({ sameAs }) => sameAs.length > 0);
  expect(copied).toBeDefined();
  await page.keyboard.press('Shift+Tab');
  await citationLinks(page, copied?.number).first().focus();
  const other = await page.request.get(`/api/articles/${encodeURIComponent(copied?.sameAs[0]?.articleId ?? '')}`);
  await expect(page.locator('.card')).toContainText(`also in ${(await other.json()).title}`);
});

test('a correction comes first, and the nearest passages are named once', async ({ page }) => {
  await page.goto('/');
  const answer = await ask(page, FALSE_PREMISE);
  expect(answer.notes.map(({ kind }) => kind)).toContain('false-premise');
  const body = lastTurn(page).locator('.answer');
  await expect(body.locator(':scope > *').first()).toHaveAttribute('data-kind', 'false-premise');
  await expect(body).not.toContainText('Nearest passages:');
  for (const { title, excerpt } of answer.passages.slice(0, 3)) {
    await expect(body.locator('.nearest li').filter({ hasText: excerpt })).toContainText(title);
  }
});

test('the first view tells what can be asked about and offers questions that are answered', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('main')).toContainText('15 July (year not stated)');
  await expect(page.getByRole('main')).toContainText('25 May 2017');
  await expect(page.getByRole('main')).toContainText('date not stated');
  const suggestions = page.locator('.suggestions button');
  await expect(suggestions).toHaveCount(4);
  await suggestions.first().click();
  await expect(citationLinks(page).first()).toBeVisible();
});

test('/?q= asks on arrival, once', async ({ page }) => {
  await page.goto(`/?q=${encodeURIComponent(ANSWERED)}`);
  await expect(citationLinks(page).first()).toBeVisible();
  await expect(page).toHaveURL(/\/c\/[a-z0-9]+$/);
  await expect(page.locator('[data-turn]')).toHaveCount(1);
});
