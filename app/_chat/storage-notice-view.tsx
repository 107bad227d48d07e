import { X } from 'lucide-react';
import { reportStorageFailure, useStorageFailure } from './storage-notice';

const TEXTS = {
  quota:
    'This device has no room left, so this conversation is kept only until the tab is closed. Delete old conversations, or export this one.',
  unavailable:
    'This browser keeps nothing for this site, so this conversation is gone when the tab is closed. Export it to keep it.',
} as const;

/** Says plainly when conversations are not kept. */
export function StorageNotice() {
  const failure = useStorageFailure();
  if (failure === null) return null;
  return (
    <div role="alert" className="notice">
      <p>{TEXTS[failure]}</p>
      <button
        type="button"
        className="icon-button"
        aria-label="Dismiss this message"
        onClick={() => reportStorageFailure(null)}
      >
        <X aria-hidden />
      </button>
    </div>
  );
}
