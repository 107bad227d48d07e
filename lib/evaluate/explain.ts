import type { AnswerEvent } from '../answer/events';
import type { AnswerPassage } from '../answer/schema';
import { paragraphKey } from '../corpus/paragraph-key';
import type { Engine } from '../engine/engine';
import { foldParagraphs, goldParagraphs } from './gold-paragraphs';
import { answerText, judgeAnswer } from './judge-answer';
import type { Question } from './question';

const SENTENCES_SHOWN = 5;

const formatFeatures = (features: object | null): string =>
  Object.entries(features ?? {})
    .map(([name, value]) => `${name} ${Number(value).toFixed(2)}`)
    .join(', ') || '–';

const score = (value: number | null): string => (value === null ? '–' : value.toFixed(3)).padStart(8);

const formatPassages = (passages: readonly AnswerPassage[], gold: ReadonlySet<string>): string =>
  [
    `  rank   ${'score'.padStart(8)}${'bm25'.padStart(8)}${'cosine'.padStart(8)}${'reader'.padStart(8)}`,
    ...passages.map((passage, position) => {
      const mark = gold.has(paragraphKey(passage)) ? '*' : ' ';
      const scores = [passage.score, passage.bm25, passage.cosine, passage.reader].map(score).join('');
      return `  ${mark}${String(position + 1).padStart(4)}  ${scores}  ${paragraphKey(passage)}  ${passage.excerpt}`;
    }),
  ].join('\n');

const formatEvent = (event: AnswerEvent, gold: ReadonlySet<string>): string => {
  switch (event.type) {
    case 'searching':
      return `searching   ${event.standaloneQuestion}`;
    case 'passages':
      return `passages    ${event.passages.length} in ${event.ms.toFixed(1)} ms (* holds the evidence)\n${formatPassages(event.passages, gold)}`;
    case 'reading':
      return `reading     ${event.count} passages`;
    case 'short-answer':
      return `short       ${event.shortAnswer.kind}: ${event.shortAnswer.text}`;
    case 'sentence':
      return `sentence    ${event.citations.map(paragraphKey).join(' ')}  ${event.sentence.text}`;
    case 'note':
      return `note        ${event.note.kind}: ${event.note.text}`;
    case 'reply':
      return `reply       ${event.reply.kind}: ${event.reply.text}`;
    case 'done':
      return `done        ${event.answer.status}, confidence ${event.answer.confidence.toFixed(4)}, ${JSON.stringify(event.answer.timings)}\n${formatPassages(event.answer.passages, gold)}`;
  }
};

/** Everything that happened while one question was answered, stage by stage, with the verdict at the end. */
export const explain = async (engine: Engine, question: Question): Promise<string> => {
  const folded = foldParagraphs(engine.articles);
  const gold = new Set(goldParagraphs(question.evidence, folded).flatMap((found) => found.map(({ key }) => key)));
  const lines = [`${question.id}  ${question.type}  ${question.question}`, `gold        ${[...gold].join(' ') || '–'}`];
  for await (const event of engine.stream({ question: question.question, history: question.history })) {
    lines.push(formatEvent(event, gold));
    if (event.type !== 'done') continue;
    const verdict = judgeAnswer(question, event.answer, question.answerable);
    lines.push(`answer      ${answerText(event.answer) || '–'}`);
    lines.push(`verdict     ${verdict.correct ? 'right' : 'wrong'}  ${JSON.stringify(verdict)}`);
  }
  const { evidence, features, checked } = await engine.investigate(question);
  lines.push('whole       the question unsplit: its best sentences, and what the confidence is made from');
  for (const { score: fused, overlap, reading, text } of evidence.slice(0, SENTENCES_SHOWN))
    lines.push(`  ${[fused, reading.score, overlap].map(score).join('')}  ${text}`);
  lines.push(`  before the check  ${formatFeatures(features)}`, `  after the check   ${formatFeatures(checked)}`);
  return `${lines.join('\n')}\n`;
};
