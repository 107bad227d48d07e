import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { answerSchema } from '../../lib/answer/schema';
import { ask, citationLinks, lastTurn, source } from './support/ask';
import { ANSWERED, NOT_ANSWERED } from './support/questions';

test('an answer and a conversation are exported as Markdown with notes and as JSON', async ({ page }) => {
  await page.goto('/');
  const answer = await ask(page, ANSWERED);
  const save = async (button: ReturnType<typeof page.getByRole>) => {
    const download = page.waitForEvent('download');
    await button.click();
    return readFile(await (await download).path(), 'utf8');
  };
  const markdown = await save(lastTurn(page).getByRole('button', { name: 'Markdown' }));
  for (const { number, href } of answer.citations) {
    expect(markdown).toMatch(new RegExp(`^\\[\\^${number}\\]: “.+”`, 'm'));
    expect(markdown).toContain(href);
  }
  const one = z.array(answerSchema).parse(JSON.parse(await save(lastTurn(page).getByRole('button', { name: 'JSON' }))));
  expect(one).toEqual([answer]);

  await ask(page, NOT_ANSWERED);
  await page.getByRole('button', { name: 'Conversations', exact: true }).click();
  const all = await save(page.getByRole('button', { name: `Export ${ANSWERED} as JSON` }));
  expect(
    z
      .array(answerSchema)
      .parse(JSON.parse(all))
      .map(({ question }) => question),
  ).toEqual([ANSWERED, NOT_ANSWERED]);
  expect(await save(page.getByRole('button', { name: `Export ${ANSWERED} as Markdown` }))).toContain(
    `## ${NOT_ANSWERED}`,
  );
});

test('an answer and the link of a footnote are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  const { citations, sentences } = await ask(page, ANSWERED);
  await lastTurn(page).getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(lastTurn(page).getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${sentences[0]?.text.slice(0, 20)}`);
  await citationLinks(page, 1).first().click();
  await source(page).getByRole('button', { name: 'Copy the link to this place' }).click();
  await expect(source(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(link);
  await expect(page.locator('mark')).toHaveText(citations[0]?.quote ?? '');
});

test('paper shows the notes under the answer and nothing to click', async ({ page }) => {
  await page.goto('/');
  const { citations } = await ask(page, ANSWERED);
  await expect(page.locator('.printed-notes')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed-notes')).toContainText(citations[0]?.quote ?? '');
  await expect(page.locator('.composer')).toBeHidden();
  await expect(page.locator('.room-header')).toBeHidden();
  await expect(page.locator('.answer-actions')).toBeHidden();
});

test('light or dark follows the device until the reader chooses, and the choice is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await background();
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  const light = await background();
  expect(light).not.toBe(dark);
  const response = await page.reload();
  expect(await response?.text()).toContain('data-theme="light"');
  expect(await background()).toBe(light);
});
