import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { turnSchema } from '../../lib/answer/schema';
import { readCorpus } from '../../lib/corpus/read-corpus';
import { containsFolded, foldSpace, foldText } from '../../lib/evaluate/fold-text';
import { foldParagraphs, goldParagraphs } from '../../lib/evaluate/gold-paragraphs';
import { parseQuestions } from '../../lib/evaluate/parse-questions';

const CORPUS = join(import.meta.dirname, '../../corpus');
const FILE = join(import.meta.dirname, 'questions.jsonl');
const TYPES = [
  'factoid',
  'why',
  'list',
  'quote',
  'yes-no',
  'paraphrase',
  'comparison',
  'follow-up',
  'unanswerable',
  'false-premise',
] as const;

/** The line as written: stricter than what the eval accepts, so that no field is misspelt or left to a default. */
const lineSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+-\d{2}$/),
  type: z.enum(TYPES),
  question: z.string().min(1).max(2000),
  history: z.array(turnSchema),
  answerable: z.boolean(),
  must: z.array(z.array(z.string().min(1)).min(1)),
  mustNot: z.array(z.string().min(1)),
  evidence: z.array(z.string().min(1)),
  split: z.enum(['tune', 'held-out']),
  /** Unanswerable ones only: made of the corpus's own names, places, dates and roles. */
  near: z.boolean().optional(),
});

const text = readFileSync(FILE, 'utf8');
const questions = text
  .trimEnd()
  .split('\n')
  .map((line) => lineSchema.parse(JSON.parse(line)));
const answerable = questions.filter((question) => question.answerable);
const unanswerable = questions.filter((question) => !question.answerable);
const ofType = (type: (typeof TYPES)[number]) => questions.filter((question) => question.type === type);

