import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../lib/answer/analyze-question';
import { parseArticle } from '../../lib/corpus/parse-article';
import { readVocabulary } from '../../lib/search/vocabulary';

const vocabulary = readVocabulary([
  parseArticle('a.txt', 'Harbour\n\nThe harbour of Ostmark was dredged, and the town of Ostmark was glad of it.'),
]);

describe('analyzeQuestion', () => {
  it.each([
    ['Who dredged the harbour?', 'factoid', 'person'],
    ['How many ships called?', 'factoid', 'number'],
    ['In what year was it dredged?', 'factoid', 'year'],
    ['when was it dredged', 'factoid', 'date'],
    ['Where does it go when it leaves?', 'factoid', 'place'],
    ['What is the name of the engineer?', 'factoid', 'name'],
    ['Why did the bakery close?', 'why', 'any'],
    ['How did the council pay for it?', 'how', 'any'],
    ['What did the mayor say about the port?', 'about', 'any'],
    ['Which countries sent ships?', 'list', 'any'],
    ['On which days was the fair held?', 'list', 'any'],
    ['Was the harbour dredged?', 'yes-no', 'any'],
    ["Didn't the bakery close?", 'yes-no', 'any'],
    ['Compare the two reports.', 'comparison', 'any'],
    ['But why did the talks fail?', 'why', 'any'],
    ['The council met, but why?', 'why', 'any'],
    ['How many different breads are sold?', 'factoid', 'number'],
    ['When was Thirteen Reasons Why printed?', 'factoid', 'date'],
  ] as const)('%s → %s, %s', (text, kind, expects) => {
    expect(analyzeQuestion(text, vocabulary)).toMatchObject({ kind, expects });
  });

  it('finds names as written, or as the corpus writes them', () => {
    expect(analyzeQuestion('Did Marta visit ostmark?', vocabulary).names).toEqual(
      expect.arrayContaining(['marta', 'ostmark']),
    );
    expect(analyzeQuestion('WHO DREDGED THE HARBOUR', vocabulary).names).toEqual([]);
  });

  it('reads numbers with separators', () => {
    expect(analyzeQuestion('Who paid 18,000 crowns?', vocabulary).numbers).toEqual(['18000']);
  });
});
