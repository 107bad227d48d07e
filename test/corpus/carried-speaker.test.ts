import { describe, expect, it } from 'vitest';
import { carriedSpeaker } from '../../lib/corpus/carried-speaker';
import { parseArticle } from '../../lib/corpus/parse-article';

const speakerOfLast = (...paragraphs: string[]): string | null => {
  const article = parseArticle('a.txt', ['Harbour reopens', ...paragraphs].join('\n\n'));
  return carriedSpeaker(article, article.paragraphs.at(-1) as (typeof article.paragraphs)[number]);
};

describe('carriedSpeaker', () => {
  it.each([
    [
      'Mayor Anna Lund said the harbour was deep enough for all the ships.',
      'She warned that it would fill again.',
      'Anna Lund',
    ],
    [
      'The harbour is deep enough, said Paul van der Berg, who had dredged it.',
      '"It will fill again," he added.',
      'Paul van der Berg',
    ],
    [
      'Anna Lund, an envoy of the council for Norway, told the press about it.',
      'He said nothing more about the ships.',
      'Anna Lund',
    ],
  ])('%s %s → %s', (first, last, speaker) => expect(speakerOfLast(first, last)).toContain(speaker));

  it('is nobody where the paragraph names its speaker, or nobody speaks, or nobody was named', () => {
    const named = 'Mayor Anna Lund said the harbour was deep enough for all the ships.';
    expect(speakerOfLast(named, 'Paul Berg said it would fill again.')).toBeNull();
    expect(speakerOfLast(named, 'He was an engineer and lived beside the church.')).toBeNull();
    expect(speakerOfLast('The harbour was dredged again in the summer.', 'He said it would fill again.')).toBeNull();
  });
});
