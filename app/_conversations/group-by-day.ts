import type { StoredConversation } from './database';

export interface DayGroup {
  readonly label: string;
  readonly conversations: readonly StoredConversation[];
}

const DAY_MS = 86_400_000;

/**
 * Groups conversations, newest first, under "Today", "Yesterday", "Last seven days" and the month.
 * @param now milliseconds since 1970; days are those of the local calendar
 */
export function groupByDay(conversations: readonly StoredConversation[], now: number): readonly DayGroup[] {
  const groups = new Map<string, StoredConversation[]>();
  for (const conversation of conversations) {
    const label = labelOf(conversation.updatedAt, now);
    groups.set(label, [...(groups.get(label) ?? []), conversation]);
  }
  return [...groups].map(([label, members]) => ({ label, conversations: members }));
}

function labelOf(time: number, now: number): string {
  const today = new Date(now).setHours(0, 0, 0, 0);
  if (time >= today) return 'Today';
  // Midday, because a day is 23 or 25 hours long where clocks change.
  if (time >= new Date(today - DAY_MS / 2).setHours(0, 0, 0, 0)) return 'Yesterday';
  if (time >= today - 7 * DAY_MS) return 'Last seven days';
  return new Date(time).toLocaleDateString('en', { month: 'long', year: 'numeric' });
}
