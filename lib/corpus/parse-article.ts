import { FootnoteError } from '../errors';
import { paragraphIds } from './paragraph-id';
import { readFrontMatter } from './read-front-matter';
import { splitBlocks } from './split-blocks';
import { splitSentences } from './split-sentences';
import type { Article, ParagraphKind } from './types';

/**
 * Makes an article of one file's text.
 *
 * @param path the file's path inside the corpus folder, `/`-separated
 * @throws FootnoteError `file-front-matter`, `file-empty`
 */
export function parseArticle(path: string, source: string): Article {
  const id = path.replace(/\.[^./]+$/, '');
  const { stated, body } = readFrontMatter(source, path);
  const blocks = splitBlocks(body);
  if (blocks.length === 0) throw new FootnoteError('file-empty', { path });
  const ids = paragraphIds(blocks.map((block) => block.text));
  return {
    id,
    title: stated.title ?? blocks[0]?.text ?? id,
    publisher: stated.publisher ?? null,
    published: stated.published ?? null,
    place: null,
    author: stated.author ?? null,
    url: stated.url ?? null,
    paragraphs: blocks.map((block, index) => ({
      id: ids[index] ?? '',
      articleId: id,
      kind: (index === 0 && !stated.title ? 'title' : 'body') satisfies ParagraphKind,
      text: block.text,
      sentences: splitSentences(block.text),
    })),
  };
}
