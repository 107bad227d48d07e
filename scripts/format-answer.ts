import { partHeading } from '../lib/answer/part-heading';
import type { Answer, Citation } from '../lib/answer/schema';
import { formatPublished } from '../lib/corpus/format-published';

const marks = (answer: Answer, ids: readonly string[]): string =>
  answer.citations
    .filter((citation) => ids.includes(citation.id))
    .map((citation) => `[${citation.number}]`)
    .join('');

const formatCitation = (citation: Citation): readonly string[] => {
  const elsewhere = [...new Set(citation.sameAs.map((place) => place.articleId))];
  return [
    `[${citation.number}] “${citation.quote}”`,
    `    ${citation.title} · ${citation.publisher ?? 'publisher not stated'} · ${formatPublished(citation.published) ?? 'date not stated'}`,
    `    ${citation.articleId} #${citation.paragraphId}, characters ${citation.start}–${citation.end}`,
    ...(elsewhere.length > 0 ? [`    The same words in ${elsewhere.join(', ')}`] : []),
  ];
};

const NOTE_LABELS = {
  'false-premise': 'Correction',
  disagreement: 'The articles disagree',
  'later-article': 'A later article',
  'missing-part': 'Not in the articles',
} as const;

const NEAREST = 3;

/** An answer for a person at a terminal: the answer with its numbers, then the numbered notes; or the reply and what is nearest. */
export const formatAnswer = (answer: Answer): string => {
  const { shortAnswer, sentences, notes, reply } = answer;
  const short = shortAnswer ? [`${shortAnswer.text} ${marks(answer, [shortAnswer.citationId])}`] : [];
  const body = sentences.map(({ text, citationIds }, at) => {
    const part = partHeading(sentences, at);
    return `${part === null ? '' : `${part.replace(/[^.?!:)]$/, '$&:')}\n`}${text} ${marks(answer, citationIds)}`;
  });
  const remarks = notes.map((note) =>
    `${NOTE_LABELS[note.kind]}: ${note.text} ${marks(answer, note.citationIds)}`.trim(),
  );
  const asked = answer.standaloneQuestion === answer.question ? [] : [`Asked as: ${answer.standaloneQuestion}`];
  const suggestions = reply?.suggestions.map((suggestion) => `  · ${suggestion}`) ?? [];
  const nearest =
    reply?.kind === 'refusal'
      ? answer.passages.slice(0, NEAREST).map((passage) => `  ${passage.articleId}: ${passage.excerpt}`)
      : [];
  const blocks = [
    asked,
    short,
    body,
    reply ? [reply.text] : [],
    remarks,
    nearest.length > 0 ? ['Nearest passages:', ...nearest] : [],
    suggestions.length > 0 ? ['You could ask:', ...suggestions] : [],
    answer.citations.flatMap(formatCitation),
    reply && reply.kind !== 'refusal'
      ? []
      : [`Confidence that the articles answer this: ${Math.round(answer.confidence * 100)} %`],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
};