const files = readdirSync(CORPUS).map((name) =>
  foldSpace(readFileSync(join(CORPUS, name), 'utf8').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')),
);
const paragraphs = foldParagraphs((await readCorpus(CORPUS)).articles);

/** The gold paragraphs of a question as text by article. */
const goldByArticle = (evidence: readonly string[]): ReadonlyMap<string, string> => {
  const byArticle = new Map<string, string>();
  for (const paragraph of goldParagraphs(evidence, paragraphs).flat()) {
    byArticle.set(paragraph.articleId, `${byArticle.get(paragraph.articleId) ?? ''}\n${paragraph.text}`);
  }
  return byArticle;
};

const meets = (source: string, groups: readonly (readonly string[])[]): boolean =>
  groups.every((group) => group.some((accepted) => containsFolded(source, accepted)));

const isYesOrNo = (group: readonly string[]): boolean => group.length === 1 && /^(?:yes|no)$/.test(group[0] ?? '');

describe('the shipped questions', () => {
  it('are read by the eval, each id and each question once', () => {
    expect(parseQuestions(text, FILE)).toHaveLength(questions.length);
    const asked = questions.map(({ question, history }) =>
      foldText([...history.map((t) => t.content), question].join(' ')),
    );
    expect(new Set(asked).size).toBe(questions.length);
  });

  it('are as many of each kind as the quality figures need', () => {
    const least = { why: 15, list: 12, quote: 10, 'yes-no': 12, paraphrase: 8, comparison: 12, 'follow-up': 22 };
    expect(questions.length).toBeGreaterThanOrEqual(175);
    expect(ofType('factoid').length).toBeGreaterThanOrEqual(55);
    for (const [type, count] of Object.entries(least)) {
      expect(ofType(type as keyof typeof least).length, type).toBeGreaterThanOrEqual(count);
    }
    expect(unanswerable.length).toBeGreaterThanOrEqual(50);
    expect(ofType('false-premise').length).toBeGreaterThanOrEqual(12);
    for (const kind of ['yes', 'no']) {
      expect(ofType('yes-no').filter(({ must }) => must[0]?.[0] === kind).length, kind).toBeGreaterThanOrEqual(5);
    }
  });

  it('ask mostly with the own names of the corpus when it has no answer', () => {
    expect(unanswerable.every(({ near }) => near !== undefined)).toBe(true);
    expect(answerable.every(({ near }) => near === undefined)).toBe(true);
    expect(unanswerable.filter(({ near }) => near).length / unanswerable.length).toBeGreaterThanOrEqual(0.6);
    const followUps = unanswerable.filter(({ history }) => history.length > 0);
    expect(followUps.some(({ near }) => near) && followUps.some(({ near }) => !near)).toBe(true);
  });

  it('have history exactly where they follow up, user and assistant in turn', () => {
    for (const { id, type, history } of questions) {
      if (type === 'follow-up') expect(history.length, id).toBeGreaterThan(0);
      else if (type !== 'unanswerable') expect(history, id).toEqual([]);
      expect(history.length % 2, id).toBe(0);
      for (const [at, turn] of history.entries()) expect(turn.role, id).toBe(at % 2 === 0 ? 'user' : 'assistant');
    }
  });

  it.each(answerable)(
    '$id: every quote is verbatim and can be cited, every group is met by its paragraphs',
    (question) => {
      expect(question.evidence.length).toBeGreaterThan(0);
      expect(question.must.length).toBeGreaterThan(0);
      if (question.type === 'factoid') expect(question.must).toHaveLength(1);
      if (question.type === 'list' || question.type === 'comparison') expect(question.must.length).toBeGreaterThan(1);
      const gold = goldByArticle(question.evidence);
      expect(
        meets(
          [...gold.values()].join('\n'),
          question.must.filter((group) => !isYesOrNo(group)),
        ),
      ).toBe(true);
    },
  );

  it.each(answerable)('$id: no gold paragraph stands idle', ({ evidence, must, type }) => {
    const groups = type === 'yes-no' ? [] : must;
    for (const paragraph of goldParagraphs(evidence, paragraphs).flat()) {
      const useful = groups.length === 0 || groups.some((group) => meets(paragraph.text, [group]));
      expect(useful, paragraph.text).toBe(true);
    }
  });

  it.each(unanswerable)(
    '$id: asks for nothing, and quotes only what contradicts it',
    ({ type, must, mustNot, evidence }) => {
      expect([must, mustNot]).toEqual([[], []]);
      if (type !== 'false-premise') expect(evidence).toEqual([]);
    },
  );

  it('quote the articles character for character', () => {
    for (const { id, evidence } of questions) {
      for (const quote of evidence) {
        expect(
          files.some((file) => file.includes(quote)),
          `${id}: ${quote}`,
        ).toBe(true);
        expect(goldParagraphs([quote], paragraphs)[0]?.length, `${id}: ${quote}`).toBeGreaterThan(0);
      }
    }
  });

  it('keep questions over several articles out of tuning, and halve the other types', () => {
    for (const { id, type, evidence, must, split } of answerable) {
      const needsSeveral =
        type !== 'yes-no' && ![...goldByArticle(evidence).values()].some((source) => meets(source, must));
      if (type === 'comparison') expect(needsSeveral, id).toBe(true);
      if (needsSeveral) expect(split, id).toBe('held-out');
    }
    for (const type of TYPES.filter((name) => name !== 'comparison')) {
      const share = ofType(type).filter(({ split }) => split === 'tune').length / ofType(type).length;
      expect(Math.abs(share - 0.5), type).toBeLessThanOrEqual(0.1);
    }
  });

  it('paraphrase without a content word of the text', () => {
    const stop = new Set(
      'a about an and any are at be did do does each every for from get gets got has have how in is it its many more most much not now of off often on one or other over s that the their they this to two up used was were what where which who whose will with'.split(
        ' ',
      ),
    );
    for (const { id, question, evidence } of ofType('paraphrase')) {
      const words = new Set(foldText(evidence.join(' ')).split(' '));
      const shared = foldText(question)
        .split(' ')
        .filter((word) => !stop.has(word) && words.has(word));
      expect(shared, id).toEqual([]);
    }
  });
});
