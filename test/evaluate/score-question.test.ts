import { describe, expect, it } from 'vitest';
import { foldParagraphs, goldParagraphs } from '../../lib/evaluate/gold-paragraphs';
import { ARTICLES, exampleAnswer, exampleCitation, exampleQuestion, scoreExample } from '../support/example-answers';

const tides = exampleCitation('tides', 'p1');
const tide = exampleCitation('tides', 'p2', 2);
const ships = exampleCitation('ships', 'p1', 2);
const copy = exampleCitation('ships', 'p2', 2);

describe('goldParagraphs', () => {
  const keys = (quote: string) => goldParagraphs([quote], foldParagraphs(ARTICLES))[0]?.map(({ key }) => key);

  it('holds every paragraph that contains the quote or is contained in it, white space folded', () => {
    expect(keys('was\ndredged  in 1912.')).toEqual(['tides#p1', 'ships#p2']);
    expect(keys('Forty ships use the harbour of Ostmark. And a paragraph that was split off.')).toEqual(['ships#p1']);
  });

  it('holds no title, and nothing for words that are nowhere', () => {
    expect(keys('Tides')).toEqual([]);
    expect(keys('dredged in 1913')).toEqual([]);
  });
});

describe('citations', () => {
  const precision = (...citations: Parameters<typeof exampleAnswer>[0]) =>
    scoreExample(exampleQuestion(), exampleAnswer(citations)).citationPrecision;

  it('scores the share of citations on gold paragraphs, wire copy included', () => {
    expect(precision(tides)).toBe(1);
    expect(precision(copy)).toBe(1);
    expect(precision(tides, ships)).toBe(0.5);
    expect(precision(ships)).toBe(0);
    expect(precision({ ...ships, sameAs: [{ articleId: 'tides', paragraphId: 'p1', start: 0, end: 3 }] })).toBe(1);
  });

  it('scores no precision for a refusal or an unanswerable question, and recall 0 for a refusal', () => {
    expect(scoreExample(exampleQuestion(), exampleAnswer([]))).toMatchObject({
      citationPrecision: null,
      citationRecall: 0,
    });
    const unanswerable = exampleQuestion({ answerable: false, must: [] });
    expect(scoreExample(unanswerable, exampleAnswer([ships]))).toMatchObject({
      citationPrecision: null,
      citationRecall: null,
      hitAt1: null,
      correct: false,
    });
  });

  it('asks for one gold paragraph where one thing is asked', () => {
    expect(scoreExample(exampleQuestion(), exampleAnswer([copy])).citationRecall).toBe(1);
    expect(scoreExample(exampleQuestion(), exampleAnswer([ships])).citationRecall).toBe(0);
  });

  it('asks for a paragraph that says it for each of several things', () => {
    const question = exampleQuestion({
      type: 'list',
      must: [['1912'], ['3.5 metres']],
      evidence: [tides.quote, tide.quote],
    });
    expect(scoreExample(question, exampleAnswer([tides, tide])).citationRecall).toBe(1);
    expect(scoreExample(question, exampleAnswer([copy])).citationRecall).toBe(0.5);
    const inOtherWords = exampleQuestion({ ...question, must: [['1912'], ['high water']] });
    expect(scoreExample(inOtherWords, exampleAnswer([tides])).citationRecall).toBe(1);
  });
});

describe('proofs', () => {
  it('is 1 for quotes that are the text, less for one that is off by a character', () => {
    expect(scoreExample(exampleQuestion(), exampleAnswer([tides])).quotesVerbatim).toBe(1);
    const moved = { ...tides, start: 1 };
    expect(scoreExample(exampleQuestion(), exampleAnswer([moved])).quotesVerbatim).toBe(0.5);
    expect(scoreExample(exampleQuestion(), exampleAnswer([])).quotesVerbatim).toBeNull();
  });

  it('counts a span outside its quote and a verbatim sentence that is no quote', () => {
    const span = exampleAnswer([tides], { shortAnswer: { kind: 'span', text: '1913', citationId: 'c1' } });
    expect(scoreExample(exampleQuestion(), span).quotesVerbatim).toBeCloseTo(2 / 3, 12);
    const changed = exampleAnswer([tides], {
      sentences: [{ text: 'Dredged in 1912.', citationIds: ['c1'], support: 'verbatim', part: null }],
    });
    expect(scoreExample(exampleQuestion(), changed).quotesVerbatim).toBe(0.5);
  });

  it('counts a sentence whose citation does not exist as not cited', () => {
    const dangling = exampleAnswer([tides], {
      sentences: [
        { text: tides.quote, citationIds: ['c1'], support: 'verbatim', part: null },
        { text: 'More.', citationIds: ['c7'], support: 'supported', part: null },
      ],
    });
    expect(scoreExample(exampleQuestion(), dangling).sentencesCited).toBe(0.5);
    expect(scoreExample(exampleQuestion(), exampleAnswer([tides])).sentencesCited).toBe(1);
  });
});

describe('short answers and retrieval', () => {
  const short = exampleAnswer([tides], { shortAnswer: { kind: 'span', text: 'in 1912', citationId: 'c1' } });

  it('scores a factoid by SQuAD, and 0 without a short answer', () => {
    expect(scoreExample(exampleQuestion(), short)).toMatchObject({ shortExactMatch: 0, shortF1: 2 / 3 });
    expect(scoreExample(exampleQuestion(), exampleAnswer([tides])).shortF1).toBe(0);
    expect(scoreExample(exampleQuestion(), exampleAnswer([])).shortF1).toBe(0);
  });

  it('scores none where no single span is asked for', () => {
    for (const type of ['why', 'list', 'yes-no', 'quote', 'comparison', 'follow-up']) {
      expect(scoreExample(exampleQuestion({ type }), short).shortF1).toBeNull();
    }
    expect(scoreExample(exampleQuestion({ must: [['1912'], ['Ostmark']] }), short).shortF1).toBeNull();
  });

  it('ranks the passages in their order', () => {
    const answer = exampleAnswer([ships, tides]);
    expect(scoreExample(exampleQuestion(), answer)).toMatchObject({ hitAt1: 0, hitAt5: 1, mrr: 0.5 });
  });
});
