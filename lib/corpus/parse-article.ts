import { FootnoteError } from '../errors';
import { type ClassifiedBlock, classifyBlocks } from './classify-blocks';
import { findDate } from './find-date';
import { findMetadata, openingDateline } from './find-metadata';
import { matchDateline } from './match-dateline';
import { mergeBlocks } from './merge-blocks';
import { normalizeText } from './normalize-text';
import { paragraphIds } from './paragraph-id';
import { readFrontMatter } from './read-front-matter';
import { readHtml } from './read-html';
import { splitBlocks } from './split-blocks';
import { splitSentences } from './split-sentences';
import type { Article, Paragraph } from './types';

/** A file's name as a title, for an article that states none: `incremental-progress_2` → `Incremental progress 2`. */
function titleFromName(id: string): string {
  const name = id.slice(id.lastIndexOf('/') + 1);
  const words = normalizeText(name.replace(/[-_]+/g, ' ')) || name;
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** An address is shown as a link: nothing but the web's schemes. */
function webAddress(url: string | undefined): string | null {
  return url !== undefined && /^https?:\/\/\S+$/i.test(url) ? url : null;
}

function toParagraphs(articleId: string, blocks: readonly ClassifiedBlock[]): readonly Paragraph[] {
  const ids = paragraphIds(blocks.map((block) => block.text));
  const opening = blocks.findIndex((block) => block.kind === 'body');
  return blocks.map(({ kind, text }, index) => {
    const dateline =
      kind !== 'body' ? null : index === opening ? openingDateline(blocks) : matchDateline(text, { agencyOnly: true });
    return { id: ids[index] ?? '', articleId, kind, text, sentences: splitSentences(text, dateline?.end ?? 0) };
  });
}

/**
 * Makes an article of one file's text. What front matter states wins over markup, and markup over the text.
 *
 * @param path the file's path inside the corpus folder, `/`-separated
 * @throws FootnoteError `file-front-matter`, `file-empty` (no readable text), `file-unreadable` (see `readHtml`)
 */
export function parseArticle(path: string, source: string): Article {
  const id = path.replace(/\.[^./]+$/, '');
  const { stated: frontMatter, body } = readFrontMatter(source, path);
  const page = /\.html$/i.test(path) ? readHtml(body, path) : { stated: {}, blocks: splitBlocks(body) };
  if (page.blocks.length === 0) throw new FootnoteError('file-empty', { path });
  const stated: Readonly<Record<string, string>> = { ...page.stated, ...frontMatter };
  const title = stated.title === undefined ? null : normalizeText(stated.title);
  const blocks = mergeBlocks(classifyBlocks(page.blocks, title));
  const found = findMetadata(blocks);
  return {
    id,
    title: title ?? found.title ?? titleFromName(id),
    publisher: stated.publisher ?? found.publisher,
    published: stated.published === undefined ? found.published : findDate(stated.published),
    place: found.place,
    author: stated.author ?? found.author,
    url: webAddress(stated.url),
    paragraphs: toParagraphs(id, blocks),
  };
}
