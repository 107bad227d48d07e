import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { answerSchema } from '../../lib/answer/schema';
import { citationHref } from '../../lib/cite/citation-href';
import { makeLibrary } from '../../lib/cite/library';
import { paths } from '../../lib/config';
import { openEngine } from '../../lib/engine/open-engine';
import { parseQuestions } from '../../lib/evaluate/parse-questions';

it('every citation of every shipped answer stands where it says', { timeout: 240_000 }, async () => {
  const file = path.join(import.meta.dirname, 'questions.jsonl');
  const questions = parseQuestions(await readFile(file, 'utf8'), file);
  const engine = await openEngine({ corpus: paths.defaultCorpus });
  const library = makeLibrary(engine.articles);
  let checked = 0;
  for (const { question, history } of questions) {
    const answer = answerSchema.parse(await engine.ask({ question, history }));
    const numbers = answer.citations.map((citation) => citation.number);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    for (const citation of answer.citations) {
      const paragraph = library.paragraph(citation.articleId, citation.paragraphId);
      expect(paragraph?.text.slice(citation.start, citation.end)).toBe(citation.quote);
      expect(citation.href).toBe(citationHref(citation));
      checked++;
    }
    for (const sentence of answer.sentences) {
      const cited = answer.citations.filter((citation) => sentence.citationIds.includes(citation.id));
      expect(cited.map((citation) => citation.quote)).toContain(sentence.text);
    }
    const { shortAnswer } = answer;
    if (shortAnswer?.kind === 'span') {
      const cited = answer.citations.find((citation) => citation.id === shortAnswer.citationId);
      expect(cited?.quote).toContain(shortAnswer.text);
    }
    if (answer.status === 'not-in-corpus') {
      const noted = answer.notes.flatMap((note) => note.citationIds);
      expect(answer.sentences).toEqual([]);
      expect(answer.citations.every((citation) => noted.includes(citation.id))).toBe(true);
    }
  }
  expect(checked).toBeGreaterThan(questions.length / 2);
});
