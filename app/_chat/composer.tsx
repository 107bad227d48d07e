'use client';

import { ArrowUp, Square } from 'lucide-react';
import {
  type FormEvent,
  type KeyboardEvent,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { countCharacters, LONGEST_QUESTION } from '@/lib/answer/longest-question';

export interface ComposerHandle {
  focus(): void;
  /** Puts text into an empty box; a question that the reader has begun is left alone. */
  restore(text: string): void;
  /** Empties the box if it still holds that text. */
  clear(text: string): void;
  /** Replaces what is in the box, for editing. */
  edit(text: string): void;
  /** Puts text as a quotation before what is in the box. */
  quote(text: string): void;
}

interface Props {
  readonly ref: Ref<ComposerHandle>;
  readonly busy: boolean;
  readonly branching: boolean;
  readonly onAsk: (text: string) => void;
  readonly onStop: () => void;
  readonly onCancelBranch: () => void;
  readonly onFirstInput: () => void;
}

/**
 * Where questions are typed. The Ask button stays while an answer streams, so that the page keeps its shape. Before the
 * page's code has loaded it is a plain form, whose `/?q=…` asks on arrival.
 */
export function Composer({ ref, busy, branching, onAsk, onStop, onCancelBranch, onFirstInput }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [length, setLength] = useState(0);
  const tooLong = length > LONGEST_QUESTION;

  // The box keeps its own text: what is typed before the page's code has loaded would be lost otherwise.
  const write = useCallback((next: (current: string) => string) => {
    if (box.current === null) return;
    box.current.value = next(box.current.value);
    setLength(countCharacters(box.current.value.trim()));
  }, []);
  useEffect(() => write((current) => current), [write]);

  useImperativeHandle(ref, () => {
    const focusEnd = () => {
      box.current?.focus();
      box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
    };
    return {
      focus: () => box.current?.focus(),
      restore: (restored) => write((current) => (current === '' ? restored : current)),
      clear: (cleared) => write((current) => (current === cleared ? '' : current)),
      edit: (edited) => {
        write(() => edited);
        focusEnd();
      },
      quote: (quoted) => {
        write((current) => `“${quoted}” ${current}`);
        focusEnd();
      },
    };
  }, [write]);

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (busy || tooLong) return;
    const text = box.current?.value.trim() ?? '';
    box.current?.focus();
    if (text === '') return;
    onAsk(text);
    write(() => '');
  };
  const submitOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };

  return (
    <form className="composer" action="/" method="get" onSubmit={submit}>
      {branching && (
        <p className="composer-note">
          Asking this starts a branch; the conversation you came from stays as it is.
          <button type="button" className="quiet-button" onClick={onCancelBranch}>
            Cancel the edit
          </button>
        </p>
      )}
      <div className="composer-box">
        <textarea
          ref={box}
          aria-label="Question"
          aria-describedby={tooLong ? 'too-long' : undefined}
          aria-invalid={tooLong || undefined}
          placeholder="Ask about the articles"
          rows={1}
          name="q"
          onFocus={onFirstInput}
          onInput={(event) => setLength(countCharacters(event.currentTarget.value))}
          onKeyDown={submitOnEnter}
        />
        {busy && (
          <button type="button" className="stop-button" onClick={onStop}>
            <Square aria-hidden /> Stop
          </button>
        )}
        <button type="submit" className="ask-button" aria-disabled={busy || tooLong || undefined}>
          <ArrowUp aria-hidden /> Ask
        </button>
      </div>
      {tooLong && (
        <p id="too-long" role="alert" className="composer-note alarm">
          {length.toLocaleString('en')} characters: at most {LONGEST_QUESTION.toLocaleString('en')} can be asked at
          once. Shorten it.
        </p>
      )}
    </form>
  );
}

/** Code points of the trimmed text, as the server counts them. */
