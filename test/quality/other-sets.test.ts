import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../lib/corpus/read-corpus';
import { foldParagraphs, goldParagraphs } from '../../lib/evaluate/gold-paragraphs';
import { parseQuestions } from '../../lib/evaluate/parse-questions';

const HERE = import.meta.dirname;
const SHIPPED = '../../corpus';
const SETS: readonly { readonly corpus: string; readonly file: string; readonly astray?: number }[] = [
  // Six of its quotes stand in no one paragraph; they count against the citations' recall.
  { corpus: SHIPPED, file: 'unseen.jsonl', astray: 6 },
  { corpus: 'unseen-trial/corpus', file: 'unseen-trial/questions.jsonl' },
  { corpus: 'tuning/strike/corpus', file: 'tuning/strike/questions.jsonl' },
  { corpus: SHIPPED, file: 'tuning/syria.jsonl' },
  { corpus: SHIPPED, file: 'tuning/syria-halves.jsonl' },
  { corpus: 'tuning/election/corpus', file: 'tuning/election/questions.jsonl' },
  { corpus: 'tuning/election/corpus', file: 'tuning/election/halves.jsonl' },
  { corpus: 'tuning/river/corpus', file: 'tuning/river/questions.jsonl' },
  { corpus: 'tuning/river/corpus', file: 'tuning/river/halves.jsonl' },
];

describe.each(SETS)('$file', ({ corpus, file, astray = 0 }) => {
  const questions = parseQuestions(readFileSync(join(HERE, file), 'utf8'), file);

  // Counts only: what the unseen questions ask is not to be read, in a failed test either.
  it('rests on what the articles say', async () => {
    const paragraphs = foldParagraphs((await readCorpus(join(HERE, corpus))).articles);
    const answerable = questions.filter((question) => question.answerable);
    const withoutGold = answerable.filter(({ evidence }) =>
      goldParagraphs(evidence, paragraphs).some((found) => found.length === 0),
    );
    expect(withoutGold.length).toBe(astray);
    expect(answerable.filter(({ evidence }) => evidence.length === 0)).toHaveLength(0);
  });
});
