import { readFile } from 'node:fs/promises';
import { FootnoteError } from '../lib/errors';
import { resolvePath } from './command-line';

const readStandardInput = async (): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

/**
 * The text of a file named on the command line; `-` is standard input.
 * @throws FootnoteError `file-missing`, `file-unreadable`
 */
export const readText = async (name: string): Promise<string> => {
  if (name === '-') return readStandardInput();
  const path = resolvePath(name);
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new FootnoteError('file-missing', { path });
    throw new FootnoteError('file-unreadable', { path, reason: code ?? String(error) });
  }
};
