import type { Article } from '../corpus/types';
import { contentTerms } from '../search/terms';
import type { Candidate } from './gather-evidence';
import { NEAREST_LABEL } from './nearest-label';
import type { AnswerReply } from './schema';

/** Passages named in a refusal. */
const NEAREST = 3;

/** Says what was searched and why the nearest passages are near, without anything that reads like an answer. */
export function composeRefusal(
  question: string,
  candidates: readonly Candidate[],
  searched: { readonly articles: number; readonly paragraphs: number },
  suggestions: readonly string[],
): AnswerReply {
  const reasons = new Map<string, string[]>();
  for (const candidate of candidates.slice(0, NEAREST)) {
    const words = sharedWords(question, candidate).map((word) => `“${word}”`);
    const why = words.length > 0 ? `shares ${words.join(', ')}` : 'close in meaning only';
    const known = reasons.get(candidate.article.title);
    if (!known) reasons.set(candidate.article.title, [why]);
    else if (!known.includes(why)) known.push(why);
  }
  const nearest = [...reasons].map(([title, why]) => `“${title}” (${why.join('; ')})`);
  const where = `Searched: ${count(searched.paragraphs, 'paragraph')} of ${count(searched.articles, 'article')}.`;
  const near = nearest.length > 0 ? ` ${NEAREST_LABEL} ${nearest.join('; ')}.` : '';
  return { kind: 'refusal', text: `The articles don’t say. ${where}${near}`, suggestions: [...suggestions] };
}

/** The question's own words that the passage or its title holds, as they are written in the question. */
function sharedWords(question: string, candidate: Candidate): readonly string[] {
  const held = new Set(contentTerms(`${candidate.article.title}. ${candidate.paragraph.text}`));
  const words = question.match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
  const shared = words.filter((word) => contentTerms(word).some((term) => held.has(term)));
  return [...new Set(shared.map((word) => word.replace(/['’]s$|[.'’-]+$/g, '')))].slice(0, 4);
}

/** Answers a greeting or a question about Footnote itself. */
export function composeAboutCorpus(articles: readonly Article[], suggestions: readonly string[]): AnswerReply {
  const titles = articles.slice(0, 5).map((article) => `“${article.title}”`);
  const more = articles.length > titles.length ? ` and ${articles.length - titles.length} more` : '';
  const text = `I answer questions about ${count(articles.length, 'article')}, footnoting every sentence to its source, and say so when they don’t hold the answer. The corpus: ${titles.join('; ')}${more}.`;
  return { kind: 'about-corpus', text, suggestions: [...suggestions] };
}

/** Answers thanks and the like without saying everything again. */
export function composeWelcome(articles: readonly Article[], suggestions: readonly string[]): AnswerReply {
  const text = `You’re welcome. Ask anything else about the ${count(articles.length, 'article')}.`;
  return { kind: 'about-corpus', text, suggestions: [...suggestions] };
}

export function composeLanguage(suggestions: readonly string[]): AnswerReply {
  const text = 'I read this corpus in English only. Please ask your question in English.';
  return { kind: 'language', text, suggestions: [...suggestions] };
}

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
