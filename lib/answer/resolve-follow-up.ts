import { foldText, splitWords } from '../search/terms';
import { nameTerms, type Vocabulary } from '../search/vocabulary';
import type { Turn } from './schema';

/**
 * Makes a question stand on its own: what earlier turns name is put in for pronouns and left-out parts. A question that
 * stands alone comes back unchanged. What the assistant said is used for reference only.
 */
export function resolveFollowUp(question: string, history: readonly Turn[], vocabulary: Vocabulary): string {
  let standalone = '';
  let answered = '';
  for (const turn of [...history, { role: 'user' as const, content: question }]) {
    if (turn.role === 'assistant') answered = turn.content;
    else {
      standalone = standalone ? resolveOne(turn.content.trim(), standalone, answered, vocabulary) : turn.content.trim();
      answered = turn === history.at(-1) ? '' : answered;
    }
  }
  return standalone;
}

const PERSON = /\b(?:he|him|his|she|her|hers)\b/i;
const THING =
  /\b(?:it|its|they|them|their|theirs|this|that|those|these|there|then)\b(?! (?:is|are|was|were) (?:a|an|any|no)\b)/i;
const ELLIPSIS = /^(?:and|but|or|so|what about|how about|also)\b/i;
const BARE =
  /^(?:and |but )?(?:why|how|when|where|who|how many|how much|how so|why not|since when|by whom|where exactly|who else|what else|anything else|which ones?)\s*\??$/i;
const ORDINAL = /\bthe (first|second|third|fourth|fifth|last) (?:one|point|issue|item|of (?:them|those|these))\b/i;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const TIME_OR_PLACE =
  /\b(?:in|on|at|by|during|since|after|before|for|from)\s+(?:the\s+)?((?:\p{L}+\s+)?[\p{Lu}\d][\p{L}\d.]*(?:\s+\d{1,4})?)/u;

function resolveOne(question: string, previous: string, answered: string, vocabulary: Vocabulary): string {
  const ordinal = ORDINAL.exec(question);
  const item = ordinal && listItem(answered, (ordinal[1] as string).toLowerCase());
  if (ordinal && item) return question.replace(ordinal[0], item);
  const stem = previous.replace(/[?.!\s]+$/, '');
  if (BARE.test(question)) return `${stem}: ${question.replace(ELLIPSIS, '').trim()}`;
  if (ELLIPSIS.test(question) && splitWords(question).length <= 6 && !PERSON.test(question)) {
    return mergeEllipsis(
      stem,
      question
        .replace(ELLIPSIS, '')
        .replace(/[?.!\s]+$/, '')
        .trim(),
    );
  }
  const person = PERSON.test(question) ? lastPerson(`${previous} ${answered}`, vocabulary) : null;
  let resolved = question;
  if (person) {
    resolved = resolved
      .replace(/\b(?:his|hers)\b|\bher\b(?=\s+\p{L})/giu, `${person}'s`)
      .replace(/\b(?:he|him|she|her)\b/i, person);
  }
  if (THING.test(resolved) && nameTerms(resolved, vocabulary).length === 0) {
    return `${resolved.replace(/[?.!\s]+$/, '')} (${stem})?`;
  }
  return resolved;
}

/** "And in July?" takes the place of the time or place that the question before named, or is added to it. */
function mergeEllipsis(previous: string, addition: string): string {
  const before = TIME_OR_PLACE.exec(previous);
  if (before && TIME_OR_PLACE.test(addition)) return `${previous.replace(before[0], addition)}?`;
  return `${previous} ${addition}?`;
}

/** The person named last; names of several words are taken whole. */
function lastPerson(text: string, vocabulary: Vocabulary): string | null {
  const names =
    text.match(/\p{Lu}[\p{L}'’-]+(?:\s+(?:de|van|von|al|bin|el|la|le|da|di)?\s*\p{Lu}[\p{L}'’-]+)*/gu) ?? [];
  const persons = names.filter((name) => splitWords(name).some((word) => vocabulary.isPerson(word)));
  return persons.at(0) ?? null;
}

/** The nth thing that the earlier answer listed. */
function listItem(answered: string, ordinal: string): string | null {
  const list = /:\s*([^:]+)$/.exec(answered)?.[1] ?? answered;
  const items = list
    .split(/;|,|\band\b/)
    .map((item) =>
      item
        .replace(/\[\d+\]/g, '')
        .replace(/[.\s]+$/, '')
        .trim(),
    )
    .filter((item) => item.length > 1);
  if (items.length < 2) return null;
  return (ordinal === 'last' ? items.at(-1) : items[ORDINALS.indexOf(ordinal)]) ?? null;
}

/** Whether two wordings of a question are the same but for case and white space. */
export function isSameQuestion(a: string, b: string): boolean {
  return splitWords(foldText(a)).join(' ') === splitWords(foldText(b)).join(' ');
}
