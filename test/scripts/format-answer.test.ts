import { describe, expect, it } from 'vitest';
import { formatAnswer } from '../../scripts/format-answer';
import { exampleAnswer, exampleCitation } from '../support/example-answers';

const one = exampleCitation('tides', 'p1', 1);
const two = { ...exampleCitation('ships', 'p1', 2), publisher: 'Harbour Post', published: '--07-15' };

describe('formatAnswer', () => {
  it('gives the short answer, every sentence with its number, and the numbered notes', () => {
    const text = formatAnswer(
      exampleAnswer([one, two], {
        shortAnswer: { kind: 'span', text: '1912', citationId: 'c1' },
        notes: [{ kind: 'disagreement', text: 'Forty or fifty ships.', citationIds: ['c1', 'c2'] }],
      }),
    );
    expect(text).toMatch(/^1912 \[1\]$/m);
    expect(text).toContain(`${one.quote} [1]\n${two.quote} [2]\n`);
    expect(text).toContain('The articles disagree: Forty or fifty ships. [1][2]');
    expect(text).toContain(`[1] “${one.quote}”\n    Title of tides · publisher not stated · date not stated`);
    expect(text).toContain('Title of ships · Harbour Post · 15 July (year not stated)');
    expect(text).toContain('90 %');
    expect(text.indexOf('1912 [1]')).toBeLessThan(text.indexOf('[1] “'));
  });

  it('names each part of the question above its sentences', () => {
    const sentences = [one, two, one].map(({ id, quote }, at) => ({
      text: quote,
      citationIds: [id],
      support: 'verbatim' as const,
      part: at === 0 ? 'the tide' : 'Who sank the ships?',
    }));
    expect(formatAnswer(exampleAnswer([one, two], { sentences }))).toContain(
      `the tide:\n${one.quote} [1]\nWho sank the ships?\n${two.quote} [2]\n${one.quote} [1]\n`,
    );
  });

  it('names the places of wire copy once each', () => {
    const place = { articleId: 'ships', paragraphId: 'p2', start: 0, end: 5 };
    expect(formatAnswer(exampleAnswer([{ ...one, sameAs: [place, { ...place, paragraphId: 'p3' }] }]))).toContain(
      '    The same words in ships\n',
    );
  });

  it('gives a refusal with the nearest passages and what could be asked instead', () => {
    const { passages } = exampleAnswer([one, two]);
    const text = formatAnswer(
      exampleAnswer([], { passages, reply: { kind: 'refusal', text: 'Not found.', suggestions: ['How many ships?'] } }),
    );
    expect(text).toContain('Not found.\n\nNearest passages:\n  tides: ');
    expect(text).toContain('You could ask:\n  · How many ships?');
  });

  it('shows the question as it was understood when it did not stand alone', () =>
    expect(formatAnswer(exampleAnswer([one], { standaloneQuestion: 'When was Ostmark dredged?' }))).toMatch(
      /^Asked as: When was Ostmark dredged\?\n/,
    ));
});
