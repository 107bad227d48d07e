import { describe, expect, it } from 'vitest';
import { contentTerms, splitWords } from '../../lib/search/terms';

describe('splitWords', () => {
  it.each([
    ["the U.N.'s envoy", ['the', 'un', 'envoy']],
    ['Röntgen’s 1,500 cease-fires', ['rontgen', '1500', 'cease', 'fires']],
    ["isn't", ['isnt']],
    ['on Sept. 27 or 3 Oct', ['on', 'september', '27', 'or', '3', 'october']],
    ['to mar the day', ['to', 'mar', 'the', 'day']],
    ['', []],
  ])('splits %j', (text, words) => expect(splitWords(text)).toEqual(words));
});

describe('contentTerms', () => {
  it('drops stop words and inflection', () => {
    expect(contentTerms('The talks were taking place')).toEqual(contentTerms('talk take places'));
  });
});
