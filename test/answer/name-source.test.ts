import { expect, test } from 'vitest';
import { nameSource } from '../../lib/answer/name-source';

const isSource = (phrase: string, alone: boolean) =>
  /^the (?:May|July) (?:report|article|one)$/.test(phrase) || (alone && phrase === 'Bergen Post');

test.each([
  ['How long did the works last, according to the July report?', 'How long did the works last?', 'the July report'],
  ['What are the four aims of the May article?', 'What are the four aims?', 'the May article'],
  ['What does the May report say about the harbour?', 'What is said about the harbour?', 'the May report'],
  ['How does the May report describe the harbour?', 'What is the harbour?', 'the May report'],
  ['How many fishing grounds does the May report name?', 'How many fishing grounds are there?', 'the May report'],
  ['What does the mayor say in the May report about eels?', 'What does the mayor say about eels?', 'the May report'],
  ['According to Bergen Post who spoke?', 'who spoke?', 'Bergen Post'],
  ['How does the May report describe Anna Lund?', 'What is said about Anna Lund?', 'the May report'],
  ['In the May report, who spoke?', 'who spoke?', 'the May report'],
  ['According to Bergen Post, who spoke?', 'who spoke?', 'Bergen Post'],
  ['Who, according to Bergen Post, spoke first?', 'Who spoke first?', 'Bergen Post'],
  ['How long did the works last the July one', 'How long did the works last', 'the July one'],
])('%s', (question, asked, source) => expect(nameSource(question, isSource)).toEqual({ question: asked, source }));

test.each([
  'In the May report?',
  'Which country does the May report name?',
  'What happened in May?',
  'What does the May report say?',
  'Who is the editor of Bergen Post?',
  'How did the March round differ from the July one?',
  'Was there more progress in the spring than in the July one?',
  'Who attended the round before the July one?',
  'Is it in both the March report and the July report?',
  'According to Oslo Post, who spoke?',
])('no source, or nothing else: %s', (question) => expect(nameSource(question, isSource)).toBeNull());
