import { foldSpace } from './fold-text';
import type { QuestionResult } from './score-question';

const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(' | ');

const expected = (row: QuestionResult): readonly string[] => {
  if (!row.answerable) return ['expected  a refusal'];
  return [
    ...(row.refused ? ['expected  an answer'] : []),
    ...row.missing.map((group) => `expected  ${quoted(group)}`),
    ...(row.forbidden.length > 0 ? [`unwanted  ${quoted(row.forbidden)}`] : []),
  ];
};

const given = ({ answer }: QuestionResult): readonly string[] => [
  `came      ${answer.status}, confidence ${answer.confidence.toFixed(3)}`,
  ...(answer.standaloneQuestion === answer.question ? [] : [`asked as  ${answer.standaloneQuestion}`]),
  ...(answer.shortAnswer ? [`short     ${answer.shortAnswer.text}`] : []),
  ...answer.sentences.map((sentence) => `sentence  ${foldSpace(sentence.text)}`),
  ...answer.notes.map((note) => `note      ${note.kind}: ${foldSpace(note.text)}`),
];

/** One question that went wrong: what was expected and what came. */
export const formatFailure = (row: QuestionResult): string =>
  [
    `${row.id}  ${row.type}${row.withoutGold ? ', its articles taken out' : ''}  ${row.question}`,
    ...[...expected(row), ...given(row)].map((line) => `    ${line}`),
  ].join('\n');
