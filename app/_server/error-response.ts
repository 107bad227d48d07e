import { type ErrorCode, FootnoteError } from '@/lib/errors';

/** What is not listed is the server's own failure: 500. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  'question-empty': 400,
  'question-too-long': 400,
  'request-invalid': 400,
  'request-not-json': 400,
  'origin-foreign': 403,
  'article-missing': 404,
  'route-missing': 404,
  'method-not-allowed': 405,
  'request-too-large': 413,
  'request-not-json-type': 415,
  'not-ready': 503,
  'queue-full': 503,
};

/** The JSON answer `{error: {code, message}}` for a failure; an unexpected one is logged and told in general words. */
export function errorResponse(error: unknown): Response {
  if (!(error instanceof FootnoteError)) {
    console.error(error);
    return errorResponse(new FootnoteError('answer-failed'));
  }
  const status = STATUS[error.code] ?? 500;
  const headers: Record<string, string> = { 'Cache-Control': 'no-store' };
  if (status === 503) headers['Retry-After'] = '1';
  if (error.code === 'method-not-allowed') headers.Allow = String(error.details.allowed);
  return Response.json({ error: { code: error.code, message: error.message } }, { status, headers });
}
