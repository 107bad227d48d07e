import { expect, test } from 'vitest';
import { resolveFollowUp } from '../../lib/answer/resolve-follow-up';
import type { Turn } from '../../lib/answer/schema';
import { readVocabulary } from '../../lib/search/vocabulary';

/** The corpus knows none of the names: they have to be seen in the conversation. */
const vocabulary = readVocabulary([]);

/** Turns begin with the user and alternate. */
const resolve = (turns: readonly string[], question: string) =>
  resolveFollowUp(
    question,
    turns.map((content, at): Turn => ({ role: at % 2 === 0 ? 'user' : 'assistant', content })),
    vocabulary,
  );

const FOLLOW_UPS: readonly (readonly [string, readonly string[], string, string])[] = [
  // Persons
  [
    'a person of the question before',
    ['Who is Marta Olsen?', 'She sold rye bread to the sailors.'],
    'What did she sell?',
    'What did Marta Olsen sell?',
  ],
  [
    'a person of the reply',
    ['Who invented the steam engine?', 'Thomas Newcomen built the first one in 1712.'],
    'When was he born?',
    'When was Thomas Newcomen born?',
  ],
  [
    'whom the reply names, not what the question names',
    ['Who wrote Hamlet?', 'William Shakespeare wrote Hamlet about 1600.'],
    'Where did he live?',
    'Where did William Shakespeare live?',
  ],
  [
    'a possessive',
    ['When was Frida Kahlo born?', 'In 1907.'],
    'Who was her husband?',
    "Who was Frida Kahlo's husband?",
  ],
  [
    'gender decides between two',
    ['Did Marie Curie meet Albert Einstein?', 'They met in 1911.'],
    'What did she discover?',
    'What did Marie Curie discover?',
  ],
  [
    'the gender that the reply tells',
    [
      'Who spoke at the opening?',
      'Engineer Kim Larsen thanked the crew, he said. Mayor Robin Dahl praised the bridge, and she cut the ribbon.',
    ],
    'What did she cut?',
    'What did Mayor Robin Dahl cut?',
  ],
  [
    'a person two questions back',
    ['Where was Martin Luther born?', 'In Eisleben.', 'How large is Eisleben?', 'It has 23,000 people.'],
    'When did he die?',
    'When did Martin Luther die?',
  ],
  // Things and places
  ['a thing', ['How tall is the Victoria Tower?', '98 metres.'], 'How old is it?', 'How old is the Victoria Tower?'],
  [
    'what a list is about',
    ['What are the causes of asthma?', 'Genes and air.'],
    'How is it treated?',
    'How is asthma treated?',
  ],
  [
    'person and place together',
    ['When did Nikola Tesla move to New York?', 'In 1884.'],
    'What did he do there?',
    'What did Nikola Tesla do in New York?',
  ],
  [
    'movement to a place',
    ['When did the Black Death reach Norway?', 'In 1349.'],
    'How did it get there?',
    'How did the Black Death get to Norway?',
  ],
  [
    'a group',
    ['Did the Normans conquer Sicily?', 'Yes.'],
    'When did they arrive there?',
    'When did the Normans arrive in Sicily?',
  ],
  [
    'a list of the reply',
    ['Which countries border the Rhine?', 'Switzerland, Germany, France and the Netherlands border it.'],
    'Which of them is the largest?',
    'Which of Switzerland, Germany, France and the Netherlands is the largest?',
  ],
  [
    'a time that an event stands for',
    ['When will the second race begin?', 'No later than May.'],
    'What should the teams do until then?',
    'What should the teams do until the second race?',
  ],
  [
    'a year',
    ['When did Apollo 11 land?', 'It landed in July 1969.'],
    'Who was president that year?',
    'Who was president in 1969?',
  ],
  // Left-out parts
  [
    'another month',
    ['What was the result of the March election?', 'A draw.'],
    'And in July?',
    'What was the result of the July election?',
  ],
  ['another year', ['What did Kenya do in 1963?', 'It became independent.'], 'In 1964?', 'What did Kenya do in 1964?'],
  [
    'another place',
    ['How many people live in Warsaw?', '1.7 million.'],
    'And in Krakow?',
    'How many people live in Krakow?',
  ],
  [
    'another country',
    ['What is the capital of France?', 'Paris.'],
    'What about Germany?',
    'What is the capital of Germany?',
  ],
  [
    'another people',
    ['How many soldiers did the French lose?', '2,000.'],
    'And the British?',
    'How many soldiers did the British lose?',
  ],
  [
    'another role',
    ['What wages did Anna Berg ask?', 'Ten crowns.'],
    'and the harbour master?',
    'What wages did the harbour master ask?',
  ],
  [
    'another noun to count',
    ['How many students did Harvard have in 2010?', '21,000.'],
    'How many professors?',
    'How many professors did Harvard have in 2010?',
  ],
  [
    'a fronted topic',
    ['What did Anna Berg build?', 'A mill.'],
    'and the harbour master, what did he build',
    'What did the harbour master build?',
  ],
  [
    'a month is no auxiliary',
    ['What happened in Geneva in May 2017?', 'The articles don’t say.'],
    'Why?',
    'Why did something happen in Geneva in May 2017?',
  ],
  [
    'why somebody said so',
    ['What did the envoy say about the pier?', 'It was old.'],
    'Why?',
    'Why did the envoy say that about the pier?',
  ],
  ['why', ['When did the Vasa sink?', 'In 1628.'], 'Why?', 'Why did the Vasa sink?'],
  [
    'why not',
    ['Did Anna Berg see the bridge finished?', 'No.'],
    'Why not?',
    'Why did Anna Berg not see the bridge finished?',
  ],
  [
    'when, of a subject question',
    ['Who won Super Bowl 50?', 'The Denver Broncos.'],
    'When?',
    'When did someone win Super Bowl 50?',
  ],
  [
    'out of how many',
    ['How many ships did the navy save in March?', 'Twelve.'],
    'Out of how many?',
    'Out of how many ships did the navy save in March?',
  ],
  ['by whom', ['When was the library founded?', 'In 1888.'], 'And by whom?', 'By whom was the library founded?'],
  ['who else', ['Who spoke at the opening?', 'The mayor.'], 'Who else?', 'Who else spoke at the opening?'],
  // Items and topics
  [
    'the second one',
    ['Which rivers cross Vienna?', 'The Danube, the Wien and the Liesing cross it.'],
    'How long is the second one?',
    'How long is the Wien?',
  ],
  [
    'an item by its noun',
    ['What did the storm reach?', 'It reached Arendal harbour and the harbour of Skagen.'],
    'When was the second harbour built?',
    'When was Skagen built?',
  ],
  [
    'the second of two persons',
    [
      'Who spoke to the board?',
      'Director Mark Long told the board that sales fell. Minister Nina Hart said that taxes would rise.',
    ],
    'What did the second one say?',
    'What did Minister Nina Hart say?',
  ],
  [
    'a noun that the reply defines',
    ['What happened in Leiden?', 'The year-long siege of Leiden by Spain ended in 1574.'],
    'How long had the siege lasted?',
    'How long had the siege of Leiden lasted?',
  ],
  [
    'the setting of the question before',
    ['What happened in the Battle of Hastings?', 'William defeated Harold.'],
    'How many died?',
    'How many died in the Battle of Hastings?',
  ],
  [
    'thanks before the question',
    ['Who wrote Faust?', 'Johann Goethe wrote Faust.'],
    'Thanks! Where did he live?',
    'Where did Johann Goethe live?',
  ],
  [
    'a chain of three',
    ['Who is Marta Olsen?', 'A baker.', 'Where did she live?', 'In Ostmark.', 'And when?', 'In 1904.'],
    'Why?',
    'Why did Marta Olsen live?',
  ],
];

