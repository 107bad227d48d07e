import type { Paragraph } from './types';

/** Whether a paragraph is searched and may be cited. Titles and furniture are not. */
export function isSearchable(paragraph: Pick<Paragraph, 'kind'>): boolean {
  return paragraph.kind === 'standfirst' || paragraph.kind === 'body' || paragraph.kind === 'caption';
}
