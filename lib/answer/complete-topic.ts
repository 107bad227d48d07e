import type { Vocabulary } from '../search/vocabulary';
import type { Context } from './choose-referent';
import { findNounPhrases } from './find-noun-phrases';
import type { TagWords } from './tag-words';
import { withoutEnd } from './without-end';

const RELATIONAL =
  /^(?:outcome|result|results|cause|causes|reason|purpose|goal|aim|name|date|population|capital|author|winner|cost|price|size|height|length|depth|location|score|title|topic|agenda|venue|host|leader|president|founder|owner|siege|war|battle|game|meeting|talks|treaty|attack|election|project)$/;

/**
 * "How long had the siege lasted?" after talk of one: the definite noun gets the complement that it was named with, or
 * the topic of the question before. A question that names somebody or something of its own comes back unchanged.
 */
export function completeTopic(question: string, context: Context, tag: TagWords, vocabulary: Vocabulary): string {
  const words = tag(question);
  if (words.length > 9 || words.slice(1).some(({ text, lower }) => text !== lower && lower !== 'i')) return question;
  const phrases = findNounPhrases(question, words, vocabulary);
  const bare = phrases.find(({ text }) => /^the [\p{L}-]+$/iu.test(text));
  if (phrases.every(({ text }) => /^many /i.test(text)) && words.length <= 5 && words.length >= 2)
    return appendSetting(question, context);
  if (!bare || phrases.some((phrase) => phrase !== bare && /\p{Lu}/u.test(phrase.text))) return question;
  const named = [...context.inQuestion, ...context.inReply, ...context.older].find(
    ({ text, head }) =>
      head === bare.head && text.toLowerCase() !== bare.text.toLowerCase() && /\p{Lu}/u.test(text.slice(1)),
  );
  const complement = named && afterHead(named.text, bare.head);
  if (complement) return question.slice(0, bare.start) + complement + question.slice(bare.end);
  const topic = context.inQuestion.find(({ kind, definite }) => definite && kind !== 'time' && kind !== 'person');
  if (!topic || !RELATIONAL.test(bare.head) || topic.head === bare.head || /^the \S+$/.test(topic.text))
    return question;
  return `${question.slice(0, bare.end)} of ${topic.text}${question.slice(bare.end)}`;
}

/** "a three-year siege of Deir Ezzor city" → "the siege of Deir Ezzor city"; a name before the head stays. */
function afterHead(text: string, head: string): string {
  const at = text.toLowerCase().indexOf(head);
  if (/\p{Lu}/u.test(text.slice(1, at))) return `the ${text.replace(/^(?:the|an?|this|that)\s+/i, '')}`;
  return `the ${text.slice(at)}`;
}

/** "in the Warsaw Uprising", when the question before is about something that has a name. */
function event({ inQuestion }: Context): string | null {
  const named = inQuestion.find(({ kind, text }) => kind === 'thing' && /^the .*\p{Lu}/u.test(text));
  return named ? `in ${named.text}` : null;
}

/** "How many died?" → "How many died in the Battle of Hastings?": where or when the question before was set. */
function appendSetting(question: string, context: Context): string {
  const setting =
    /\b(?:in|at|during|after)\s+(?:the\s+)?\p{Lu}[^,?]*$/u.exec(withoutEnd(context.question))?.[0] ?? event(context);
  if (
    !setting ||
    !/^(?:how many|how much|what happened|who (?!is|was|are|were)|what (?!is|was|are|were))/i.test(question)
  )
    return question;
  return `${withoutEnd(question)} ${setting}?`;
}
