import { expect, test } from 'vitest';
import { swapName } from '../../lib/evaluate/swap-name';

const first = <T>(values: readonly T[]): T => values[0] as T;
const text = 'The mill was built by Anna Lund. Today, Karl Berg and the Bank of Ostmark owned it.';

test('exchanges a name of the question for one that the proof does not hold', () => {
  expect(swapName("When was Anna Lund's mill sold?", text, 'The mill was built by Anna Lund.', first)).toBe(
    "When was Karl Berg's mill sold?",
  );
});

test('knows when there is nothing to exchange', () => {
  expect(swapName('when was the mill built?', text, '', first)).toBeNull();
  expect(swapName('When was Anna Lund born?', 'Anna Lund was born here.', '', first)).toBeNull();
});
