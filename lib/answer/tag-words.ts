/** One word of a text with what it may be. Offsets are UTF-16 units of the text. */
export interface TaggedWord {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Names of compromise's tag set: Noun, Verb, Person, Place, Plural … */
  readonly tags: ReadonlySet<string>;
  /** Whether a comma, stop or other mark stands between this word and the next one. */
  readonly endsClause: boolean;
}

export type TagWords = (text: string) => readonly TaggedWord[];

let loading: Promise<TagWords> | null = null;

/** Loads the tagger on first use: most questions need none, so that a start does not wait for it. */
export function loadTagger(): Promise<TagWords> {
  loading ??= import('compromise/two').then(({ default: nlp }) => (text) => {
    const words: TaggedWord[] = [];
    let from = 0;
    for (const term of nlp(text).termList()) {
      // The second half of a contraction has no text of its own.
      const start = term.text ? text.indexOf(term.text, from) : -1;
      if (start < 0) continue;
      from = start + term.text.length;
      const endsClause = /[,;:.!?()"“”]/.test(term.post ?? '');
      words.push({
        text: term.text,
        lower: term.text.toLowerCase(),
        start,
        end: from,
        tags: new Set(term.tags),
        endsClause,
      });
    }
    return words;
  });
  return loading;
}
