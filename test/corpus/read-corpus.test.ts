import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashCorpus, readCorpus } from '../../lib/corpus/read-corpus';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'footnote-corpus-'));
});
afterEach(() => rm(directory, { recursive: true }));

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(directory, path)), { recursive: true });
  await writeFile(join(directory, path), content);
}

async function ids(): Promise<readonly string[]> {
  return (await readCorpus(directory)).articles.map((article) => article.id);
}

describe('readCorpus', () => {
  test('reads .txt, .md and .html of sub-folders, sorted by id; other files and dot files are left alone', async () => {
    for (const path of ['z.txt', 'a/deep/b.md', 'c.HTML', 'a.b.txt']) await write(path, 'Some text.');
    for (const path of ['x.csv', '.hidden.txt', '.git/y.txt', 'README']) await write(path, 'Some text.');
    expect(await ids()).toEqual(['a.b', 'a/deep/b', 'c', 'z']);
    expect((await readCorpus(directory)).skipped).toEqual([]);
  });

  test('names documents of a kind that is not read', async () => {
    for (const path of ['a.txt', 'report.PDF', 'deep/note.docx']) await write(path, 'Some text.');
    const { skipped } = await readCorpus(directory);
    expect(skipped.map(({ path }) => path)).toEqual(['deep/note.docx', 'report.PDF']);
    expect(skipped[0]?.message).toMatch(/\.txt, \.md and \.html/);
  });

  test('names what it skips, with the reason, and reads the rest', async () => {
    await write('good.txt', 'Some text.');
    await write('latin.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
    await write('binary.txt', Uint8Array.of(0x50, 0x4b, 0, 1));
    await write('empty.txt', '');
    await write('blank.md', '\ufeff \n\u00a0\n\u200b\n');
    await write('nothing.html', '<script>1</script>');
    await write('large.txt', Buffer.alloc(10 * 1024 * 1024 + 1, 97));
    await write('good.md', 'The same id.');
    await write('broken.md', '---\ntitle: "open\n---\nText.');
    await write('unclosed.md', '---\ntitle: open\n\nText.');
    await write('deep.html', '<div>'.repeat(6_000));
    await symlink(join(directory, 'gone'), join(directory, 'dangling.txt'));
    const { articles, skipped } = await readCorpus(directory);
    expect(articles.map((article) => article.id)).toEqual(['good']);
    const expected: Record<string, RegExp> = {
      'binary.txt': /binary/,
      'blank.md': /no text/,
      'broken.md': /front matter/,
      'dangling.txt': /cannot be read \(ENOENT\)/,
      'deep.html': /nested too deeply/,
      'empty.txt': /no text/,
      'good.txt': /same id as good\.md/,
      'large.txt': /larger than 10 MB/,
      'latin.txt': /not valid UTF-8/,
      'nothing.html': /no text/,
      'unclosed.md': /no closing ---/,
    };
    expect(skipped.map((file) => file.path)).toEqual(Object.keys(expected));
    for (const { path, message } of skipped) {
      expect(message).toMatch(expected[path] as RegExp);
      expect(message.startsWith(`${path}: `)).toBe(true);
      expect(message).not.toContain('\n');
    }
  });

  test('a byte order mark is not text', async () => {
    await write('a.md', '\ufeff---\ntitle: T\n---\nBody text.');
    const [article] = (await readCorpus(directory)).articles;
    expect(article).toMatchObject({ title: 'T', paragraphs: [{ text: 'Body text.' }] });
  });

  test('linked folders are read once and loops end', async () => {
    await write('a/one.txt', 'One.');
    await write('b/two.txt', 'Two.');
    await symlink(join(directory, 'b'), join(directory, 'a', 'again'));
    await symlink(directory, join(directory, 'b', 'loop'));
    await symlink(dirname(directory), join(directory, 'up'));
    expect(await ids()).toEqual(['a/one', 'b/two']);
  });

  test('hashes are those of hashCorpus, skipped files included, and change with a byte', async () => {
    await write('a.txt', 'One.');
    await write('b.txt', Uint8Array.of(0xff));
    const { hashes } = await readCorpus(directory);
    expect(Object.keys(hashes)).toEqual(['a.txt', 'b.txt']);
    expect(await hashCorpus(directory)).toEqual(hashes);
    await write('a.txt', 'Two.');
    const changed = await hashCorpus(directory);
    expect(changed['a.txt']).not.toBe(hashes['a.txt']);
    expect(changed['b.txt']).toBe(hashes['b.txt']);
  });

  test('a folder that is missing, a file, or without an article is an error', async () => {
    await expect(readCorpus(join(directory, 'none'))).rejects.toMatchObject({ code: 'corpus-missing' });
    await expect(readCorpus(directory)).rejects.toMatchObject({ code: 'corpus-empty' });
    await write('a.txt', '');
    await expect(readCorpus(join(directory, 'a.txt'))).rejects.toMatchObject({ code: 'corpus-missing' });
    await expect(readCorpus(directory)).rejects.toMatchObject({ code: 'corpus-empty' });
  });
});
