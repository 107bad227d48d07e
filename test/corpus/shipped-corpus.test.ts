import { beforeAll, describe, expect, test } from 'vitest';
import { isSearchable } from '../../lib/corpus/is-searchable';
import { readCorpus } from '../../lib/corpus/read-corpus';
import type { Article, Corpus } from '../../lib/corpus/types';

let corpus: Corpus;
beforeAll(async () => {
  corpus = await readCorpus('corpus');
});

function article(prefix: string): Article {
  const found = corpus.articles.find((each) => each.id.startsWith(prefix));
  if (!found) throw new Error(`no article ${prefix}`);
  return found;
}

function texts(prefix: string, kind: string): readonly string[] {
  return article(prefix)
    .paragraphs.filter((paragraph) => paragraph.kind === kind)
    .map((paragraph) => paragraph.text);
}

describe('what comes out of the shipped articles', () => {
  test.each([
    ['000', 'UN envoy: All Syria parties agree to talks on constitution', null, null, null],
    ['001', 'As UN pushes for a new constitution, US and Russia boost contacts', '2017-05-25', 'Damascus', 'AsiaNews'],
    ['002', 'UN envoy calls for new round of Syria talks in about a month', null, null, null],
    [
      '003',
      'De Mistura reports some progress at pan-Syrian talks but says no breakthrough',
      '--07-15',
      'Geneva',
      'TASS',
    ],
    ['004', "Incremental progress but 'we're not yet there,' UN mediator on Syria reports", '2017-03-31', null, null],
  ])('%s: title, date, place and publisher', (prefix, title, published, place, publisher) => {
    expect(article(prefix)).toMatchObject({ title, published, place, publisher, author: null, url: null });
  });

  test('counts: 82 blocks are 5 titles, 10 furniture, 66 searchable paragraphs and one merge', () => {
    const paragraphs = corpus.articles.flatMap((each) => each.paragraphs);
    expect(paragraphs.filter((paragraph) => paragraph.kind === 'title')).toHaveLength(5);
    expect(paragraphs.filter((paragraph) => paragraph.kind === 'furniture')).toHaveLength(10);
    expect(paragraphs.filter(isSearchable)).toHaveLength(66);
    expect(paragraphs).toHaveLength(81);
    expect(corpus.skipped).toEqual([]);
  });

  test('furniture', () => {
    expect(texts('000', 'furniture')).toEqual([]);
    const second = article('001').paragraphs;
    expect(texts('001', 'furniture')).toEqual([second[0], ...second.slice(-4)].map((paragraph) => paragraph?.text));
    const links = article('002').paragraphs.filter((paragraph) => paragraph.kind === 'furniture');
    expect(links).toHaveLength(4);
    expect(links[0]?.text).toBe('Read more:');
    expect(texts('003', 'furniture')).toEqual(['All news']);
    expect(texts('004', 'furniture')).toEqual([]);
  });

  test('the caption and the standfirsts', () => {
    expect(texts('002', 'caption')).toEqual([expect.stringMatching(/^FILE- .*via AP, File\)$/)]);
    for (const prefix of ['001', '002', '003']) expect(texts(prefix, 'standfirst')).toHaveLength(1);
    for (const prefix of ['000', '004']) expect(texts(prefix, 'standfirst')).toHaveLength(0);
  });

  test('a paragraph that a blank line cut in two is one; links are labels; an omission stays', () => {
    expect(article('004').paragraphs.at(-1)?.text).toMatch(/ and reconstruction efforts\.$/);
    const text = texts('004', 'body').join('\n');
    expect(text).toContain('United Nations-facilitated intra-Syrian talks concluded');
    expect(text).not.toContain('](');
    expect(text).toContain('no doubt about that [...] In any negotiations');
  });

  test('datelines are segments of their own', () => {
    const datelines = corpus.articles.flatMap((each) =>
      each.paragraphs.flatMap(({ text, sentences }) =>
        sentences.filter((one) => one.kind === 'dateline').map((one) => text.slice(one.start, one.end)),
      ),
    );
    expect(datelines).toEqual(['Damascus (AsiaNews) – ', 'GENEVA, July 15. /TASS/. ', '31 March 2017 – ']);
  });
});
