const QUOTES = /[\u0022\u0027`´«»‘’‚‛“”„‟′″]/gu;
const POSSESSIVE = /[\u0027’`´]s\b/gu;
const JOINERS = /[\p{Pd}/\\]/gu;
const THOUSANDS = /(?<=\d),(?=\d{3})/gu;
/** Full stops between digits stay (3.5 is not 35), and so does the percent sign. */
const PUNCTUATION = /(?!(?<=\d)\.(?=\d)|%)\p{P}/gu;

/** Runs of white space (NBSP included) as one space, none at the ends; NFC, as paragraphs are. */
export const foldSpace = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Case, quotes, possessives, punctuation and white space folded: `The U.N.'s “de-escalation”` → `the un de escalation`. */
export const foldText = (text: string): string =>
  foldSpace(
    text
      .toLowerCase()
      .replace(POSSESSIVE, '')
      .replace(QUOTES, '')
      .replace(JOINERS, ' ')
      .replace(THOUSANDS, '')
      .replace(PUNCTUATION, ''),
  ).replace(/ (?=%)/gu, '');

/** A needle of at most so many letters counts only as whole words: "US" is not in "Russia". */
const WHOLE_WORD_LENGTH = 3;

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

const isDigit = (character: string | undefined): boolean => character !== undefined && /\d/.test(character);

/** A digit, or the decimal point of one: "3" is not in "3.5" nor in "13". */
const goesOnAsNumber = (text: string, at: number, step: 1 | -1): boolean =>
  isDigit(text[at]) || (text[at] === '.' && isDigit(text[at + step]));

/**
 * Whether the text contains the needle, both folded. Needles of up to three letters have to be whole words, and a
 * number has to be the whole number; a longer needle may be the beginning of a word ("Protestant" in "Protestants").
 */
export const containsFolded = (text: string, needle: string): boolean => {
  const folded = foldText(needle);
  if (folded === '') return foldSpace(text).toLowerCase().includes(foldSpace(needle).toLowerCase());
  const haystack = foldText(text);
  const whole = folded.length <= WHOLE_WORD_LENGTH;
  for (let at = haystack.indexOf(folded); at !== -1; at = haystack.indexOf(folded, at + 1)) {
    const after = at + folded.length;
    const cut =
      (whole && (isWordCharacter(haystack[at - 1]) || isWordCharacter(haystack[after]))) ||
      (isDigit(folded[0]) && goesOnAsNumber(haystack, at - 1, -1)) ||
      (isDigit(folded.at(-1)) && goesOnAsNumber(haystack, after, 1));
    if (!cut) return true;
  }
  return false;
};
