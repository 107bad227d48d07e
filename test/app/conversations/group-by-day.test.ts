import { expect, test } from 'vitest';
import { groupByDay } from '../../../app/_conversations/group-by-day';

const at = (...date: readonly [number, number, number, number?]) =>
  new Date(date[0], date[1] - 1, date[2], date[3] ?? 12).getTime();
const used = (updatedAt: number) => ({
  id: String(updatedAt),
  title: 't',
  createdAt: 0,
  updatedAt,
  branchedFrom: null,
});

test('conversations are grouped by the days of the calendar, in their order', () => {
  const now = at(2024, 3, 15, 9);
  const times = [at(2024, 3, 15, 0), at(2024, 3, 14, 23), at(2024, 3, 14, 0), at(2024, 3, 10), at(2024, 2, 1)];
  expect(groupByDay(times.map(used), now).map(({ label, conversations }) => [label, conversations.length])).toEqual([
    ['Today', 1],
    ['Yesterday', 2],
    ['Last seven days', 1],
    ['February 2024', 1],
  ]);
});
