import { contentTerms } from '../search/terms';
import type { Question } from './analyze-question';

const TELLS =
  '(?:say|said|think|thought|tell|told|call|called|warn|warned|stress|stressed|add|added|claim|claimed|argue|argued|announce|announced|demand|demanded|promise|promised|describe|described|explain|explained|believe|believed|want|wanted|hope|hoped|propose|proposed|suggest|suggested|complain|complained|criticize|criticized|criticise|criticised|praise|praised|accuse|accused|ask|asked|urge|urged|respond|responded|reply|replied|write|wrote|comment|commented)';
const ASKED = new RegExp(
  `\\b(?:what|how|why|whom|who)\\b.{0,30}?\\b(?:do|does|did|has|have|had)\\s+(.{1,60}?)\\s+(?:\\w+ly\\s+)?${TELLS}\\b`,
  'iu',
);
const ACCORDING = /\baccording to\s+([^,?]{1,60})/iu;

/**
 * The name terms of the person or body whose words a question asks for ("What did Anna Lund say …", "according to Anna
 * Lund"); none when it asks for nobody's words, or names nobody.
 */
export function askedSpeaker({ text, names }: Question): readonly string[] {
  const said = ASKED.exec(text)?.[1] ?? ACCORDING.exec(text)?.[1] ?? '';
  return contentTerms(said).filter((term) => names.includes(term));
}
