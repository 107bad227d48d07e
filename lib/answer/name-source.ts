import { MONTH_PATTERN } from '../corpus/month-names';

const SOURCE = '(?:reports?|articles?|stor(?:y|ies)|briefings?|accounts?|texts?|pieces?|news|ones?)';
const NAMED = `(?:the|an?|that|this)\\s+${MONTH_PATTERN}(?:\\s+\\d{4})?\\s+${SOURCE}`;

/** "in the September report": where to look, not what to look for. */
const AS_PLACE = new RegExp(`,?\\s*\\b(?:in|of|according to|as stated in|from|by)\\s+${NAMED}\\b`, 'giu');
const TELLS = '(?:say|state|report|mention|count|name|list|give|describe|put|cite|tell|note|speak|write)s?';
/** "What does the September report say about …": the source as the one who tells. */
const SAID_ABOUT = new RegExp(
  `^what\\s+(?:do|does|did)\\s+${NAMED}\\s+${TELLS}(?:\\s+(?:about|on|of|regarding)\\s+(.+?))?[?.!\\s]*$`,
  'iu',
);
const ASKED_OF = new RegExp(`^(how many)\\s+(.+?)\\s+(?:do|does|did)\\s+${NAMED}\\s+${TELLS}[?.!\\s]*$`, 'iu');

/**
 * A question without the article that it names by its month ("in the May report", "what does the May report say about
 * the harbour?"). The name says where to look; no sentence of the article repeats it, and to a reader that sees a
 * paragraph alone it is missing there. A question that names no source comes back as it was.
 */
export function withoutSource(question: string): string {
  const about = SAID_ABOUT.exec(question);
  if (about) return about[1] ? `What is said about ${about[1]}?` : question;
  const asked = ASKED_OF.exec(question);
  if (asked) return `${asked[1]} ${asked[2]} are there?`;
  const rest = question.replace(AS_PLACE, '').replace(/^[\s,;]+/, '');
  return /\p{L}/u.test(rest) ? rest.trim() : question;
}
