import type { Vocabulary } from '../search/vocabulary';
import { capitalize } from './capitalize';
import { type Context, makeContext } from './choose-referent';
import { completeTopic } from './complete-topic';
import { detectIntent } from './detect-intent';
import { resolveBareQuestion } from './resolve-bare-question';
import { resolveFragment } from './resolve-fragment';
import { resolveOrdinal } from './resolve-ordinal';
import { resolvePronouns } from './resolve-pronouns';
import type { Turn } from './schema';
import { loadTagger, type TagWords } from './tag-words';

/** Earlier turns that are looked at; what lies further back is seldom spoken of again. */
const MOST_TURNS = 12;

/**
 * Makes a question stand on its own: what earlier turns name is put in for pronouns and left-out parts. A question that
 * stands alone comes back as it is. What the assistant said serves reference only.
 */
export async function resolveFollowUp(
  question: string,
  history: readonly Turn[],
  vocabulary: Vocabulary,
): Promise<string> {
  const turns = history.slice(-MOST_TURNS);
  if (!turns.some(({ role }) => role === 'user')) return question.trim();
  const tag = await loadTagger();
  let context: Context | null = null;
  let standalone = '';
  let reply = '';
  const follow = () => {
    if (standalone) context = makeContext(standalone, reply, context, tag, vocabulary);
  };
  for (const { role, content } of turns) {
    if (role === 'assistant') reply = `${reply} ${content}`.trim();
    else if (detectIntent(content, vocabulary) === 'question') {
      follow();
      standalone = context ? resolveOne(content.trim(), context, tag, vocabulary) : content.trim();
      reply = '';
    }
  }
  follow();
  return context ? resolveOne(question.trim(), context, tag, vocabulary) : question.trim();
}

const THANKS =
  /^(?:thanks?(?: you)?(?: (?:a lot|very much|so much))?|ok(?:ay)?|great|i see|interesting|cool|nice|good)[.!,]+\s+(?=\S)/i;
/** "and the humanitarian chief, what figures did he give": the phrase before the comma is what the clause is about. */
const FRONTED =
  /^(?:and|but|what about|how about|as for)\s+([^,?]{3,60})[,?]\s+((?:who|what|when|where|why|how|which|did|does|do|is|was|were|are|has|have|had|will|would|can|could)\b.+)$/i;
const LEAD = /^(?:and|but|so|also)[,\s]+(?=\S+\s+\S)/i;

function resolveOne(question: string, context: Context, tag: TagWords, vocabulary: Vocabulary): string {
  const asked = question.replace(THANKS, '');
  const fronted = FRONTED.exec(asked);
  if (fronted) {
    const [, topic, clause] = fronted as unknown as [string, string, string];
    const about = makeContext(`What about ${topic}?`, '', context, tag, vocabulary);
    return finish(resolvePronouns(clause, about, tag, vocabulary));
  }
  const ordinal = resolveOrdinal(asked, context);
  if (ordinal) return finish(resolvePronouns(ordinal, context, tag, vocabulary));
  const completed = resolveBareQuestion(asked, context.question) ?? resolveFragment(asked, context, tag, vocabulary);
  if (completed) return finish(completed);
  const bare = asked.replace(LEAD, '');
  const resolved = resolvePronouns(bare, context, tag, vocabulary);
  const whole = resolved === bare ? completeTopic(bare, context, tag, vocabulary) : resolved;
  // Nothing was put in: the question stands alone, and is asked as it was written.
  return whole === bare ? question : finish(whole);
}

const finish = (question: string): string => {
  const text = question.trim().replace(/\s+/g, ' ');
  const ended = /[?.!]["”]?$/.test(text) ? text : `${text}?`;
  return capitalize(ended);
};
