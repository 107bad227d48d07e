/** `FILE-`, `FILE PHOTO:`, `Photo:`, `In this July 14, 2017, photo, …`: how captions of agencies open. */
const OPENINGS: readonly RegExp[] = [
  /^FILE(?: PHOTO| IMAGE| PICTURE)?\s?[-–—:]/,
  /^(?:Photo|Image|Picture|Photograph|Caption|Pictured)(?: credit)?(?: by [^:]{1,60})?\s?:/i,
  /^In this (?:\p{L}[^.!?]{0,40} )?(?:file |handout |undated )*(?:photo|photograph|image|picture|frame grab)\b[^.!?]{0,60},/u,
  /^An? (?:file|handout|undated|satellite) (?:photo|photograph|image|picture) /i,
];

/** `(… Photo via AP, File)`, `[AFP/Getty Images]`, `Photo by Jane Doe`: the credit that a caption ends in. */
const CREDITS: readonly RegExp[] = [
  /[([](?:[^()[\]]*\b)?(?:Photos?|Pool|Handout|Courtesy|Getty Images|Image credit)\b[^()[\]]*[)\]]\.?$/,
  /(?:^|[.!?|/]\s*)(?:Photo(?:graph)?|Image|Picture)(?: credit)?(?::| by | courtesy )[^.!?]{2,80}\.?$/,
  /\/\s?Getty Images\.?$/,
];

/** Longest caption, in characters: agency captions with their background sentence reach about 700. */
const MAX_LENGTH = 1000;

/** Whether a block of plain text is marked as the caption of a photo, by its opening or its closing credit. */
export function isCaption(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  return OPENINGS.some((opening) => opening.test(text)) || CREDITS.some((credit) => credit.test(text));
}
