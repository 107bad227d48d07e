import { expect, type Locator, type Page } from '@playwright/test';
import { type Answer, answerSchema } from '../../../lib/answer/schema';

export const questionBox = (page: Page): Locator => page.getByRole('textbox', { name: /Question/ });
export const askButton = (page: Page): Locator => page.getByRole('button', { name: 'Ask', exact: true });
export const source = (page: Page): Locator => page.getByRole('region', { name: 'Source', exact: true });

/** The newest turn of the conversation. */
export const lastTurn = (page: Page): Locator => page.locator('[data-turn]').last();

/** The links to a citation, in the newest turn. */
export const citationLinks = (page: Page, number?: number): Locator =>
  lastTurn(page).getByRole('link', { name: new RegExp(`^Citation ${number ?? '\\d+'}: `) });

/** Types a question, asks it and waits for the complete answer. @returns the answer as the server sent it */
export async function ask(page: Page, question: string): Promise<Answer> {
  const response = page.waitForResponse((candidate) => candidate.url().endsWith('/api/chat'));
  await questionBox(page).fill(question);
  await askButton(page).click();
  const answer = readAnswer((await (await response).body()).toString('utf8'));
  await expect(lastTurn(page).getByRole('heading', { name: question })).toBeVisible();
  await expect(lastTurn(page).getByRole('button', { name: 'Ask again' })).toBeVisible();
  return answer;
}

/** The last data part of a UI message stream. */
function readAnswer(body: string): Answer {
  const parts = body
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice('data: '.length)));
  return answerSchema.parse(parts.find(({ type }) => type === 'data-answer')?.data);
}

/** The source holds one mark, which is the quote and can be seen. */
export async function expectMarked(page: Page, quote: string): Promise<void> {
  const mark = source(page).locator('mark');
  await expect(mark).toHaveCount(1);
  await expect.poll(() => mark.textContent()).toBe(quote);
  await expect(mark).toBeInViewport();
}
