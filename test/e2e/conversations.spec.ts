import { expect, type Page, test } from '@playwright/test';
import { ask, askButton, citationLinks, expectMarked, lastTurn, questionBox } from './support/ask';
import { ANSWERED, NOT_ANSWERED, SEVERAL_FOOTNOTES } from './support/questions';

const openList = (page: Page) => page.getByRole('button', { name: 'Conversations', exact: true }).click();
const list = (page: Page) => page.getByRole('navigation', { name: 'Conversations' });

test('conversations are listed, found, renamed, deleted and put back', async ({ page }) => {
  await page.goto('/');
  await ask(page, ANSWERED);
  await page.getByRole('button', { name: 'New conversation' }).click();
  await expect(page).toHaveURL(/\/$/);
  await ask(page, NOT_ANSWERED);
  await openList(page);
  await expect(list(page).getByRole('link')).toHaveText([NOT_ANSWERED, ANSWERED]);

  await list(page).getByRole('searchbox').fill('constitution');
  await expect(list(page).getByRole('link')).toHaveText([ANSWERED]);
  await list(page).getByRole('searchbox').fill('');

  await list(page).getByRole('link', { name: ANSWERED }).hover();
  await list(page)
    .getByRole('button', { name: `Rename ${ANSWERED}` })
    .click();
  await list(page).getByRole('textbox', { name: 'Title' }).fill('The envoy');
  await page.keyboard.press('Enter');
  await expect(list(page).getByRole('link', { name: 'The envoy' })).toBeVisible();

  await list(page).getByRole('link', { name: 'The envoy' }).hover();
  await list(page).getByRole('button', { name: 'Delete The envoy' }).click();
  await expect(list(page).getByRole('link', { name: 'The envoy' })).toHaveCount(0);
  await list(page).getByRole('button', { name: 'Undo' }).click();
  await list(page).getByRole('link', { name: 'The envoy' }).click();
  await expect(page.getByRole('heading', { name: ANSWERED })).toBeVisible();
  await expect(citationLinks(page).first()).toBeVisible();
  await expect(questionBox(page)).toHaveCount(1);
});

test('an edited question starts a branch and leaves the conversation as it was', async ({ page }) => {
  await page.goto('/');
  await ask(page, ANSWERED);
  await ask(page, NOT_ANSWERED);
  const original = page.url();
  await lastTurn(page).getByRole('button', { name: 'Edit' }).click();
  await expect(questionBox(page)).toHaveValue(NOT_ANSWERED);
  await ask(page, SEVERAL_FOOTNOTES);
  expect(page.url()).not.toBe(original);
  await expect(page.locator('.turn-question')).toHaveText([ANSWERED, SEVERAL_FOOTNOTES]);
  await page.reload();
  await expect(page.locator('.turn-question')).toHaveText([ANSWERED, SEVERAL_FOOTNOTES]);
  await page.goto(original);
  await expect(page.locator('.turn-question')).toHaveText([ANSWERED, NOT_ANSWERED]);
});

test('two tabs in one conversation do not overwrite each other', async ({ page, context }) => {
  await page.goto('/');
  await ask(page, ANSWERED);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('.turn-question')).toHaveText([ANSWERED]);
  await ask(other, SEVERAL_FOOTNOTES);
  await expect(page.locator('.turn-question')).toHaveText([ANSWERED, SEVERAL_FOOTNOTES]);
  await ask(page, NOT_ANSWERED);
  await page.reload();
  await expect(page.locator('.turn-question')).toHaveText([ANSWERED, SEVERAL_FOOTNOTES, NOT_ANSWERED]);
});

test('a full device is said plainly and the conversation goes on', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await page.goto('/');
  const { citations } = await ask(page, ANSWERED);
  await expect(page.getByRole('alert').filter({ hasText: 'no room left' })).toBeVisible();
  await citationLinks(page, 1).first().click();
  await expectMarked(page, citations[0]?.quote ?? '');
});

test('a conversation of another device is named as unknown, and a new one can be started', async ({ page }) => {
  await page.goto('/c/neverheardof');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('not on this device');
  await expect(askButton(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Start a new one' }).click();
  await expect(page).toHaveURL(/\/$/);
});
