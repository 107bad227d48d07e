/** What a block of a file is. Furniture is shown dimmed and neither searched nor cited; a title is context, not evidence. */
export type ParagraphKind = 'title' | 'standfirst' | 'body' | 'caption' | 'furniture';

/** A segment of a paragraph; the segments of a paragraph tile its text. A dateline is never evidence. */
export interface Sentence {
  /** UTF-16 offset into the paragraph's text, inclusive. */
  readonly start: number;
  /** UTF-16 offset into the paragraph's text, exclusive. */
  readonly end: number;
  readonly kind: 'prose' | 'dateline';
}

export interface Paragraph {
  /** First 10 hex digits of the SHA-256 of `text`; `-2`, `-3` … for repeats inside one article. */
  readonly id: string;
  readonly articleId: string;
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** One file of the corpus. Unknown metadata is null: nothing is guessed. */
export interface Article {
  /** Path inside the corpus folder, `/`-separated, without extension. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** ISO 8601, as far as the text states it: `2017-05-25`, `2017-05`, `2017`, or `--07-15` for a day without a year. */
  readonly published: string | null;
  readonly place: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** A file that was left out, with the reason as one line for a person. */
export interface SkippedFile {
  readonly path: string;
  readonly message: string;
}

export interface Corpus {
  readonly articles: readonly Article[];
  readonly skipped: readonly SkippedFile[];
  /** Path inside the corpus folder → SHA-256 of the file's bytes, for every file that was looked at. */
  readonly hashes: Readonly<Record<string, string>>;
}
