const NAME =
  /(?<=[\s"“(])(?<![.?!]["”)]?\s)\p{Lu}[\p{L}\p{N}’'-]+(?:\s(?:(?:of|de|al|van|von)\s)?\p{Lu}[\p{L}\p{N}’'-]+)*/gu;

/**
 * A look-alike that a text does not answer: the question with one of its names exchanged for another name of the text.
 * @param text the paragraph that answers the question
 * @param proof the sentences that answer it; names in them are not taken
 * @param pick chooses one of a list, so that a seed decides
 * @returns null when question or text has no name to exchange
 */
export function swapName(
  question: string,
  text: string,
  proof: string,
  pick: <T>(values: readonly T[]) => T,
): string | null {
  const asked = namesOf(question);
  const others = namesOf(text).filter((name) => !question.includes(name) && !proof.includes(name));
  if (asked.length === 0 || others.length === 0) return null;
  return question.replace(pick(asked), pick(others));
}

/** Runs of capitalised words that do not begin a sentence, possessive endings dropped. */
function namesOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(NAME)].map(([name]) => name.replace(/['’]s$/, '')))];
}
