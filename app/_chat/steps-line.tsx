import type { AnswerPassage } from '@/lib/answer/schema';
import { PassageLink } from './passage-link';
import type { AnswerDraft } from './read-message';

interface Props {
  readonly turnId: string;
  readonly draft: AnswerDraft;
  readonly streaming: boolean;
}

/** One quiet line: what is being done now, afterwards how long each step took. It opens to the passages considered. */
export function StepsLine({ turnId, draft, streaming }: Props) {
  const current = draft.steps.findLast(({ ms }) => ms === null) ?? draft.steps.at(-1);
  const summary = streaming
    ? `${current?.text ?? 'Asking'}…`
    : draft.steps.map(({ text, ms }) => (ms === null ? text : `${text} ${formatMs(ms)}`)).join(' · ');
  if (!streaming && draft.steps.length === 0) return null;
  if (draft.passages.length === 0) return <p className="steps">{summary}</p>;
  return (
    <details className="steps">
      <summary>{summary}</summary>
      <ol className="considered">
        {draft.passages.map((passage) => (
          <li key={`${passage.articleId} ${passage.paragraphId}`}>
            <PassageLink turnId={turnId} passage={passage} />
            <span className="passage-from">{passage.title}</span>
            <span className="scores">{scores(passage)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function scores({ score, bm25, cosine, reader }: AnswerPassage): string {
  const parts = [`score ${score.toFixed(2)}`, `words ${bm25.toFixed(1)}`, `meaning ${cosine.toFixed(2)}`];
  return [...parts, ...(reader === null ? [] : [`reader ${reader.toFixed(2)}`])].join(', ');
}

function formatMs(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
