import { expect, type Page, test } from '@playwright/test';
import { ask, citationLinks, expectMarked, questionBox } from './support/ask';
import { ANSWERED } from './support/questions';

const TURNS = 200;

/** Repeats the one stored turn until the conversation has that many. */
async function repeatTurn(page: Page, count: number): Promise<void> {
  await page.evaluate(async (turns) => {
    const finished = (request: IDBRequest | IDBOpenDBRequest) =>
      new Promise<void>((resolve) => {
        request.onsuccess = () => resolve();
      });
    const open = indexedDB.open('footnote');
    await finished(open);
    const store = open.result.transaction('turns', 'readwrite').objectStore('turns');
    const all = store.getAll();
    await finished(all);
    const [turn] = all.result;
    for (let at = 1; at < turns; at += 1) {
      const copy = structuredClone(turn);
      copy.id = copy.question.id = `copy${at}`;
      copy.answer.id = `answer${at}`;
      copy.askedAt = turn.askedAt - at * 1000;
      await finished(store.put(copy));
    }
  }, count);
}

test('@full a conversation of 200 turns opens at its end, answers and keeps every footnote', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/');
  const { citations } = await ask(page, ANSWERED);
  await repeatTurn(page, TURNS);
  await page.reload();
  await expect(page.locator('[data-turn]')).toHaveCount(TURNS);
  await expect(citationLinks(page, 1).first()).toBeInViewport();
  await citationLinks(page, 1).first().click();
  await expectMarked(page, citations[0]?.quote ?? '');
  await page.keyboard.press('Escape');
  await ask(page, 'Who is the UN envoy?');
  await expect(page.locator('[data-turn]')).toHaveCount(TURNS + 1);
  const first = page.locator('[data-turn]').first();
  await first.scrollIntoViewIfNeeded();
  await first
    .getByRole('link', { name: /^Citation 1: / })
    .first()
    .click();
  await expectMarked(page, citations[0]?.quote ?? '');
  await questionBox(page).fill('typing stays quick');
  await expect(questionBox(page)).toHaveValue('typing stays quick');
});
