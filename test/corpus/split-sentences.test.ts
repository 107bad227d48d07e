import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../lib/corpus/split-sentences';
import { trimSentence } from '../../lib/corpus/trim-sentence';

/** Any code point, lone surrogates included. */
const codePoint = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));

function split(text: string): readonly string[] {
  return splitSentences(text).map((sentence) => {
    const { start, end } = trimSentence(text, sentence);
    return text.slice(start, end);
  });
}

describe('sentences that belong apart', () => {
  test.each([
    ['"Our goal is peace," he said, "and no party gains." The aim is a new law.', 1],
    ['She called it “up and running.” Talks go on.', 1],
    ['He asked: ‘Is it over?’ Nobody knew.', 1],
    ['The price fell to 1.23 million. 35,064 households paid it.', 1],
    ['It rose... Certainly! And how!', 2],
    ['No one denies that [...] In any negotiations issues remain.', 1],
    ['He spoke in the U.S. The crowd cheered.', 1],
    ['It began at 5 p.m. The hall was full.', 1],
    ['Sales rose at Acme Inc. They fell elsewhere.', 1],
    ['The shop sells phones. iPhone sales rose.', 1],
    ['The envoy left. de Mistura had said so.', 1],
    ['The vote was no. No. We will not go.', 2],
    ['He left (it was late.) She stayed.', 1],
    ['They talked about plan B. However, nothing came of it.', 1],
  ])('%s', (text, boundaries) => {
    expect(split(text)).toHaveLength(boundaries + 1);
  });
});

describe('sentences that belong together', () => {
  test.each([
    'The U.N. special envoy told the U.N. Security Council.',
    'The U.S. President met Mr. Smith, Mrs. Jones and Dr. Who.',
    'De Mistura said Wednesday, Sept. 27, that both sides agreed.',
    'So said Lt Gen Jeffrey L. Harrigian, the commander.',
    'Written by J. R. R. Tolkien and J.K. Rowling with Lt. Col. John F. Kennedy.',
    'It reached No. 5 and vol. 3, pp. 4 and 5, i.e. Chapter 2, see e.g. Smith et al. and cf. Brown v. Board.',
    'The rate was 2.5 percent, or $1.23 million, at 3.30 p.m. Monday.',
    '“Why now?” he asked.',
    '"It must stop!" she said, "and soon."',
    'They were discussed “in depth;” on governance, security and law.',
    'He lived on St. John Street near Mt. Everest with Acme Inc. chairman Brown.',
    'Everton vs. Arsenal was fun (see below).',
    'Yahoo! said nothing, and Who Wants to Be a Millionaire? in Britain ended.',
    'Parties, in short … Geneva said, agreed',
    'A paragraph without a final stop',
  ])('%s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

test('a dateline comes first', () => {
  const text = 'GENEVA, July 15. /TASS/. Parties met. They left.';
  expect(splitSentences(text, 25)).toEqual([
    { start: 0, end: 25, kind: 'dateline' },
    { start: 25, end: 38, kind: 'prose' },
    { start: 38, end: 48, kind: 'prose' },
  ]);
});

const PIECES = [
  'Mr. ',
  'U.N. ',
  'He said. ',
  '“Why?” ',
  '[...] ',
  '... ',
  '3.5 ',
  'No. 5 ',
  'é́',
  '\u200b',
  '😀',
  ' ',
  '"',
  '.',
  'A',
];

test('sentences tile the text, whatever it is', () => {
  const anyText = fc.oneof(
    fc.string({ unit: codePoint }),
    fc.array(fc.constantFrom(...PIECES)).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(anyText, fc.nat(30), (text, cut) => {
      const sentences = splitSentences(text, Math.min(cut, text.length));
      expect(sentences.map((sentence) => text.slice(sentence.start, sentence.end)).join('')).toBe(text);
      let previous = 0;
      for (const { start, end } of sentences) {
        expect(start).toBe(previous);
        expect(end).toBeGreaterThan(start);
        previous = end;
      }
      expect(previous).toBe(text.length);
    }),
    { numRuns: 200 },
  );
});

test('a paragraph of megabytes is split in seconds, and as its parts are', () => {
  const sentence = 'Mr. Smith of the U.N. said on Sept. 27 that talks went on. ';
  const sentences = splitSentences(sentence.repeat(20_000));
  expect(sentences).toHaveLength(20_000);
  expect(sentences.every(({ start, end }) => end - start === sentence.length)).toBe(true);
}, 20_000);
