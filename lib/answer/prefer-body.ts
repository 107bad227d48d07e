import { trimSentence } from '../corpus/trim-sentence';
import type { Article, Paragraph } from '../corpus/types';
import { contentTerms } from '../search/terms';
import type { Candidate } from './gather-evidence';
import { sayTheSame } from './group-wire-copy';

/**
 * Puts the body's paragraph in the place of a standfirst that only repeats it, so that what is cited is the article
 * itself; a standfirst that says more stays.
 */
export function preferBody(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = new Set(candidates.map((candidate) => candidate.paragraph));
  return candidates.flatMap((candidate) => {
    const body = repeatedBy(candidate.article, candidate.paragraph);
    if (!body) return [candidate];
    if (taken.has(body)) return [];
    taken.add(body);
    return [{ ...candidate, paragraph: body, paragraphId: body.id }];
  });
}

function repeatedBy(article: Article, paragraph: Paragraph): Paragraph | undefined {
  if (paragraph.kind !== 'standfirst') return undefined;
  const said = sentenceTerms(paragraph);
  return article.paragraphs.find((other) => {
    if (other.kind !== 'body') return false;
    const terms = sentenceTerms(other);
    return said.every((sentence) => terms.some((body) => body.length >= sentence.length && sayTheSame(sentence, body)));
  });
}

function sentenceTerms({ text, sentences }: Paragraph): readonly (readonly string[])[] {
  return sentences
    .filter((sentence) => sentence.kind === 'prose')
    .map((sentence) => {
      const { start, end } = trimSentence(text, sentence);
      return contentTerms(text.slice(start, end));
    });
}
