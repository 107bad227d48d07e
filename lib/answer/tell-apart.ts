import { answering } from '../config';
import { contentTerms } from '../search/terms';
import type { Evidence } from './gather-evidence';
import { sayTheSame } from './group-wire-copy';
import type { Investigation } from './investigate';

/**
 * Two parts of a question that found the same sentence ("… before the round, and what after it?"): the one that has
 * another sentence nearly as good takes that. Which of the sentences is of which part is not known, so that both stand for
 * the whole question. Null when neither has another, for then the sentence answers both.
 */
export function tellApart(parts: readonly Investigation[], wording: string): readonly Investigation[] | null {
  if (parts.length !== 2) return null;
  const [nearest] = parts
    .flatMap((part) => {
      const [best, ...rest] = part.evidence;
      const next = best && rest.find((item) => differs(item, best));
      return best && next ? [{ part, next, gap: best.score - next.score }] : [];
    })
    .sort((a, b) => a.gap - b.gap);
  if (!nearest || nearest.gap >= answering.tellApartGap) return null;
  const { part, next } = nearest;
  const reordered = { ...part, wording, evidence: [next, ...part.evidence.filter((item) => item !== next)] };
  return parts.map((other) => (other === part ? reordered : { ...other, wording }));
}

const differs = (one: Evidence, other: Evidence): boolean =>
  !sayTheSame(contentTerms(one.text), contentTerms(other.text));
