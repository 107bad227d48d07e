/** Answered with several footnotes, from more than one article. */
export const SEVERAL_FOOTNOTES = 'Who is the UN envoy?';

/** Answered with at least one footnote. */
export const ANSWERED = 'What did de Mistura say about a new constitution?';

/** A follow-up to the one before that means nothing alone. */
export const FOLLOW_UP = 'And when does he want the next round of talks?';

/** Uses the articles' own words for something that they do not say. */
export const NOT_ANSWERED = 'When were the peace talks held in Paris?';
