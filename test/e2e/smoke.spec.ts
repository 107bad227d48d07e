import { expect, test } from '@playwright/test';

test('the first view holds one question box and one Ask button, and breaks no rule of its own policy', async ({
  page,
}) => {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('textbox', { name: /Question/ })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Ask', exact: true })).toHaveCount(1);
  expect(problems).toEqual([]);
});