test.each(FOLLOW_UPS)('puts in %s', async (_, turns, question, standalone) => {
  expect(await resolve(turns, question)).toBe(standalone);
});

const STAND_ALONE: readonly (readonly [string, readonly string[], string])[] = [
  [
    'a change of topic',
    ['What do plants use oxygen for?', 'Respiration.'],
    'Who was the first president of the United States?',
  ],
  [
    'another topic after thanks',
    ['Who is Marta Olsen?', 'A baker.'],
    'Thanks. Can you give me a recipe for lentil soup?',
  ],
  [
    'a pronoun with its noun in the same question',
    ['Who is Marta Olsen?', 'A baker.'],
    'When did Nikola Tesla say that he would leave?',
  ],
  ['an empty "there"', ['Who is Marta Olsen?', 'A baker.'], 'Is there a bakery beside the church?'],
  ['an empty "it"', ['Who is Marta Olsen?', 'A baker.'], 'Is it true that bread was cheap in 1904?'],
  ['a first question', [], 'When did she sell it?'],
  ['a question after a greeting alone', ['Hello!', 'Hi.'], 'When did she sell it?'],
];

test.each(STAND_ALONE)('leaves %s as it is', async (_, turns, question) => {
  expect(await resolve(turns, question)).toBe(question);
});

test('uses the reply right before the question, not an older one', async () => {
  const turns = ['Who built the mill?', 'Paul Lindqvist built it.', 'Who built the bridge?', 'Anna Berg built it.'];
  expect(await resolve(turns, 'When was she born?')).toBe('When was Anna Berg born?');
});

test('a reply of one very long word is no trouble', () => {
  const started = performance.now();
  return resolve(['Which page?', `${'harbour-'.repeat(60)}works, and more`], 'What is the first one about?').then(() =>
    expect(performance.now() - started).toBeLessThan(2000),
  );
});

test('who is asked about stays the person, in small letters, too', async () => {
  expect(await resolve(['Who is leading Acme?', 'Paul Lindqvist leads it.'], 'When did he join the company?')).toBe(
    'When did Paul Lindqvist join the company?',
  );
});
