import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../lib/answer/schema';
import { paths } from '../../lib/config';
import type { Engine } from '../../lib/engine/engine';
import { openEngine } from '../../lib/engine/open-engine';
import { contentTerms } from '../../lib/search/terms';
import { openFolder } from '../support/open-folder';
import { TWO_NEWSPAPERS } from '../support/two-newspapers';

/** No test set knows these; each sentence holds a list. */
const LISTS: Readonly<Record<string, string>> = {
  'garden.txt': `The gardens and trades of Halden

The botanical garden of Halden grows roses, tulips, orchids and ferns.

Sailors buy rye bread, dried cod, candles and rope at the market of Skarvik.

The council of Berga has five members: Anna Berg, Paul Lind, Nora Falk, Olaf Moe and Ida Roos.

The ferry from Halden calls at Skarvik, Berga, Ostmark and Lund on its way north.`,
  'school.txt': `The school of Ostmark and its island

The school of Ostmark teaches algebra, Latin, navigation and drawing.

Goats, sheep and cattle graze on the island of Lund.

The orchestra of Skarvik consists of violins, flutes, horns and drums.

The three largest towns of the province are Halden, Skarvik and Berga.

The museum of Halden keeps coins, maps, anchors and whale bones in its cellar.

The causes of the great fire of Berga were dry wood, strong wind and a broken pump.`,
};

/** The same council twice: only the date tells which article a month means. */
const SEASONS: Readonly<Record<string, string>> = {
  'spring.md':
    '---\ntitle: A council at work\npublished: 1912-03-04\n---\nThe council decided that the harbour has to be dredged.\n\nBread is sold by the church.',
  'autumn.md':
    '---\ntitle: Another council at work\npublished: 1912-10-01\n---\nThe council decided that the harbour stays closed until the bridge is built.\n\nFish is sold on the pier.',
};

let shipped: Engine;
let lists: Awaited<ReturnType<typeof openFolder>>;
let papers: Awaited<ReturnType<typeof openFolder>>;
let seasons: Awaited<ReturnType<typeof openFolder>>;

beforeAll(async () => {
  shipped = await openEngine({ corpus: paths.defaultCorpus });
  lists = await openFolder(LISTS);
  papers = await openFolder(TWO_NEWSPAPERS);
  seasons = await openFolder(SEASONS);
}, 180_000);
afterAll(() => {
  lists?.remove();
  papers?.remove();
  seasons?.remove();
});

const shown = ({ shortAnswer, sentences }: Answer) =>
  [shortAnswer?.text ?? '', ...sentences.map(({ text }) => text)].join(' ');

describe('a list is given whole', () => {
  test.each([
    ['Which plants does the botanical garden of Halden grow?', ['roses', 'tulips', 'orchids', 'ferns']],
    ['What things do sailors buy at the market of Skarvik?', ['rye bread', 'dried cod', 'candles', 'rope']],
    ['Who are the members of the council of Berga?', ['Anna Berg', 'Paul Lind', 'Nora Falk', 'Olaf Moe', 'Ida Roos']],
    ['Which places does the ferry from Halden call at?', ['Skarvik', 'Berga', 'Ostmark', 'Lund']],
    ['What subjects does the school of Ostmark teach?', ['algebra', 'Latin', 'navigation', 'drawing']],
    ['Which animals graze on the island of Lund?', ['Goats', 'sheep', 'cattle']],
    ['Which instruments does the orchestra of Skarvik have?', ['violins', 'flutes', 'horns', 'drums']],
    ['What are the three largest towns of the province?', ['Halden', 'Skarvik', 'Berga']],
    ['What does the museum of Halden keep in its cellar?', ['coins', 'maps', 'anchors', 'whale bones']],
    ['What were the causes of the great fire of Berga?', ['dry wood', 'strong wind', 'a broken pump']],
  ])('%s', async (question, items) => {
    const answer = await lists.engine.ask({ question });
    for (const item of items) expect(shown(answer)).toContain(item);
    expect(answer.citations.length).toBeGreaterThan(0);
  });
});

test('a question of two parts is answered from both', async () => {
  const question = 'How long is the island railway, and who designed the Halden theatre?';
  const answer = await papers.engine.ask({ question });
  expect(answer.status).toBe('answered');
  expect(shown(answer)).toMatch(/54|61/);
  expect(shown(answer)).toContain('Nora Falk');
});

