import { contentTerms } from '../search/terms';
import type { Question } from './analyze-question';
import { namedMonths } from './prefer-period';

const TELLS =
  '(?:say|said|think|thought|tell|told|warn|warned|stress|stressed|claim|claimed|argue|argued|announce|announced|promise|promised|describe|described|explain|explained|believe|believed|propose|proposed|suggest|suggested|complain|complained|criticize|criticized|criticise|criticised|praise|praised|accuse|accused|urge|urged|respond|responded|reply|replied|write|wrote|comment|commented)';
const ASKED = new RegExp(`\\b(?:what|how|why) (?:do|does|did|has|have|had) (.{1,60}?) (?:\\w+ly )?${TELLS}\\b`, 'iu');
const ACCORDING = /\baccording to ([^,?]{1,60})/iu;

/**
 * The name terms of the person or body whose words a question asks for ("What did Anna Lund say …", "according to Anna
 * Lund"); none when it asks for nobody's words, or names nobody.
 */
export function askedSpeaker({ text, names }: Question): readonly string[] {
  const plain = text.replace(/\s+/g, ' ');
  const said = ASKED.exec(plain)?.[1] ?? ACCORDING.exec(plain)?.[1] ?? '';
  if (namedMonths(said).length > 0) return [];
  return contentTerms(said).filter((term) => names.includes(term));
}
