import type { AnswerNote } from '@/lib/answer/schema';
import { CitationLink } from './citation-link';
import type { AnswerDraft } from './read-message';

/** The word that says what a note is; the look only repeats it. */
const LABELS: Readonly<Record<AnswerNote['kind'], string>> = {
  'false-premise': 'Correction',
  disagreement: 'The articles disagree',
  'later-article': 'A later article',
  'missing-part': 'Not in these articles',
};

interface Props {
  readonly turnId: string;
  readonly notes: AnswerDraft['notes'];
}

/** What has to be said beside the answer: a premise that is wrong, articles that disagree, a part that is missing. */
export function AnswerNotes({ turnId, notes }: Props) {
  return notes.map(({ note, citations }) => (
    <div key={`${note.kind} ${note.text}`} className="note" data-kind={note.kind}>
      <p className="note-label">{LABELS[note.kind]}</p>
      <p>
        {note.text}
        {citations.map((citation) => (
          <CitationLink key={citation.id} turnId={turnId} citation={citation} />
        ))}
      </p>
    </div>
  ));
}
