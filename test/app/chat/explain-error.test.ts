import { expect, test } from 'vitest';
import { explainError } from '../../../app/_chat/explain-error';

test('the server’s own message is shown', () => {
  const body = JSON.stringify({ error: { code: 'queue-full', message: 'Too many questions are waiting.' } });
  expect(explainError(new Error(body))).toBe('Too many questions are waiting.');
});

test.each([new TypeError('Failed to fetch'), new TypeError('network error'), new Error('Load failed')])(
  'a line that broke says what to do: %s',
  (error) => {
    expect(explainError(error)).toContain('Check that the server is still running');
  },
);

test('a line of text is shown as it is, and nothing at all has words too', () => {
  expect(explainError(new Error('The answer could not be made. Try again.'))).toContain('Try again');
  expect(explainError(new Error(''))).toContain('Retry');
});
