import { partHeading } from '@/lib/answer/part-heading';
import type { Answer, Citation } from '@/lib/answer/schema';
import { formatPublished } from '@/lib/corpus/format-published';

/**
 * Answers as Markdown with numbered notes: quote, title, publisher, date as stated and a permanent link.
 * The notes of all answers are numbered through, so that each stays unique in one file.
 * @param origin where the links lead, `http://127.0.0.1:3000`
 */
export function toMarkdown(answers: readonly Answer[], origin: string): string {
  let offset = 0;
  const sections = answers.map((answer) => {
    const section = answerSection(answer, offset);
    const notes = answer.citations.map((citation) => noteLine(citation, offset, origin));
    offset += Math.max(0, ...answer.citations.map(({ number }) => number));
    return [section, ...notes].join('\n\n');
  });
  return `${sections.join('\n\n---\n\n')}\n`;
}

function answerSection(answer: Answer, offset: number): string {
  const marks = (ids: readonly string[]) =>
    answer.citations
      .filter(({ id }) => ids.includes(id))
      .map(({ number }) => `[^${number + offset}]`)
      .join('');
  const short = answer.shortAnswer;
  const prose = answer.sentences
    .map(({ text, citationIds }, at) => {
      const part = partHeading(answer.sentences, at);
      const heading = part === null ? '' : `*${escapeMarkdown(part)}*\n\n`;
      const space = at === 0 ? '' : part === null ? ' ' : '\n\n';
      return space + heading + escapeMarkdown(text) + marks(citationIds);
    })
    .join('');
  return [
    `## ${escapeMarkdown(answer.question)}`,
    ...(short === null ? [] : [`**${escapeMarkdown(short.text)}**${marks([short.citationId])}`]),
    ...(answer.reply === null ? [] : [escapeMarkdown(answer.reply.text)]),
    ...(prose === '' ? [] : [prose]),
    ...answer.notes.map(({ text, citationIds }) => `> ${escapeMarkdown(text)}${marks(citationIds)}`),
  ].join('\n\n');
}

function noteLine({ number, quote, title, publisher, published, href }: Citation, offset: number, origin: string) {
  const stated = [title, publisher, formatPublished(published) ?? 'date not stated'].filter((text) => text !== null);
  return `[^${number + offset}]: “${escapeMarkdown(quote)}” ${stated.map(escapeMarkdown).join(', ')}. <${origin}${href}>`;
}

/** Keeps what stands in an article from being read as Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}
