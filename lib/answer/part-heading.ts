/** What to write above the sentence (or group) at a place: the part of the question that begins there, null when none does. */
export function partHeading(sentences: readonly { readonly part?: string | null }[], at: number): string | null {
  const part = sentences[at]?.part ?? null;
  return part === sentences[at - 1]?.part ? null : part;
}
