import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isBuildCurrent } from '../../scripts/start/build-app';
import { hashSources } from '../../scripts/start/hash-sources';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'footnote-sources-'));
  await mkdir(join(root, 'app/articles'), { recursive: true });
  await mkdir(join(root, 'test'));
  await writeFile(join(root, 'app/articles/page.tsx'), 'one');
  await writeFile(join(root, 'proxy.ts'), 'two');
});

afterAll(() => rm(root, { recursive: true }));

it('changes with the bytes and the names of sources, and with nothing else', async () => {
  const before = await hashSources(root);

  await writeFile(join(root, 'test/any.ts'), 'not part of the app');
  await utimes(join(root, 'proxy.ts'), 0, 0);
  expect(await hashSources(root)).toBe(before);

  await writeFile(join(root, 'app/articles/page.tsx'), 'One');
  const edited = await hashSources(root);
  expect(edited).not.toBe(before);

  await rename(join(root, 'app/articles/page.tsx'), join(root, 'app/articles/layout.tsx'));
  const renamed = await hashSources(root);
  expect(new Set([before, edited, renamed]).size).toBe(3);

  await rename(join(root, 'app/articles/layout.tsx'), join(root, 'app/articles/page.tsx'));
  await writeFile(join(root, 'app/articles/page.tsx'), 'one');
  expect(await hashSources(root)).toBe(before);
});

it('calls a build current only with the stamp of these very sources', async () => {
  expect(await isBuildCurrent(root)).toBe(false);
  await mkdir(join(root, '.next'));
  expect(await isBuildCurrent(root)).toBe(false);
  await writeFile(join(root, '.next/footnote-sources.sha256'), await hashSources(root));
  expect(await isBuildCurrent(root)).toBe(true);
  await writeFile(join(root, 'proxy.ts'), 'three');
  expect(await isBuildCurrent(root)).toBe(false);
});
