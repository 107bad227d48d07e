import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../lib/engine/engine';
import { openFolder } from '../support/open-folder';
import { TWO_NEWSPAPERS } from '../support/two-newspapers';

let engine: Engine;
let remove: () => void;

beforeAll(async () => {
  ({ engine, remove } = await openFolder(TWO_NEWSPAPERS));
}, 120_000);
afterAll(() => remove?.());

describe('two articles give different values', () => {
  test.each([
    ['How long is the Ostmark bridge?', '412', '398'],
    ['How many people attended the opening of the bridge?', '2,500', '4,000'],
    ['How many books does the Kalmar library hold?', '40,000', '65,000'],
    ['When was the Kalmar library founded?', '1888', '1891'],
    ['When was the lighthouse of Skarvik completed?', '1872', '1874'],
    ['How many visitors does the Halden theatre seat?', '640', '820'],
    ['How many miners did the silver mine of Berga employ?', '310', '95'],
    ['When was the silver mine of Berga closed?', '1909', '1912'],
    ['Where was the composer Edvard Holm born?', 'Skarvik', 'Halden'],
    ['How long is the island railway?', '54', '61'],
  ])('%s', async (question, earlier, later) => {
    const answer = await engine.ask({ question });
    const note = answer.notes.find(({ kind }) => kind === 'later-article');
    expect(note?.text).toContain(`“Twenty years later” says “`);
    expect(note?.text).toContain(earlier);
    expect(note?.text).toContain(later);
    const cited = answer.citations.filter(({ id }) => note?.citationIds.includes(id));
    expect(cited.map(({ articleId }) => articleId).sort()).toEqual(['courier', 'times']);
    expect(answer.sentences.flatMap(({ citationIds }) => citationIds)).toEqual(
      expect.arrayContaining([...(note?.citationIds ?? [])]),
    );
  });
});

test.each([
  'Who built the Ostmark bridge?',
  'How high is Mount Grell?',
  'How many steps does the lighthouse of Skarvik have?',
  'Who designed the Halden theatre?',
  'How many symphonies did Edvard Holm write?',
  'How many stations does the island railway have?',
  'Which engineer built the bridge?',
  'What is the highest mountain of the island?',
  'Where was the library founded?',
  'Who is the architect of the theatre?',
])('no disagreement where both say the same: %s', async (question) => {
  const answer = await engine.ask({ question });
  expect(answer.status).toBe('answered');
  expect(answer.notes).toEqual([]);
});

test('without full dates on both sides nothing is called later', async () => {
  const undated = Object.fromEntries(
    Object.entries(TWO_NEWSPAPERS).map(([name, text]) => [
      name,
      text.replace('published: 1931-03-04', 'published: "1931"'),
    ]),
  );
  const folder = await openFolder(undated);
  const answer = await folder.engine.ask({ question: 'How long is the Ostmark bridge?' });
  folder.remove();
  expect(answer.notes.map(({ kind }) => kind)).toEqual(['disagreement']);
}, 120_000);
