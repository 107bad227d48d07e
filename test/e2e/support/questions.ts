/** Answered with several footnotes, from more than one article. */
export const SEVERAL_FOOTNOTES = 'How do the articles describe the cease-fire?';

/** Answered with at least one footnote. */
export const ANSWERED = 'What did de Mistura say about a new constitution?';

/** A follow-up to the one before that means nothing alone. */
export const FOLLOW_UP = 'And when does he want the next round of talks?';

/** Uses the articles' own words for something that they do not say. */
export const NOT_ANSWERED = 'When were the peace talks held in Paris?';

/** Presumes something that the articles deny. */
export const FALSE_PREMISE = "Why is the UN drafting Syria's new constitution itself?";

/** Answered by a sentence that two articles print. */
export const SAID_IN_TWO = 'Is the UN seeking to draft a new constitution?';
