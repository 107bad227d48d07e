import { comparePublished } from '../corpus/compare-published';
import type { Disagreement } from './find-disagreement';
import type { Evidence } from './gather-evidence';
import type { AnswerNote } from './schema';

/** A note before its evidence has citations. */
export interface DraftNote {
  readonly kind: AnswerNote['kind'];
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** Names a part of the question that the articles do not answer. */
export const noteMissingPart = (part: string): DraftNote => ({
  kind: 'missing-part',
  text: `The articles don’t say: “${part}”`,
  evidence: [],
});

/** Sets the sentence that contradicts what the question presumes against it. */
export const noteFalsePremise = (evidence: Evidence): DraftNote => ({
  kind: 'false-premise',
  text: `The articles say otherwise: “${evidence.text}”`,
  evidence: [evidence],
});

/** Both values side by side; where both articles state their full date, also which of them is the later. */
export function noteDisagreement({ first, second, firstValue, secondValue }: Disagreement): DraftNote {
  const order = comparePublished(first.candidate.article.published, second.candidate.article.published);
  const says = ({ candidate }: Evidence, value: string) => `“${candidate.article.title}” says ${quote(value)}`;
  if (order === null || order === 0) {
    const text = `The articles disagree: ${says(first, firstValue)}; ${says(second, secondValue)}.`;
    return { kind: 'disagreement', text, evidence: [first, second] };
  }
  const [[earlier, earlierValue], [later, laterValue]] =
    order < 0
      ? ([
          [first, firstValue],
          [second, secondValue],
        ] as const)
      : ([
          [second, secondValue],
          [first, firstValue],
        ] as const);
  const text = `A later article differs: ${says(later, laterValue)} (${later.candidate.article.published}); ${says(earlier, earlierValue)} (${earlier.candidate.article.published}).`;
  return { kind: 'later-article', text, evidence: [earlier, later] };
}

const quote = (value: string) => `“${value}”`;
