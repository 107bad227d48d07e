import { expect, test } from 'vitest';
import { mayHaveParts, splitQuestion } from '../../lib/answer/split-question';
import { loadTagger } from '../../lib/answer/tag-words';
import { readVocabulary } from '../../lib/search/vocabulary';

const vocabulary = readVocabulary([]);
const tag = await loadTagger();

test.each([
  [
    'How long did the first race last, and on which days was the second race held?',
    ['How long did the first race last?', 'On which days was the second race held?'],
  ],
  [
    'Who founded the library and in which year?',
    ['Who founded the library?', 'In which year did someone found the library?'],
  ],
  ['When was the library founded, and by whom?', ['When was the library founded?', 'By whom was the library founded?']],
  ['Who was Marta Olsen and what did she sell?', ['Who was Marta Olsen?', 'What did Marta Olsen sell?']],
  [
    'What did the mayor say about the bridge before the storm, and what after the storm?',
    [
      'What did the mayor say about the bridge before the storm?',
      'What did the mayor say about the bridge after the storm?',
    ],
  ],
  ['Where is the fair held? And who opens it?', ['Where is the fair held?', 'Who opens the fair?']],
  [
    'When and where is the fair on Gotland, and who will open it?',
    ['When and where is the fair on Gotland?', 'Who will open the fair on Gotland?'],
  ],
  [
    'Who leads the choir and when did she join?',
    ['Who leads the choir?', 'When did the person who leads the choir join?'],
  ],
  [
    'Did the mayor open the bridge, and did the king attend?',
    ['Did the mayor open the bridge?', 'Did the king attend?'],
  ],
])('takes %j apart', (question, parts) => {
  expect(mayHaveParts(question)).toBe(true);
  expect(splitQuestion(question, tag, vocabulary)).toEqual(parts);
});

test.each([
  'When and where is the fair held?',
  'How and why did the war end?',
  'Who wrote “Where and when to fish”?',
  'Who opened the bridge and the library?',
  'Did the mayor say who paid and who did not?',
  'bakery church flour',
])('leaves %j whole', (question) => {
  expect(splitQuestion(question, tag, vocabulary)).toEqual([question]);
});
