import { NEAREST_LABEL } from '@/lib/answer/nearest-label';

/** What a reply says, taken apart for the eye. */
interface SplitReply {
  /** Its first sentence: what the matter is. */
  readonly first: string;
  /** The rest, without the nearest passages, which are links. */
  readonly rest: string;
  /** Words of the question that the nearest passages of an article share; empty when they are close in meaning only. */
  readonly sharedWith: (title: string) => readonly string[];
}

/** Takes a reply's text apart; `sharedWith` reads what a refusal says after the title of an article. */
export function splitReply(text: string): SplitReply {
  const [said = '', nearest = ''] = text.split(NEAREST_LABEL);
  const whole = said.trim();
  const [, first = whole, rest = ''] = /^(.+?[.!?])\s+(.+)$/s.exec(whole) ?? [];
  return {
    first,
    rest,
    sharedWith: (title) => {
      const start = nearest.indexOf(`“${title}” (`);
      const reasons = start === -1 ? '' : nearest.slice(start + title.length + 2).split(')', 1)[0];
      return [...new Set([...(reasons ?? '').matchAll(/“([^”]+)”/g)].map(([, word]) => word as string))];
    },
  };
}
