import { expect, test } from 'vitest';
import { splitReply } from '../../../app/_chat/split-reply';
import { composeAboutCorpus, composeRefusal } from '../../../lib/answer/compose-replies';
import { openEvidenceCases } from '../../support/make-evidence';

const HARBOUR = 'The harbour was dredged twice.';
const [{ question, evidence }] = [openEvidenceCases([HARBOUR])('Who paid for the harbour that was dredged?', HARBOUR)];
const candidates = evidence.map(({ candidate }) => candidate);

test('a refusal is shown without the passages that the page lists as links', () => {
  const { text } = composeRefusal(question.text, candidates, { articles: 1, paragraphs: 1 }, []);
  const { first, rest } = splitReply(text);
  expect(first).toBe('The articles don’t say.');
  expect(rest).toBe('Searched: 1 paragraph of 1 article.');
});

test('what the question shares with an article is read from the refusal, once each', () => {
  const { text } = composeRefusal(question.text, [...candidates, ...candidates], { articles: 1, paragraphs: 1 }, []);
  const { sharedWith } = splitReply(text);
  expect(sharedWith('Cases')).toEqual(['harbour', 'dredged']);
  expect(sharedWith('Another title')).toEqual([]);
});

test('a passage that is near in meaning alone shares nothing', () => {
  const other = openEvidenceCases([HARBOUR])('What do whales eat?', HARBOUR).question;
  const { text } = composeRefusal(other.text, candidates, { articles: 1, paragraphs: 1 }, []);
  expect(splitReply(text).sharedWith('Cases')).toEqual([]);
});

test('another reply keeps all that it says', () => {
  const { text } = composeAboutCorpus([], []);
  const { first, rest } = splitReply(text);
  expect(`${first} ${rest}`.trim()).toBe(text);
});
