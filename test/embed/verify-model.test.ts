import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { models, paths } from '../../lib/config';
import { verifyModel } from '../../lib/embed/verify-model';

describe('verifyModel', () => {
  it('accepts the weights that are shipped', async () => {
    await verifyModel(paths.models, models.embedder);
    await verifyModel(paths.models, models.reader);
  });

  it('names a missing file', async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'footnote-models-'));
    await expect(verifyModel(directory, models.reader)).rejects.toMatchObject({ code: 'model-missing' });
  });

  it('notices damage', async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'footnote-models-'));
    const file = path.join(directory, models.reader.name, models.reader.file);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, 'not these');
    await expect(verifyModel(directory, models.reader)).rejects.toMatchObject({ code: 'model-damaged' });
  });
});
