import { expect, test } from 'vitest';
import { withoutSource } from '../../lib/answer/name-source';

test.each([
  ['How long did the works last, according to the July report?', 'How long did the works last?'],
  ['What are the four aims of the May article?', 'What are the four aims?'],
  ['What does the May report say about the harbour?', 'What is said about the harbour?'],
  ['How many fishing grounds does the May report name?', 'How many fishing grounds are there?'],
  ['In the May report, who spoke?', 'who spoke?'],
  ['In the May report?', 'In the May report?'],
  ['Which country does the May report name?', 'Which country does the May report name?'],
  ['What happened in May?', 'What happened in May?'],
  ['What does the May report say?', 'What does the May report say?'],
])('%s', (question, worded) => expect(withoutSource(question)).toBe(worded));
