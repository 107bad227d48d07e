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
    'Compare the length of the bridge with the height of the tower.',
    ['What is the length of the bridge?', 'What is the height of the tower?'],
  ],
  [
    'Compare the four aims of the guild to the two aims of the town.',
    ['What are the four aims of the guild?', 'What are the two aims of the town?'],
  ],
  [
    'How far had the work come at the end of the spring term and at the end of the autumn term?',
    [
      'How far had the work come at the end of the spring term?',
      'How far had the work come at the end of the autumn term?',
    ],
  ],
  [
    "Contrast the baker's view of the bridge with the aims of the guild.",
    ['What did the baker say about the bridge?', 'What are the aims of the guild?'],
  ],
  [
    'Compare the duty of the baker and the duty of the smith as the mayor sees them.',
    ['What is the duty of the baker?', 'What is the duty of the smith?'],
  ],
  [
    "Contrast the baker's assessment of the bridge with his verdict on the tower.",
    ['What did the baker say about the bridge?', 'What did the baker say about the tower?'],
  ],
  [
    'Who was Marta Olsen talking to in spring, and where was her shop?',
    ['Who was Marta Olsen talking to in spring?', "Where was Marta Olsen's shop?"],
  ],
  [
    'Where was the council meeting held, and who led it?',
    ['Where was the council meeting held?', 'Who led the council meeting?'],
  ],
  [
    'Contrast the prizes named in the spring with those named in the autumn.',
    ['What are the prizes named in the spring?', 'What are the prizes named in the autumn?'],
  ],
  [
    'What is said about the north as against the south?',
    ['What is said about the north?', 'What is said about the south?'],
  ],
  [
    'What did the mayor say about the harbour and about the school?',
    ['What did the mayor say about the harbour?', 'What did the mayor say about the school?'],
  ],
  [
    'I need both the date of the fair and the place of the ball.',
    ['What is the date of the fair?', 'What is the place of the ball?'],
  ],
  ['What did he do, and which one was first?', ['What did he do?', 'Which one was first?']],
  [
    "Compare the baker's stance on the bridge with that of the smith.",
    ['What did the baker say about the bridge?', 'What is the stance of the smith?'],
  ],
  [
    'Which bridge did the mayor open in spring, and which one did he open in autumn?',
    ['Which bridge did the mayor open in spring?', 'Which bridge did the mayor open in autumn?'],
  ],
  [
    'Across the reports, what did the mayor want, and what did he get?',
    ['What did the mayor want?', 'What did the mayor get?'],
  ],
  [
    'What did the mayor say in March and in September?',
    ['What did the mayor say in March?', 'What did the mayor say in September?'],
  ],
  [
    'What did the mayor say about the bridge before the storm and what in the May briefing?',
    [
      'What did the mayor say about the bridge before the storm?',
      'What did the mayor say about the bridge in the May briefing?',
    ],
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
  'How many ships did the port see in March and April?',
  'Who fought in the mountains and in Spain?',
  'Compare the reports with each other.',
  'Compare the roles of Norway and the United States in the war.',
  'Compare the effects of the war and the storm on the economy.',
  'Compare the March and the July reports.',
  'Tell me the difference between the baker and the smith.',
  'Give me the names of the mayor and the deputy mayor.',
  'Tell me the name of the smith and the town he comes from.',
  'By how much did the number of boats in the harbour fall compared with 1911?',
  'What did Olsen say about the pier as opposed to Berg?',
  'Who won the case of Roe vs. Wade?',
  'Who is the author of the book about the war and about the peace?',
  'Compare the two reports to find who is right.',
  'Who was born in 1901 and in 1920 became king?',
  'bakery church flour',
])('leaves %j whole', (question) => {
  expect(splitQuestion(question, tag, vocabulary)).toEqual([question]);
});
