import { parseDocument } from 'yaml';
import { FootnoteError } from '../errors';

/** The values that a file may state about itself above its text. Every value stays the string that was written. */
export type FrontMatter = Readonly<Record<string, string>>;

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;
const UNCLOSED = /^---[ \t]*\r?\n\s*[\p{L}_][\p{L}\p{N}_-]*:(?:\s|$)/u;

function toStrings(value: unknown): FrontMatter | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value).flatMap(([key, stated]): [string, string][] => {
    const text = Array.isArray(stated) ? stated.filter((item) => typeof item === 'string').join(', ') : stated;
    return typeof text === 'string' && text.trim() !== '' ? [[key.toLowerCase(), text.trim()]] : [];
  });
  return Object.fromEntries(entries);
}

/**
 * Takes YAML front matter off a file. A file that starts with a `---` rule but with no `key: value` below it has none.
 *
 * @param path names the file in an error
 * @throws FootnoteError `file-front-matter` when there is front matter and it is not valid YAML or is not closed
 */
export function readFrontMatter(source: string, path: string): { readonly stated: FrontMatter; readonly body: string } {
  const fenced = FENCED.exec(source);
  if (!fenced) {
    if (UNCLOSED.test(source)) throw new FootnoteError('file-front-matter', { path, reason: 'no closing ---' });
    return { stated: {}, body: source };
  }
  // The failsafe schema knows no dates, numbers or nulls: '2017-05' and '007' stay as they are.
  const document = parseDocument(fenced[1] ?? '', { schema: 'failsafe', logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    const reason = (error.message.split('\n')[0] ?? error.code).replace(/[.:]?\s*$/, '');
    throw new FootnoteError('file-front-matter', { path, reason });
  }
  const body = source.slice(fenced[0].length);
  if (document.contents === null) return { stated: {}, body };
  const stated = toStrings(document.toJS());
  return stated ? { stated, body } : { stated: {}, body: source };
}
