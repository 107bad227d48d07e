/** One line for a person: what went wrong and what to do. `error` is what `useChat` caught. */
export function explainError(error: Error): string {
  if (error instanceof TypeError || /network|fetch|load failed|terminated/i.test(error.message)) {
    return 'Footnote cannot be reached. Check that the server is still running, then retry.';
  }
  return messageOfBody(error.message) ?? (error.message || 'The answer could not be made. Retry in a moment.');
}

/** The server's `{error:{message}}`, which arrives as the text of the error. */
function messageOfBody(text: string): string | null {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null || !('error' in body)) return null;
    const { error } = body;
    if (typeof error !== 'object' || error === null || !('message' in error)) return null;
    return typeof error.message === 'string' ? error.message : null;
  } catch {
    return null;
  }
}
