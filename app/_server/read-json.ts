import { FootnoteError } from '@/lib/errors';
import { limits } from './limits';

/**
 * The body of a request as JSON, read no further than the limit.
 * @throws FootnoteError `request-not-json-type`, `request-too-large` or `request-not-json`.
 */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new FootnoteError('request-not-json-type');
  const bytes = await readBytes(request);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new FootnoteError('request-not-json');
  }
}

async function readBytes(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > limits.bodyBytes) throw new FootnoteError('request-too-large', { limit: '64 KiB' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
