import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSearchable } from '../../lib/corpus/is-searchable';
import { parseArticle } from '../../lib/corpus/parse-article';

/** Any code point, lone surrogates included. */
const codePoint = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));

const BODY = 'The council met on Monday in the old town hall, and it heard three reports about the harbour.';
const MORE = 'Stone for the new wall will cost two million, and nobody could say on Monday who is going to pay.';

function kinds(source: string, path = 'a.txt'): readonly string[] {
  return parseArticle(path, source).paragraphs.map((paragraph) => paragraph.kind);
}

describe('front matter', () => {
  test('wins over the text, and its values stay as written', () => {
    const article = parseArticle(
      'a.md',
      `---\ntitle: 007\npublisher: The Harbour Post\npublished: 2017-05\nauthor: [Ann Lee, Bo Ek]\nurl: https://example.org/a\n---\n\nROME, May 5, 2016 (AP) — ${BODY}`,
    );
    expect(article).toMatchObject({
      title: '007',
      publisher: 'The Harbour Post',
      published: '2017-05',
      place: 'Rome',
      author: 'Ann Lee, Bo Ek',
      url: 'https://example.org/a',
    });
    expect(article.paragraphs.map((paragraph) => paragraph.kind)).toEqual(['body']);
  });

  test('runs no code and takes no address but of the web', () => {
    expect(parseArticle('a.md', '---js\n{ title: process.exit(9) }\n---\nText.').title).toBe('A');
    expect(parseArticle('a.md', '---\nurl: javascript:alert(1)\n---\nText.').url).toBeNull();
  });

  test('a rule at the top is no front matter', () => {
    expect(parseArticle('a.md', '---\nSome prose.\n---\nMore.').paragraphs[0]?.text).toBe('--- Some prose. --- More.');
    expect(parseArticle('a.md', '---\n---\nText.').paragraphs[0]?.text).toBe('Text.');
  });
});

describe('what the text states', () => {
  test('title, byline and date stamp', () => {
    const article = parseArticle('a.txt', `Harbour to be rebuilt\n\nBy Ann Lee\n3 May 2017\n\n${BODY}`);
    expect(article).toMatchObject({ title: 'Harbour to be rebuilt', author: 'Ann Lee', published: '2017-05-03' });
    expect(article.paragraphs.map((paragraph) => paragraph.kind)).toEqual(['title', 'furniture', 'body']);
  });

  test('a date of an event, a photo or with two readings does not date the article', () => {
    expect(parseArticle('a.txt', `Harbour to be rebuilt\n\nOn May 3, 2017, it burned. ${BODY}`).published).toBeNull();
    const photo = `In this May 3, 2017, photo, the harbour burns. (AP Photo/Ann Lee)`;
    expect(parseArticle('a.txt', `Harbour to be rebuilt\n\n${photo}\n\n${BODY}`).published).toBeNull();
    expect(kinds(`Harbour to be rebuilt\n\n${photo}\n\n${BODY}`)).toEqual(['title', 'caption', 'body']);
    expect(parseArticle('a.txt', `05/06/2017\n\nHarbour to be rebuilt\n\n${BODY}`).published).toBe('2017');
  });

  test('without a title, the name of the file', () => {
    expect(parseArticle('x/old-town_hall.txt', BODY)).toMatchObject({ id: 'x/old-town_hall', title: 'Old town hall' });
  });

  test('Markdown headings are titles, not evidence', () => {
    const article = parseArticle('a.md', `# The harbour\n\n${BODY}\n\n## Costs\n\n${MORE}`);
    expect(article.title).toBe('The harbour');
    expect(article.paragraphs.map((paragraph) => paragraph.kind)).toEqual(['title', 'body', 'title', 'body']);
  });
});

