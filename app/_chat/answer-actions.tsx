import { Check, Copy, Link, Pencil, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { confidenceWords } from './confidence-words';
import { useConversation } from './conversation-context';
import { copyText } from './copy-text';
import type { AnswerDraft } from './read-message';
import { useRoom } from './room-context';

/** How long a button says that it has copied, in milliseconds. */
const COPIED_MS = 2000;

interface Props {
  readonly turnId: string;
  readonly question: string;
  readonly draft: AnswerDraft;
}

/** What can be done with an answer, in one quiet line. */
export function AnswerActions({ turnId, question, draft }: Props) {
  const { ask } = useRoom();
  const { editTurn } = useConversation();
  const { answer } = draft;
  const [copied, setCopied] = useState<'answer' | 'link' | null>(null);
  const copy = async (what: 'answer' | 'link', text: string | Promise<string>) => {
    if (!(await copyText(await text))) return;
    setCopied(what);
    setTimeout(() => setCopied(null), COPIED_MS);
  };
  const words = answer === null ? null : confidenceWords(answer);
  return (
    <div className="answer-actions">
      {answer !== null && (
        <button type="button" className="quiet-button" onClick={() => copy('answer', markdownOf(answer))}>
          {copied === 'answer' ? <Check aria-hidden /> : <Copy aria-hidden />}
          {copied === 'answer' ? 'Copied' : 'Copy'}
        </button>
      )}
      <button
        type="button"
        className="quiet-button"
        onClick={() =>
          copy('link', `${window.location.origin}/?q=${encodeURIComponent(answer?.standaloneQuestion ?? question)}`)
        }
      >
        {copied === 'link' ? <Check aria-hidden /> : <Link aria-hidden />}
        {copied === 'link' ? 'Copied' : 'Copy link'}
      </button>
      <button type="button" className="quiet-button" onClick={() => ask(question)}>
        <RotateCcw aria-hidden /> Ask again
      </button>
      <button type="button" className="quiet-button" onClick={() => editTurn(turnId)}>
        <Pencil aria-hidden /> Edit
      </button>
      {answer !== null && (
        <>
          <button type="button" className="quiet-button" onClick={() => exportAnswers([answer], 'markdown')}>
            Markdown
          </button>
          <button type="button" className="quiet-button" onClick={() => exportAnswers([answer], 'json')}>
            JSON
          </button>
        </>
      )}
      {words !== null && (
        <span className="confidence" title={`confidence ${answer?.confidence.toFixed(2)}`}>
          {words}
        </span>
      )}
    </div>
  );
}

async function markdownOf(answer: NonNullable<AnswerDraft['answer']>): Promise<string> {
  const { toMarkdown } = await import('@/app/_export/to-markdown');
  return toMarkdown([answer], window.location.origin);
}

async function exportAnswers(...parameters: readonly [answers: AnswerList, format: 'markdown' | 'json']) {
  const { saveExport } = await import('@/app/_export/save-export');
  saveExport(...parameters);
}

type AnswerList = readonly NonNullable<AnswerDraft['answer']>[];