test('two things that are to be compared are both told', async () => {
  const question = 'Compare the height of Mount Grell with the number of steps of the lighthouse of Skarvik.';
  const answer = await papers.engine.ask({ question });
  expect(answer.status).toBe('answered');
  expect(shown(answer)).toContain('1,204');
  expect(shown(answer)).toContain('186');
});

test('each sentence says which part of the question it answers, where there are parts', async () => {
  const answer = await papers.engine.ask({
    question: 'Compare the height of Mount Grell with the number of steps of the lighthouse of Skarvik.',
  });
  for (const { text, part } of answer.sentences) {
    expect(part).toMatch(text.includes('1,204') ? /Mount Grell/ : /lighthouse/);
  }
  const whole = await papers.engine.ask({ question: 'How high is Mount Grell?' });
  expect(whole.sentences.map(({ part }) => part)).toEqual([null]);
});

test('sides in different months are answered from the articles of those months', async () => {
  const question = 'What did the council decide about the harbour in March and in October?';
  const answer = await seasons.engine.ask({ question });
  expect(answer.citations.map(({ articleId }) => articleId)).toEqual(['spring', 'autumn']);
});

test('one sentence that answers both parts is one answer, with its short answer', async () => {
  const question = 'Who designed the Halden theatre, and by whom was the Halden theatre designed?';
  const answer = await papers.engine.ask({ question });
  expect(answer.shortAnswer?.text).toContain('Nora Falk');
});

test('where and when have no short answer together', async () => {
  const { engine, remove } = await openFolder({
    'fair.txt': 'A fair\n\nThe winter fair will be held in Halden on 4 March 1913, the council said.',
  });
  const answer = await engine.ask({
    question: 'Where will the winter fair be held, and when will the winter fair be held?',
  });
  remove();
  expect(answer.sentences).toHaveLength(1);
  expect(answer.shortAnswer).toBeNull();
});

test('thanks get a short word', async () => {
  expect((await shipped.ask({ question: 'Thanks!' })).reply?.text).toMatch(/^You’re welcome/);
});

test('a part that presumes what is not so is corrected, and the other part is answered', async () => {
  const { engine, remove } = await openFolder({
    'halden.txt':
      'A tram for Halden\n\nThe theatre of Halden was designed by the architect Nora Falk.\n\nThe council rejected the plan for a tram because it cost too much.',
  });
  const answer = await engine.ask({
    question: 'Who designed the theatre of Halden, and why did the council accept the plan for a tram?',
  });
  remove();
  expect(answer.status).toBe('partial');
  expect(answer.sentences.map(({ text }) => text)).toEqual([
    'The theatre of Halden was designed by the architect Nora Falk.',
  ]);
  expect(answer.notes.map(({ kind }) => kind)).toEqual(['missing-part', 'false-premise']);
  expect(answer.notes[1]?.text).toContain('rejected');
});

test('a part that nothing answers is named, though the same sentence is nearest to both', async () => {
  const question = 'Where was Edvard Holm born, and when did Edvard Holm die?';
  const answer = await papers.engine.ask({ question });
  expect(answer.status).toBe('partial');
  expect(answer.notes.map(({ kind }) => kind)).toContain('missing-part');
});

test('a part that the articles do not answer is named', async () => {
  const question = 'Who designed the Halden theatre, and when did it burn down?';
  const answer = await papers.engine.ask({ question });
  expect(answer.status).toBe('partial');
  expect(shown(answer)).toContain('Nora Falk');
  expect(answer.notes).toHaveLength(1);
  expect(answer.notes[0]).toMatchObject({ kind: 'missing-part', citationIds: [] });
  expect(answer.notes[0]?.text).toMatch(/burn down\?/);
});

test('a question over several articles gets a finding of each, the earlier first', async () => {
  const answer = await papers.engine.ask({ question: 'How do the articles state the length of the Ostmark bridge?' });
  expect(answer.citations.map(({ articleId }) => articleId)).toEqual(['courier', 'times']);
  expect(shown(answer)).toContain('412');
  expect(shown(answer)).toContain('398');
});

test.each(['Hello!', 'thanks', 'Thanks, great job!', 'What can you do?'])(
  '%j gets a word about the corpus',
  async (question) => {
    const answer = await shipped.ask({ question });
    expect(answer.reply?.kind).toBe('about-corpus');
    expect(answer).toMatchObject({ citations: [], sentences: [], notes: [], confidence: 0 });
    expect(answer.reply?.suggestions.length).toBeGreaterThan(0);
  },
);

