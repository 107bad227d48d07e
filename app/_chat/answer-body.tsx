import { Fragment } from 'react';
import { partHeading } from '@/lib/answer/part-heading';
import { AnswerNotes } from './answer-notes';
import { AnswerReplyView } from './answer-reply';
import { CitationLink } from './citation-link';
import type { AnswerDraft, DraftSentence } from './read-message';
import { ReplyMore } from './reply-more';

interface Props {
  readonly turnId: string;
  readonly draft: AnswerDraft;
}

/**
 * An answer in the order in which it arrives: short answer, sentences, notes. A sentence is shown once it is complete,
 * so that it always stands with its footnotes and nothing moves afterwards; each is announced once. A reply waits for
 * the notes, because a correction says more than that there is no answer.
 */
export function AnswerBody({ turnId, draft }: Props) {
  const sentences = draft.sentences.filter(({ complete }) => complete);
  return (
    <div className="answer reading" aria-live="polite" aria-relevant="additions" data-askable>
      {draft.short !== null && (
        <p className="answer-short">
          {draft.short.text}
          <CitationLink turnId={turnId} citation={draft.short.citation} />
        </p>
      )}
      {inGroups(sentences).map((group, at, groups) => (
        <Fragment key={group.key}>
          <PartHeading part={partHeading(groups, at)} />
          <p>
            {group.sentences.map((sentence, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sentences are only ever appended
              <Fragment key={position}>
                {position > 0 && ' '}
                <span className="answer-sentence" data-support={sentence.support ?? undefined}>
                  {sentence.text}
                  {sentence.citations.map((citation) => (
                    <CitationLink key={citation.id} turnId={turnId} citation={citation} />
                  ))}
                </span>
              </Fragment>
            ))}
          </p>
        </Fragment>
      ))}
      <AnswerNotes turnId={turnId} notes={draft.notes} />
      {draft.answer !== null && draft.reply !== null && (
        <>
          <AnswerReplyView
            reply={draft.reply}
            corrected={draft.notes.some(({ note }) => note.kind === 'false-premise')}
          />
          <ReplyMore turnId={turnId} reply={draft.reply} passages={draft.passages} />
        </>
      )}
    </div>
  );
}

/** The part of the question that the sentences below it answer. */
function PartHeading({ part }: { readonly part: string | null }) {
  return part === null ? null : <p className="answer-part">{part}</p>;
}

interface Group {
  readonly key: number;
  readonly articleId: string | undefined;
  readonly part: string | null;
  readonly sentences: DraftSentence[];
}

/** A new paragraph wherever part or article changes: what stands together answers one thing and comes from one source. */
function inGroups(sentences: readonly DraftSentence[]): readonly Group[] {
  const groups: Group[] = [];
  for (const [position, sentence] of sentences.entries()) {
    const articleId = sentence.citations[0]?.articleId;
    const last = groups.at(-1);
    const { part } = sentence;
    if (last !== undefined && last.articleId === articleId && last.part === part) last.sentences.push(sentence);
    else groups.push({ key: position, articleId, part, sentences: [sentence] });
  }
  return groups;
}
