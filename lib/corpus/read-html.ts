import { type CheerioAPI, load } from 'cheerio';
import { FootnoteError } from '../errors';
import type { FrontMatter } from './read-front-matter';
import { type Block, makeBlock } from './split-blocks';

/** What a page holds around its text, or does not show. */
const NOT_TEXT =
  'script, style, noscript, template, nav, footer, aside, form, button, select, svg, iframe, object, video, audio, [hidden], [aria-hidden="true"], [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [style*="display:none"], [style*="display: none"]';

const BLOCK_ELEMENTS = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

type PageNode = ReturnType<ReturnType<CheerioAPI>['contents']>[number];

/** Collects the text of a page in blocks: each block element, and each run of text between two of them, is one. */
function collectBlocks(root: PageNode): readonly Block[] {
  const blocks: Block[] = [];
  let pending = '';
  const flush = (markup?: Block['markup']): void => {
    // Two line breaks in a row are how older pages part their paragraphs.
    for (const part of pending.split(/\n\s*\n/)) {
      const block = makeBlock(part.split('\n'), markup);
      if (block) blocks.push(block);
    }
    pending = '';
  };
  const visit = (node: PageNode, markup?: Block['markup']): void => {
    if (node.type === 'text') pending += node.data.replace(/[\t\n\f\r ]+/g, ' ');
    if (node.type !== 'tag' && node.type !== 'root') return;
    const name = node.type === 'tag' ? node.name : '';
    if (name === 'br') pending += '\n';
    if (name === 'td' || name === 'th') pending += ' ';
    const own = HEADINGS.has(name) ? 'heading' : name === 'figcaption' ? 'caption' : markup;
    const isBlock = BLOCK_ELEMENTS.has(name);
    if (isBlock) flush(markup);
    for (const child of node.children) visit(child, own);
    if (isBlock) flush(own);
  };
  visit(root);
  flush();
  return blocks;
}

function readMetadata($: CheerioAPI): FrontMatter {
  const meta = (...names: readonly string[]): string | undefined =>
    names
      .map((name) =>
        $(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`).attr('content')?.trim(),
      )
      .find((content) => content);
  const author = meta('author', 'article:author');
  const entries = {
    title: meta('og:title') ?? ($('title').first().text().trim() || undefined),
    publisher: meta('og:site_name'),
    published: meta('article:published_time', 'datePublished', 'date', 'pubdate', 'DC.date'),
    author: author?.startsWith('http') ? undefined : author,
    url: meta('og:url') ?? $('link[rel="canonical"]').attr('href')?.trim(),
  };
  const given = Object.entries(entries).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(given);
}

function readPage(html: string): { readonly stated: FrontMatter; readonly blocks: readonly Block[] } {
  const $ = load(html);
  const stated = readMetadata($);
  $(NOT_TEXT).remove();
  $('header')
    .filter((_, header) => $(header).closest('article, main').length === 0 && $(header).find('h1').length === 0)
    .remove();
  const root = [$('article'), $('main, [role="main"]'), $('body')].find((found) => found.length === 1) ?? $('body');
  const [element] = root.get();
  const headings = root.find('h1');
  const title = headings.length === 1 ? headings.text().trim() : '';
  return {
    stated: title === '' ? stated : { ...stated, title },
    blocks: element ? collectBlocks(element) : [],
  };
}

/**
 * Reads the text of an HTML page, as a reader sees it: the article (or main) element when there is one, without
 * navigation, scripts and forms. `<meta>` and `<title>` count as stated metadata; a single `<h1>` is the title.
 *
 * @param path names the file in an error
 * @throws FootnoteError `file-unreadable` when elements are nested thousands deep
 */
export function readHtml(html: string, path: string): ReturnType<typeof readPage> {
  try {
    return readPage(html);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new FootnoteError('file-unreadable', { path, reason: 'its HTML is nested too deeply' });
  }
}
