import type { ClassifiedBlock } from './classify-blocks';
import { findDate } from './find-date';
import { bareLine } from './find-furniture';
import { isDateStamp, readByline } from './line-features';
import { type Dateline, matchDateline } from './match-dateline';

export interface TextMetadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly place: string | null;
  readonly author: string | null;
}

/** The dateline of the article's first body paragraph. */
export function openingDateline(blocks: readonly ClassifiedBlock[]): Dateline | null {
  const opening = blocks.find((block) => block.kind === 'body');
  return opening ? matchDateline(opening.text, { agencyOnly: false }) : null;
}

/**
 * Reads what the text states about itself: the title; date and author in the lines around it; date, place and agency in
 * the dateline. Dates in prose and captions are those of events and photos, not of the article.
 */
export function findMetadata(blocks: readonly ClassifiedBlock[]): TextMetadata {
  const bodyStart = blocks.findIndex((block) => block.kind === 'body');
  const header = blocks.slice(0, bodyStart === -1 ? blocks.length : bodyStart);
  const lines = header
    .filter((block) => block.kind === 'furniture' || block.kind === 'title')
    .flatMap((block) => (block.kind === 'title' ? block.lines.slice(1) : block.lines))
    .map(bareLine);
  const stamped = lines.flatMap((line) => (isDateStamp(line) || readByline(line) ? (findDate(line) ?? []) : []));
  const dateline = openingDateline(blocks);
  const dates = [...stamped, ...(dateline?.published ? [dateline.published] : [])];
  const title = header.find((block) => block.kind === 'title');
  return {
    title: title ? bareLine(title.lines[0] ?? title.text) : null,
    publisher: dateline?.agency ?? null,
    published: dates.find((date) => /^\d{4}-\d\d-\d\d$/.test(date)) ?? dates[0] ?? null,
    place: dateline?.place ?? null,
    author: lines.flatMap((line) => readByline(line) ?? [])[0] ?? null,
  };
}
