import { carriedSpeaker } from '../corpus/carried-speaker';
import type { Article, Paragraph } from '../corpus/types';

/** What is searched and embedded in front of a paragraph's own text: the title, and the speaker when only "he" speaks. */
export function windowContext(article: Article, paragraph: Paragraph): string {
  const speaker = carriedSpeaker(article, paragraph);
  return `${article.title}. ${speaker ? `${speaker}: ` : ''}`;
}