test.each(['Wo ist Luther geboren?', '¿Cuándo fue fundada la ciudad?', 'Кто такой де Мистура?', '谁是联合国特使？'])(
  '%j is told that only English is read',
  async (question) => {
    expect((await shipped.ask({ question })).reply?.kind).toBe('language');
  },
);

test.each(['Who was Charles de Gaulle?', 'When did El Niño hit La Paz?', 'Who wrote Das Kapital?'])(
  'a question in English with foreign names is a question: %s',
  async (question) => {
    expect((await shipped.ask({ question })).reply?.kind).toBe('refusal');
  },
);

describe('a refusal', () => {
  test('says what was searched and what is near, and nothing that reads like an answer', async () => {
    const answer = await papers.engine.ask({ question: 'What is the price of copper in Chile?' });
    expect(answer).toMatchObject({ status: 'not-in-corpus', sentences: [], citations: [], shortAnswer: null });
    expect(answer.reply?.text).toMatch(/^The articles don’t say\. Searched: \d+ paragraphs of 2 articles\./);
  });

  test('comes for two thousand characters of text', async () => {
    const answer = await shipped.ask({ question: 'quarterly dividends of zinc smelters '.repeat(54).slice(0, 2000) });
    expect(answer.status).toBe('not-in-corpus');
  });
});

describe('suggested questions', () => {
  test('stand alone and are answered', async () => {
    const questions = await shipped.suggestQuestions();
    expect(questions.length).toBeGreaterThan(1);
    const terms = questions.map((question) => contentTerms(question));
    for (const [at, own] of terms.entries())
      for (const other of terms.slice(at + 1)) expect(other.every((term) => own.includes(term))).toBe(false);
    for (const question of questions) {
      expect(question).not.toMatch(/\b(?:he|she|it|they|his|her|their)\b/i);
      expect((await shipped.ask({ question })).status).toBe('answered');
    }
  });

  test('can be made while a reply waits for them', async () => {
    const { engine, remove } = await openFolder(TWO_NEWSPAPERS);
    const [questions, answer] = await Promise.all([engine.suggestQuestions(), engine.ask({ question: 'hello' })]);
    remove();
    expect(answer.reply?.suggestions).toEqual(questions);
  }, 60_000);
});

describe('every answer', () => {
  const QUESTIONS = [
    'How many people attended the opening of the bridge?',
    'Which articles mention the Kalmar library?',
    'How long is the island railway, and who designed the Halden theatre?',
    'Where was the composer Edvard Holm born?',
    'THE HEIGHT OF MOUNT GRELL',
    'who desinged the halden theatre',
  ];

  test.each(QUESTIONS)('quotes to the letter, once, and within bounds: %s', async (question) => {
    const answer = await papers.engine.ask({ question });
    expect(answer.sentences.length).toBeGreaterThan(0);
    const texts = new Map(
      papers.engine.articles.flatMap(({ id, paragraphs }) =>
        paragraphs.map((paragraph) => [`${id}#${paragraph.id}`, paragraph.text] as const),
      ),
    );
    for (const { articleId, paragraphId, start, end, quote } of answer.citations) {
      expect(texts.get(`${articleId}#${paragraphId}`)?.slice(start, end)).toBe(quote);
    }
    const places = answer.citations.map(
      (citation) => `${citation.articleId}#${citation.paragraphId}:${citation.start}`,
    );
    expect(new Set(places).size).toBe(places.length);
    expect(new Set(answer.sentences.map(({ text }) => text)).size).toBe(answer.sentences.length);
    expect(shown(answer).split(/\s+/).length).toBeLessThanOrEqual(200);
    if (answer.shortAnswer?.kind === 'span') {
      const { text, citationId } = answer.shortAnswer;
      expect(answer.citations.find(({ id }) => id === citationId)?.quote).toContain(text);
    }
  });

  test('does not depend on the order in which the files were read', async () => {
    const turned = Object.fromEntries(Object.entries(TWO_NEWSPAPERS).reverse());
    const { engine, remove } = await openFolder(turned);
    const made = (answer: Answer) => answer.citations.map(({ articleId, start, end }) => [articleId, start, end]);
    for (const question of QUESTIONS) {
      expect(made(await engine.ask({ question }))).toEqual(made(await papers.engine.ask({ question })));
    }
    remove();
  }, 60_000);
});
