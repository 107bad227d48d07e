/** Every error that Footnote raises on purpose: code → message. `{name}` is filled from the error's details. */
const MESSAGES = {
  'corpus-missing':
    'The corpus folder {path} does not exist. Give a folder of .txt, .md or .html articles with --corpus.',
  'corpus-empty': 'No readable article was found in {path}. Put .txt, .md or .html files there.',
  'file-other-kind': '{path}: left out. Only .txt, .md and .html files are read; save its text as one of them.',
  'file-not-utf8': '{path}: not valid UTF-8. Save the file as UTF-8.',
  'file-binary': '{path}: holds binary data. Only text can be indexed.',
  'file-empty': '{path}: holds no text.',
  'file-too-large': '{path}: larger than {limit}. Split it into smaller articles.',
  'file-unreadable': '{path}: cannot be read ({reason}).',
  'file-duplicate-id': '{path}: has the same id as {other}. Rename one of them.',
  'file-front-matter': '{path}: its front matter is not valid YAML ({reason}).',
  'model-missing': 'The model file {path} is missing. Restore the models folder from the repository.',
  'model-damaged':
    'The model file {path} is damaged: its sha256 is not the expected one. Restore it from the repository.',
  'index-damaged': 'The index in {path} is damaged ({reason}).',
  'index-locked':
    'Another process is building the index in {path}. Wait until it is done, or remove {path}.lock if none is.',
  'citation-not-verbatim': 'A citation of {articleId} #{paragraphId} does not match its paragraph and was dropped.',
  'question-empty': 'Ask a question of at least one word.',
  'question-too-long': 'The question is longer than {limit} characters. Shorten it.',
  'request-invalid': 'The request is not valid: {reason}.',
  'request-too-large': 'The request is larger than {limit}. Start a new conversation or shorten the question.',
  'request-not-json': 'The request body is not JSON.',
  'request-not-json-type': 'The request must have the content type application/json.',
  'method-not-allowed': 'This address does not support that method. Allowed: {allowed}.',
  'route-missing': 'There is no such address in the API.',
  'origin-foreign': 'Requests from other websites are refused.',
  'not-ready': 'Footnote is still starting. Try again in a moment.',
  'queue-full': 'Too many questions are waiting. Try again in a moment.',
  'article-missing': 'There is no article {id} in this corpus.',
  'answer-failed': 'The answer could not be made. Try again.',
  'port-in-use':
    'Port {port} of {host} is in use. Stop the program that uses it, or choose another: PORT=3001 npm start',
  'address-unusable': 'Cannot listen on port {port} of {host} ({reason}). Choose another HOST or PORT.',
  'build-failed': 'The app could not be built (next build ended with status {status}); what it said stands above.',
  'server-stopped': 'The server ended with status {status} before it was asked to; what it said stands above.',
  usage: '{reason}',
  'questions-invalid': '{path}, line {line}: {reason}.',
  'file-missing': 'The file {path} does not exist.',
} as const;

export type ErrorCode = keyof typeof MESSAGES;

/** An expected failure. `message` is one line for a person and says what to do; `code` is for programs. */
export class FootnoteError extends Error {
  override readonly name = 'FootnoteError';

  constructor(
    readonly code: ErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(MESSAGES[code].replace(/\{(\w+)\}/g, (_, key: string) => String(details[key] ?? '?')));
  }
}
