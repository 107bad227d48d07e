/** `[label](target)` or `![label](target "title")`; a label may hold one level of brackets, a target one of parentheses. */
const MARKDOWN_LINK =
  /!?\[((?:[^[\]]|\[[^[\]]*\])*)\]\((?:<[^<>]*>|[^()\s<>]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g;

/** Unicode white space, which has NBSP in it but none of the zero-width characters. */
const WHITE_SPACE = /\p{White_Space}+/gu;

function normalizeOnce(raw: string): string {
  return raw.normalize('NFC').replace(MARKDOWN_LINK, '$1').replace(WHITE_SPACE, ' ').replace(/^ | $/g, '');
}

/**
 * The text of a block as it is cited: white space folded to single spaces, NFC, Markdown links replaced by their label,
 * nothing else changed. Idempotent: links inside labels are resolved too.
 */
export function normalizeText(raw: string): string {
  let text = normalizeOnce(raw);
  for (let next = normalizeOnce(text); next !== text; next = normalizeOnce(text)) text = next;
  return text;
}
