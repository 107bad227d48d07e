import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationHref } from '../../lib/cite/citation-href';
import { makeLibrary } from '../../lib/cite/library';
import { openCitationBook } from '../../lib/cite/number-citations';
import { verifyCitation } from '../../lib/cite/verify-citation';
import { isSearchable } from '../../lib/corpus/is-searchable';
import { parseArticle } from '../../lib/corpus/parse-article';
import { trimSentence } from '../../lib/corpus/trim-sentence';

const article = parseArticle(
  'port/harbour 1.txt',
  'Harbour reopens\n\nThe harbour was dredged in 1912. Ships came back – 42 of them.\n\nThe council paid 18,000 crowns.',
);
const library = makeLibrary([article]);
const sentences = article.paragraphs.filter(isSearchable).flatMap((paragraph) =>
  paragraph.sentences.map((sentence) => ({
    articleId: article.id,
    paragraphId: paragraph.id,
    ...trimSentence(paragraph.text, sentence),
    sameAs: [],
  })),
);

describe('citation book', () => {
  it('numbers in order of first use and gives the same place the same citation', () => {
    const book = openCitationBook(library);
    const [first, second] = sentences;
    if (!first || !second) throw new Error('the article has two sentences');
    expect(book.cite(second).number).toBe(1);
    expect(book.cite(first).number).toBe(2);
    expect(book.cite(second)).toBe(book.citations[0]);
    expect(book.citations).toHaveLength(2);
  });

  it('quotes exactly, whatever stretch is cited', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.nat(), fc.nat(), (sentence, a, b) => {
        const text = library.paragraph(sentence.articleId, sentence.paragraphId)?.text ?? '';
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        expect(openCitationBook(library).cite({ ...sentence, start, end }).quote).toBe(text.slice(start, end));
      }),
    );
  });

  it('refuses places outside the text, titles and unknown paragraphs', () => {
    const [first] = sentences;
    if (!first) throw new Error('the article has a sentence');
    const title = article.paragraphs.find((paragraph) => paragraph.kind === 'title');
    const wrong = [
      { ...first, end: 10_000 },
      { ...first, end: first.start },
      { ...first, paragraphId: 'nowhere' },
      { ...first, paragraphId: title?.id ?? '' },
      { ...first, sameAs: [{ ...first, paragraphId: 'nowhere' }] },
    ];
    for (const place of wrong) {
      expect(() => openCitationBook(library).cite(place)).toThrowError(
        expect.objectContaining({ code: 'citation-not-verbatim' }),
      );
    }
  });
});

describe('verifyCitation', () => {
  it('notices a quote of which one character differs', () => {
    const citation = openCitationBook(library).cite(sentences[0] as (typeof sentences)[number]);
    expect(() => verifyCitation({ ...citation, quote: citation.quote.replace('1912', '1913') }, library)).toThrow();
  });
});

describe('citationHref', () => {
  it('escapes the article id and names the paragraph', () => {
    expect(citationHref({ articleId: 'port/harbour 1', paragraphId: 'ab12', start: 3, end: 9 })).toBe(
      '/articles/port%2Fharbour%201?from=3&to=9#p-ab12',
    );
  });
});
