import { splitWords } from '../search/terms';
import type { Question } from './analyze-question';
import { type Comparison, compareWithEvidence } from './compare-with-evidence';
import { findConflict } from './find-conflict';
import type { Evidence } from './gather-evidence';
import { type Match, matchWords } from './match-words';
import { articleMonths } from './prefer-period';
import { contentWords, readStatement, type StatedWord } from './read-statement';

const AUXILIARY =
  /^\W*(?:(?:and|but|so|then)\s+)?(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)(?:n['’]?t)?|can['’]?t|won['’]?t)\b/i;
/** Words of the question whose neighbours stand further apart than this in the sentence do not belong together there. */
const REACH = 9;
/** Words that change what is asked and have to stand in the sentence too. */
const BINDING =
  /^(?:all|every|both|each|entire|whole|only|most|half|first|last|never|always|still|already|again|anymore)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;

/**
 * "Yes" when the sentence states all that a yes/no question asks, "no" when it contradicts it; null when it settles
 * neither: part of the question is missing, or a wish, a plan or a possibility stands where a fact is asked for.
 */
export function decideYesNo(question: Question, evidence: Evidence): 'yes' | 'no' | null {
  const { text } = question;
  if (!AUXILIARY.test(text) || /\bor\b/i.test(text)) return null;
  const compared = compareWithEvidence(question, proposition(text), evidence, true);
  const comparison = { ...compared, context: new Set([...compared.context, ...surroundings(evidence)]) };
  const conflict = findConflict(comparison);
  // "In the south" is no "no" to "in the north?".
  if (conflict) return conflict.by === 'counterpart' ? null : 'no';
  return statesAll(comparison) ? 'yes' : null;
}

/** Stems of the paragraph before, and the months that the article is of: what a sentence need not say again. */
function surroundings({ candidate: { article, paragraph } }: Evidence): readonly string[] {
  const before = article.paragraphs[article.paragraphs.indexOf(paragraph) - 1];
  const spoken = before?.kind === 'body' ? splitWords(before.text).join(' ') : '';
  return readStatement(`${spoken} ${[...articleMonths(article)].join(' ')}`).map((word) => word.term);
}

/** The question without its own auxiliary ("Isn't it …" asks whether it is) and without "according to …". */
function proposition(text: string): string {
  return text
    .replace(AUXILIARY, (start) =>
      /could|would|should|may|might|must/i.test(start) ? start.replace(/n['’]?t$/i, '') : '',
    )
    .replace(/,?\s*\baccording to\b[^,?]*/i, '')
    .replace(/^\s*it true that\b/i, '');
}

function statesAll(comparison: Comparison): boolean {
  const { question, sentence } = comparison;
  const matches = matchWords(contentWords(question), sentence);
  const told = matches.filter(({ word, found }) => found.some((other) => agrees(word, other)));
  if (told.length < 2 || told.length * 2 < matches.length) return false;
  if (!matches.every((match, at) => told.includes(match) || isUnderstood(comparison, matches, at))) return false;
  const binding = question.filter(({ text }) => BINDING.test(text));
  if (!binding.every(({ text }) => sentence.some((other) => other.text === text))) return false;
  if (matches.some((match) => isReversed(match, comparison))) return false;
  return standTogether(told, sentence) && keepsOrder(told, comparison);
}

const agrees = (word: StatedWord, other: StatedWord): boolean =>
  word.polarity === other.polarity && word.hedged === other.hedged;

/** A name, or what describes the thing that the sentence takes up with "the", may stand elsewhere in the paragraph. */
function isUnderstood(comparison: Comparison, matches: readonly Match[], at: number): boolean {
  const { context, names, sentence } = comparison;
  const { word, found } = matches[at] as Match;
  if (found.length > 0 || !context.has(word.term)) return false;
  if (names.has(word.term)) return true;
  // What only says where or when ("… of the March talks") comes last and is taken up from before.
  if (at > 0 && matches.slice(at).every(({ word: later, found: here }) => here.length > 0 || context.has(later.term))) {
    return matches[at - 1]?.found.length !== 0 || isUnderstood(comparison, matches, at - 1);
  }
  const head = matches.slice(at + 1).find((match) => match.found.length > 0)?.found[0];
  const before = head && sentence[sentence.indexOf(head) - 1];
  return before !== undefined && /^(?:the|this|that|these|those|its|their|his|her)$/.test(before.text);
}

/** "Is the north winning?" beside "the north is being beaten": what it is asked to do is done to it. */
function isReversed({ word, found }: Match, { sentence }: Comparison): boolean {
  const isDone = (other: StatedWord) => {
    const before = sentence.slice(Math.max(0, sentence.indexOf(other) - 2), sentence.indexOf(other));
    return before.some(({ text }) => BE.test(text)) && !/ing$/.test(other.text);
  };
  return /ing$/.test(word.text) && found.length > 0 && found.every(isDone);
}

/** Words that follow each other in the question stand in reach of each other in the sentence. */
function standTogether(told: readonly Match[], sentence: readonly StatedWord[]): boolean {
  return told.slice(1).every(({ found }, at) => {
    const before = (told[at] as Match).found;
    return found.some((word) =>
      before.some((other) => Math.abs(sentence.indexOf(word) - sentence.indexOf(other)) <= REACH),
    );
  });
}

/** Two names in the other order may have changed their parts: who beat whom. */
function keepsOrder(told: readonly Match[], { sentence, names }: Comparison): boolean {
  const places = told
    .filter(({ word }) => names.has(word.term))
    .map(({ found }) => sentence.indexOf(found[0] as StatedWord));
  return places.every((place, at) => at === 0 || place >= (places[at - 1] as number));
}
