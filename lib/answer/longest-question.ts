/** Longest question that is taken, in characters (code points, as a person counts them): what is longer is no question. */
export const LONGEST_QUESTION = 2000;

export const countCharacters = (text: string): number => [...text].length;

export const isTooLong = (question: string): boolean => countCharacters(question) > LONGEST_QUESTION;
