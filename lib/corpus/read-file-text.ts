import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { FootnoteError } from '../errors';

/** Largest article, in bytes. A long book in plain text is about 3 MB. */
const MAX_BYTES = 10 * 1024 * 1024;

/**
 * Reads a file's bytes.
 *
 * @param path names the file in an error
 * @throws FootnoteError `file-too-large`, `file-unreadable`
 */
export async function readFileBytes(location: string, path: string): Promise<Buffer> {
  try {
    const found = await stat(location);
    if (found.size > MAX_BYTES) throw new FootnoteError('file-too-large', { path, limit: '10 MB' });
    if (!found.isFile()) throw new FootnoteError('file-unreadable', { path, reason: 'not a file' });
    return await readFile(location);
  } catch (error) {
    if (error instanceof FootnoteError) throw error;
    throw new FootnoteError('file-unreadable', { path, reason: (error as NodeJS.ErrnoException).code ?? 'unknown' });
  }
}

/** SHA-256 of a file's bytes, in hex. */
export function hashBytes(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Decodes a file's bytes; a byte order mark is dropped.
 *
 * @throws FootnoteError `file-binary` (it holds NUL), `file-not-utf8`, `file-empty` (nothing but white space)
 */
export function decodeText(bytes: Buffer, path: string): string {
  if (bytes.includes(0)) throw new FootnoteError('file-binary', { path });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FootnoteError('file-not-utf8', { path });
  }
  if (text.trim() === '') throw new FootnoteError('file-empty', { path });
  return text;
}
