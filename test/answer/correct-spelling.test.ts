import { beforeAll, describe, expect, it } from 'vitest';
import { correctSpelling } from '../../lib/answer/correct-spelling';
import { parseArticle } from '../../lib/corpus/parse-article';
import { openMiniLmEmbedder } from '../../lib/embed/minilm-embedder';
import { readVocabulary } from '../../lib/search/vocabulary';

const vocabulary = readVocabulary([
  parseArticle(
    'a.txt',
    'Harbour\n\nThe international lighthouse of Ostmark was dredged by Paul Lindqvist in the group.',
  ),
]);
let isWord: (word: string) => boolean;

beforeAll(async () => {
  const embedder = await openMiniLmEmbedder();
  isWord = (word) => embedder.countTokens(word) <= 3;
});

describe('correctSpelling', () => {
  it.each([
    ['who is lindqwist of ostmrak', 'who is lindqvist of ostmrak'],
    ['Wen was it dredged?', 'when was it dredged?'],
    ['the internatonal lighthose', 'the international lighthouse'],
    ['Where is Ostmarck?', 'Where is ostmark?'],
  ])('mends %j', (written, mended) => expect(correctSpelling(written, vocabulary, isWord)).toBe(mended));

  it('leaves words of the language alone that the corpus happens not to hold', () => {
    const question = 'Which soup is served to the international grout?';
    expect(correctSpelling(question, vocabulary, isWord)).not.toContain('group');
    expect(correctSpelling('Is there a grand dredger?', vocabulary, (word) => word !== 'zzz')).toBe(
      'Is there a grand dredger?',
    );
  });
});
