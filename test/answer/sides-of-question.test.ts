import { describe, expect, it } from 'vitest';
import { mayHaveSides, sidesOfQuestion } from '../../lib/answer/sides-of-question';
import type { MarkedWord, Side } from '../../lib/read/question-splitter';

const MARKS: Readonly<Record<string, Side>> = { c: 'all', a: 'first', b: 'second', d: 'third' };

/** "[c:Depth] in [a:May]" as a question and its marked words. */
function read(marked: string): readonly [string, readonly MarkedWord[]] {
  let question = '';
  const words: MarkedWord[] = [];
  for (const [, mark, inside, outside] of marked.matchAll(/\[([abcd]):(.*?)\]|([^[]+)/g)) {
    const text = inside ?? outside ?? '';
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+|\p{P}/gu)) {
      const start = question.length + index;
      words.push({ start, end: start + word.length, side: MARKS[mark ?? ''] ?? 'none' });
    }
    question += text;
  }
  return [question, words];
}

describe('sidesOfQuestion', () => {
  it.each([
    [
      "How did [c:the guild's rent] change between [a:the first lease] and [b:the second lease]?",
      ["The guild's rent the first lease", "The guild's rent the second lease"],
      ["the guild's rent … the first lease", "the guild's rent … the second lease"],
    ],
    [
      '[a:What did Olsen say] [c:about the bridge], and [b:what does the mayor say]?',
      ['What did Olsen say about the bridge?', 'About the bridge what does the mayor say'],
      ['What did Olsen say', 'what does the mayor say'],
    ],
    [
      '[c:Boats] in [a:1901], [b:1912] and [d:1920]',
      ['Boats 1901', 'Boats 1912', 'Boats 1920'],
      ['Boats … 1901', 'Boats … 1912', 'Boats … 1920'],
    ],
    [
      '[c:Who led] [a:Halden] and [b:Berga] in [a:1901] and [b:1912]?',
      ['Who led Halden 1901?', 'Who led Berga 1912?'],
      ['Who led … Halden 1901', 'Who led … Berga 1912'],
    ],
    [
      'Which is older, [a:the mill] or [b:the church of] [c:Berga]?',
      ['The mill Berga', 'The church of Berga'],
      ['the mill … Berga', 'the church of Berga'],
    ],
    ['Which is taller, [a:the mill] or [b:the church]?', ['The mill', 'The church'], ['the mill', 'the church']],
  ])('words each side of %s', (marked, questions, wordings) => {
    const sides = sidesOfQuestion(...read(marked));
    expect(sides.map(({ question }) => question)).toEqual(questions);
    expect(sides.map(({ wording }) => wording)).toEqual(wordings);
  });

  it('knows no side without a word of its own', () => {
    expect(sidesOfQuestion(...read('[c:Boats] in [a:1901][b:?]'))).toHaveLength(1);
    expect(sidesOfQuestion(...read('[c:Boats in 1901]?'))).toEqual([]);
  });
});

it.each([
  ['Rent in 1901 versus 1912?', true],
  ['Olsen sold eels. What did Berg sell?', true],
  ['Who dredged the harbour?', false],
])('looks for sides only where there may be some: %s', (question, may) => {
  expect(mayHaveSides(question)).toBe(may);
});
