import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { ask, askButton, citationLinks, lastTurn, questionBox, source } from './support/ask';
import { ANSWERED, NOT_ANSWERED, SEVERAL_FOOTNOTES } from './support/questions';
import { openSlowLine } from './support/slow-line';

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await expect(questionBox(page)).toHaveCount(1);
  await expect(askButton(page)).toHaveCount(1);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no accessibility violation in any view, ${colorScheme}`, async ({ page, isMobile }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await expectNoViolations(page);
    const { citations } = await ask(page, SEVERAL_FOOTNOTES);
    await expectNoViolations(page);
    await lastTurn(page).locator('summary').click();
    await citationLinks(page, 1).first().click();
    await expect(source(page).locator('mark')).toBeVisible();
    await expectNoViolations(page);
    if (!isMobile) {
      await citationLinks(page, 1).last().hover();
      await expect(page.locator('.card')).toBeVisible();
      await expectNoViolations(page);
    }
    await page.keyboard.press('Escape');
    await ask(page, NOT_ANSWERED);
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Conversations', exact: true }).click();
    await expect(page.getByRole('navigation').getByRole('link')).toHaveCount(1);
    await expectNoViolations(page);
    await page.goto(citations[0]?.href ?? '');
    await expect(page.locator('mark')).toBeVisible();
    await expectNoViolations(page);
    await page.goto('/c/neverheardof');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('not on this device');
    await expectNoViolations(page);
  });
}

test('no accessibility violation while an answer streams and when it breaks off', async ({ page, baseURL }) => {
  const line = await openSlowLine(baseURL ?? '');
  try {
    await page.goto(line.url);
    line.delay = 800;
    line.cutAfter = 1;
    await questionBox(page).fill(ANSWERED);
    await askButton(page).click();
    await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
    await expectNoViolations(page);
    line.cutAfter = 0;
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(lastTurn(page)).toContainText('Retry');
    await expectNoViolations(page);
  } finally {
    await line.close();
  }
});

test('a sentence is announced once, when it is complete', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const added: string[] = [];
    Object.assign(window, { added });
    new MutationObserver((records) => {
      for (const node of records.flatMap((record) => [...record.addedNodes])) {
        if (node.parentElement?.closest('[aria-live="polite"]')) added.push(node.textContent ?? '');
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  const { sentences } = await ask(page, SEVERAL_FOOTNOTES);
  const added = await page.evaluate(() => (window as unknown as { added: string[] }).added);
  for (const { text } of sentences) expect(added.filter((one) => one.includes(text)).length).toBeLessThanOrEqual(1);
});

test('400 % zoom: everything can be reached without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/');
  await ask(page, ANSWERED);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await citationLinks(page, 1).first().click();
  await expect(source(page).locator('mark')).toBeInViewport();
  await page.getByRole('button', { name: 'Close source' }).click();
  await expect(source(page)).toHaveCount(0);
  await questionBox(page).scrollIntoViewIfNeeded();
  await expect(questionBox(page)).toBeInViewport();
});
