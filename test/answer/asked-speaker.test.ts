import { expect, test } from 'vitest';
import { analyzeQuestion } from '../../lib/answer/analyze-question';
import { askedSpeaker } from '../../lib/answer/asked-speaker';
import { readVocabulary } from '../../lib/search/vocabulary';

const vocabulary = readVocabulary([]);

test.each([
  ['What did Anna Lund say about the harbour?', ['anna', 'lund']],
  ['Why does Lund believe that the harbour will close?', ['lund']],
  ['According to Lund, when will it open?', ['lund']],
  ['Why did Lund call Olsen?', []],
  ['What does the July report tell us?', []],
  ['What did the mayor say?', []],
  ['Where does Lund live?', []],
])('%s', (text, speaker) => {
  expect(askedSpeaker(analyzeQuestion(text, vocabulary))).toEqual(speaker);
});
