import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FootnoteError } from '../errors';

interface ModelFile {
  readonly name: string;
  readonly file: string;
  readonly sha256: string;
}

/**
 * Compares a model's weights with the SHA-256 that they are published with.
 * @throws FootnoteError `model-missing` or `model-damaged`
 */
export async function verifyModel(modelsDirectory: string, model: ModelFile): Promise<void> {
  const file = path.join(modelsDirectory, model.name, model.file);
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch {
    throw new FootnoteError('model-missing', { path: path.join('models', model.name, model.file) });
  }
  if (hash.digest('hex') !== model.sha256) {
    throw new FootnoteError('model-damaged', { path: path.join('models', model.name, model.file) });
  }
}
