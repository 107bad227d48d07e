import { parse } from 'yaml';
import { FootnoteError } from '../errors';

/** The values that a file may state about itself above its text. Every value stays the string that was written. */
export type FrontMatter = Readonly<Record<string, string>>;

const FENCED = /^---[ \t]*\r?\n((?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/;
const UNCLOSED = /^---[ \t]*\r?\n\s*[\p{L}_][\p{L}\p{N}_-]*:(?:\s|$)/u;

function toStrings(value: unknown): FrontMatter | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value).flatMap(([key, stated]): [string, string][] => {
    const text = Array.isArray(stated) ? stated.filter((item) => typeof item === 'string').join(', ') : stated;
    return typeof text === 'string' && text.trim() !== '' ? [[key.toLowerCase(), text.trim()]] : [];
  });
  return Object.fromEntries(entries);
}

function parseYaml(text: string, path: string): unknown {
  try {
    // The failsafe schema knows no dates, numbers or nulls: '2017-05' and '007' stay as they are.
    return parse(text, { schema: 'failsafe', logLevel: 'error' });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/[.:]?\s*$/, '') : 'unknown';
    throw new FootnoteError('file-front-matter', { path, reason });
  }
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
  const value = parseYaml(fenced[1] ?? '', path);
  if (value === null || value === '') return { stated: {}, body: source.slice(fenced[0].length) };
  const stated = toStrings(value);
  return stated ? { stated, body: source.slice(fenced[0].length) } : { stated: {}, body: source };
}
