import { expect, test } from '@playwright/test';
import type { Answer, Citation } from '../../lib/answer/schema';
import { ask, citationLinks, expectMarked, questionBox, source } from './support/ask';
import { SEVERAL_FOOTNOTES } from './support/questions';

test('j and k walk through the footnotes, the arrows of the panel too, and the margin leads back', async ({ page }) => {
  await page.goto('/');
  const answer = await ask(page, SEVERAL_FOOTNOTES);
  const [first, second] = answer.citations;
  await questionBox(page).blur();
  await page.keyboard.press('j');
  await expectMarked(page, first?.quote ?? '');
  await page.keyboard.press('j');
  await expectMarked(page, second?.quote ?? '');
  await expect(citationLinks(page, 2).last()).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('k');
  await expectMarked(page, first?.quote ?? '');
  await source(page).getByRole('button', { name: 'Next footnote' }).click();
  await expectMarked(page, second?.quote ?? '');
  const back = source(page).getByRole('button', { name: 'Back to the sentence with footnote 2' });
  // By keyboard, or a focus that the program sets would not show.
  await page.keyboard.press('Tab');
  await back.focus();
  const citing = back.locator('.margin-citing');
  await expect(citing).toBeVisible();
  await expect(citing).toHaveText(`In the answer: ${citingSentence(answer, second)}`);
  await expect(back).toHaveAccessibleDescription(`In the answer: ${citingSentence(answer, second)}`);
  await back.click();
  await expect(citationLinks(page, 2).last()).toBeFocused();
  await expect(citationLinks(page, 2).last()).toBeInViewport();
});

test('/ goes to the question box, ? lists the keys, and both are letters while typing', async ({ page }) => {
  await page.goto('/');
  await ask(page, SEVERAL_FOOTNOTES);
  await questionBox(page).blur();
  await page.keyboard.press('/');
  await expect(questionBox(page)).toBeFocused();
  await page.keyboard.type('j/?');
  await expect(questionBox(page)).toHaveValue('j/?');
  await expect(source(page)).toHaveCount(0);
  await questionBox(page).blur();
  await page.keyboard.press('?');
  await expect(page.getByRole('region', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Keys' })).toHaveCount(0);
});

test('the divider between chat and source moves by keyboard and stays where it was put', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone shows a sheet');
  await page.goto('/');
  await ask(page, SEVERAL_FOOTNOTES);
  await citationLinks(page, 1).first().click();
  const divider = page.getByRole('separator');
  const before = (await source(page).boundingBox())?.width ?? 0;
  await divider.focus();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await source(page).boundingBox())?.width ?? 0).toBeGreaterThan(before + 20);
  const moved = (await source(page).boundingBox())?.width ?? 0;
  await page.reload();
  await citationLinks(page, 1).first().click();
  await expect(divider).toBeVisible();
  await expect.poll(async () => Math.abs(((await source(page).boundingBox())?.width ?? 0) - moved)).toBeLessThan(4);
  const chat = await page.locator('.chat').boundingBox();
  expect((chat?.x ?? 0) + (chat?.width ?? 0)).toBeLessThanOrEqual((await source(page).boundingBox())?.x ?? 0);
});

/** The sentence of the answer that a citation belongs to. */
function citingSentence({ sentences }: Answer, citation: Citation | undefined): string {
  return sentences.find(({ citationIds }) => citationIds.includes(citation?.id ?? ''))?.text ?? '';
}
