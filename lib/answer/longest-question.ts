/** Longest question that is taken, in UTF-16 units: a few paragraphs; what is longer is no question. */
export const LONGEST_QUESTION = 2000;