describe('furniture', () => {
  test('links to other articles, sharing and subscribing; prose around them stays', () => {
    const source = `World news\n\nHarbour to be rebuilt\n\n${BODY}\n\nAdvertisement\n\n${MORE} It was late\n\nRelated articles:\n\nMayor defends plan\n\nFishers go on strike\n\nThe mayor said that the work would begin in spring.\n\nTags: harbour, town\n\nShare on Facebook\nTweet\n\nSign up for our newsletter`;
    expect(kinds(source).join(' ')).toBe(
      'furniture title body furniture body furniture furniture furniture body furniture furniture furniture',
    );
  });

  test('none in 200 paragraphs of ordinary prose that end without a stop', () => {
    const subject = fc.constantFrom(
      'The river',
      'Her second novel',
      'A small committee',
      'Most of the workers',
      'The kingdom',
      'His sister Mary',
      'In 1884 the company',
      'Related research',
      'News of the storm',
      'Share prices',
    );
    const verb = fc.constantFrom(
      'was divided between',
      'had been known to',
      'soon became the centre of',
      'was later sold to',
      'never recovered from',
      'followed',
      'will close',
      'read more to',
    );
    const object = fc.constantFrom(
      'the northern provinces',
      'two rival schools',
      'a long and bitter dispute over land',
      'the old families of the coast',
      'one of the first steam engines in the county',
      'a newsletter for subscribers',
      'the photo that she took in May 2017',
    );
    const tail = fc.constantFrom(
      'and the harbour was rebuilt',
      'which nobody had expected at the time',
      'as the census of 1901 shows',
      'while prices went on rising in every town',
      'because of the war',
      'and also see the next chapter',
    );
    const paragraph = fc.tuple(subject, verb, object, tail, tail).map((parts) => parts.join(' '));
    const paragraphs = fc.sample(paragraph, { numRuns: 200, seed: 7 });
    for (const size of [1, 4, 10]) {
      for (let from = 0; from < paragraphs.length; from += size) {
        expect(kinds(paragraphs.slice(from, from + size).join('\n\n'))).not.toContain('furniture');
        const stated = `---\ntitle: T\n---\n\n${paragraphs.slice(from, from + size).join('\n\n')}`;
        expect(parseArticle('a.md', stated).paragraphs.every(isSearchable)).toBe(true);
      }
    }
  });
});

describe('paragraphs', () => {
  test('two blocks are one only when the first is unfinished and the second starts in lower case', () => {
    const texts = (source: string) =>
      parseArticle('a.md', `---\ntitle: T\n---\n${source}`).paragraphs.map((each) => each.text);
    expect(texts('The talks on trade\n\nwent on.')).toEqual(['The talks on trade went on.']);
    for (const end of ['.', '?', '!', ':', ';', '"', '”', '’', ')', ']']) {
      expect(texts(`The talks on trade${end}\n\nwent on.`)).toHaveLength(2);
    }
    expect(texts('The talks on trade\n\nWent on.')).toHaveLength(2);
  });

  test('an id depends on the text alone; repeats are numbered', () => {
    const source = `---\ntitle: T\n---\nOne.\n\nTwo.\n\nOne.`;
    const ids = parseArticle('a.md', source).paragraphs.map((paragraph) => paragraph.id);
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f]{10}$/), expect.any(String), `${ids[0]}-2`]);
    const edited = parseArticle('b.md', '---\ntitle: T\n---\nNew.\n\nTwo.').paragraphs.map((paragraph) => paragraph.id);
    expect(edited[1]).toBe(ids[1]);
  });

  test('for any text: single spaces, unique ids, sentences that tile', () => {
    fc.assert(
      fc.property(
        fc.array(fc.lorem({ mode: 'sentences', maxCount: 3 })),
        fc.string({ unit: codePoint }),
        (prose, noise) => {
          const source = ['Start.', ...prose, noise].join('\n\n');
          const { paragraphs } = parseArticle('a.txt', source);
          for (const { text, sentences } of paragraphs) {
            expect(text).not.toMatch(/ {2}/);
            expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
          }
          expect(new Set(paragraphs.map((paragraph) => paragraph.id)).size).toBe(paragraphs.length);
        },
      ),
      { numRuns: 100 },
    );
  });
});
