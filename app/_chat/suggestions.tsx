'use client';

import { useRoom } from './room-context';

/** Questions that these articles do answer. */
export function Suggestions({ questions }: { readonly questions: readonly string[] }) {
  const { ask, prepare } = useRoom();
  if (questions.length === 0) return null;
  return (
    <ul className="suggestions">
      {questions.map((question) => (
        <li key={question}>
          <button type="button" onClick={() => ask(question)} onPointerEnter={prepare}>
            {question}
          </button>
        </li>
      ))}
    </ul>
  );
}
