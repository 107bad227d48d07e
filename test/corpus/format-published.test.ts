import { expect, test } from 'vitest';
import { formatPublished } from '../../lib/corpus/format-published';

test.each([
  ['2017-05-25', '25 May 2017'],
  ['2017-05', 'May 2017'],
  ['2017', '2017'],
  ['--07-15', '15 July (year not stated)'],
  ['--12', 'December (year not stated)'],
  [null, null],
])('%s is said as far as it is stated', (published, words) => {
  expect(formatPublished(published)).toBe(words);
});

test.each(['summer 2017', '2017-13-01', ''])('%j is of no known form and stays as it is', (published) => {
  expect(formatPublished(published)).toBe(published);
});
