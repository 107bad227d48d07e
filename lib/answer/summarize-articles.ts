import { answering } from '../config';
import { paragraphKey } from '../corpus/paragraph-key';
import type { Article, Paragraph } from '../corpus/types';
import type { Decision } from './decide-answer';
import { countWords, type Evidence } from './gather-evidence';
import { isSourceName, namedArticles } from './named-articles';
import { unreadEvidence } from './unread-evidence';
import { withinBudget } from './within-budget';
import { withoutEnd } from './without-end';

const POLITE = '(?:please\\s+|(?:can|could|would) you\\s+(?:please\\s+)?)?';
const SUMMARIZE = new RegExp(
  `^${POLITE}(?:summari[sz]e|sum up|outline|(?:give|write|show)(?: me| us)? an? (?:\\w+ )?(?:summary|overview|outline) of|what(?:['’]s| is) the (?:summary|gist|main (?:point|idea|news)) of)\\s+(.+)$`,
  'i',
);
const ABOUT = /^what(?:['’]s| is| was| does| do| did)\s+(.+?)\s+(?:about|say|report|tell us)$/i;
/** "the constitution" is no source, and "text messages" are none. */
const SOURCE = /\b(?:article|report|story|piece|briefing)s?\b|["“‘]/i;
const PLURAL = /\b(?:articles|reports|stories|pieces|briefings)\b/i;
const ALL =
  /^(?:all (?:of )?)?(?:the|these|your|my) (?:(?:two|three|four|five) )?(?:articles|reports|stories)$|^(?:the (?:corpus|collection)|everything)$/i;
/** Where there is but one, it needs no name. */
const ONLY = /^(?:the|this|your) (?:article|report|story|piece|text)$/i;
/** Shorter first sentences say little: "It is over." */
const LEAST_WORDS = 6;

/**
 * What is said to "Summarise the March report": the first sentences of the article's first paragraphs, for news tells
 * the main thing first; of several articles the first sentence each. Null for any other wording, for a source that is
 * not known, and for more articles than an answer has sentences.
 *
 * @param exclude articles (ids) and paragraphs (`<article>#<paragraph>`) that are left out
 */
export function summarizeArticles(
  question: string,
  articles: readonly Article[],
  exclude: ReadonlySet<string> = new Set(),
): Decision | null {
  const text = withoutEnd(question.trim());
  const phrase = SUMMARIZE.exec(text)?.[1] ?? ABOUT.exec(text)?.[1];
  if (!phrase) return null;
  const named = SOURCE.test(phrase) && isSourceName(phrase, articles);
  const ids = named ? namedArticles(phrase, articles) : new Set<string>();
  if (ids.size > 1 && !PLURAL.test(phrase)) return null;
  const isAll = ALL.test(phrase) || (articles.length === 1 && ONLY.test(phrase));
  const asked = isAll ? articles : articles.filter(({ id }) => ids.has(id));
  if (asked.length === 0 || asked.length > answering.summarySentences) return null;
  const leads = asked.flatMap((article) =>
    article.paragraphs
      .filter(
        ({ kind, id }) =>
          kind === 'body' &&
          !exclude.has(article.id) &&
          !exclude.has(paragraphKey({ articleId: article.id, paragraphId: id })),
      )
      .flatMap((paragraph) => leadOf(article, paragraph) ?? [])
      .slice(0, asked.length === 1 ? answering.summarySentences : 1),
  );
  if (leads.length === 0) return null;
  return {
    status: 'answered',
    chosen: withinBudget(leads, answering.maxWords.wide),
    partOf: new Map(),
    proof: null,
    notes: [],
    confidence: 1,
  };
}

function leadOf(article: Article, paragraph: Paragraph): Evidence | null {
  const passage = { articleId: article.id, paragraphId: paragraph.id, score: 0, bm25: 0, cosine: 0 };
  const candidate = { ...passage, article, paragraph, answerLogit: null };
  for (const sentence of paragraph.sentences) {
    const evidence = unreadEvidence(candidate, sentence);
    if (sentence.kind === 'prose' && countWords(evidence) >= LEAST_WORDS) return evidence;
  }
  return null;
}
