import { expect, test } from 'vitest';
import { findCoreQuestion } from '../../lib/answer/find-core-question';

test.each([
  ['How do the different reports state the age of the war?', 'What is the age of the war?'],
  ['Which articles mention the lighthouse?', 'What is said about the lighthouse?'],
  ['Which article mentions the lighthouse?', 'What is said about the lighthouse?'],
  ['What do the articles say about the harbour?', 'What is said about the harbour?'],
  ['How do the two accounts differ on the number of ships?', 'What is the number of ships?'],
  ['When was the harbour dredged, according to each article?', 'When was the harbour dredged?'],
  ['How many boats sank according to each of the sources that mention it?', 'How many boats sank?'],
  ['The reports disagree on how many boats sank in May. What are the two figures?', 'How many boats sank in May?'],
  ['Compare the articles on the price of bread.', 'What is said about the price of bread?'],
])('%j asks each article %j', (question, core) => {
  expect(findCoreQuestion(question)).toBe(core);
});

test.each([
  'When was the harbour dredged?',
  'Reports differ on the date. Who wrote the first one?',
  'What did the UN report say about Ostmark?',
  'Who wrote the article?',
])('%j is not about the articles', (question) => {
  expect(findCoreQuestion(question)).toBeNull();
});
