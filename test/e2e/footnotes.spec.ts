import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseQuestions } from '../../lib/evaluate/parse-questions';
import { ask, citationLinks, expectMarked } from './support/ask';
import { pickSeeded } from './support/pick-seeded';

const QUESTIONS = 'test/quality/questions.jsonl';
const CLICKS = 40;

test(`${CLICKS} footnotes, picked by a seed, open exactly their quotes`, async ({ page }) => {
  test.setTimeout(240_000);
  const questions = parseQuestions(readFileSync(QUESTIONS, 'utf8'), QUESTIONS)
    .filter(({ answerable, history }) => answerable && history.length === 0)
    .map(({ question }) => question);
  let clicked = 0;
  for (const question of pickSeeded(questions, 20_171)) {
    await page.goto('/');
    const { citations } = await ask(page, question);
    for (const { number, quote } of citations) {
      await citationLinks(page, number).last().click();
      await expectMarked(page, quote);
      clicked += 1;
    }
    if (clicked >= CLICKS) break;
  }
  console.log(`${clicked} footnotes clicked`);
  expect(clicked).toBeGreaterThanOrEqual(CLICKS);
});
