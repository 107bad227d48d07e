import { findDate } from './find-date';

/** Where and when a wire report was filed, and by whom, as far as its first words state it. */
export interface Dateline {
  /** UTF-16 offset of the first character of the report itself. */
  readonly end: number;
  readonly place: string | null;
  /** As in `Article.published`. */
  readonly published: string | null;
  readonly agency: string | null;
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const PLACE = `(?!(?:The|An?|This|In|On|For) )${NAME}(?:[ /]${NAME}){0,3}(?:, ${NAME}(?: ${NAME}){0,2})?`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const DATE = `(?:(?:\\p{Lu}\\p{Ll}+day, )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?|\\d{4}-\\d\\d-\\d\\d)`;
const AGENCY = "\\p{Lu}[\\p{L}\\p{N}'’&. /-]{0,38}";
/** A report starts after it; an aside (`NATO – the alliance – said`) goes on in lower case. */
const DASH = '(?: (?:–|—|-{1,2}) |—|--)(?=["\'“‘]?[\\p{Lu}\\d])';

/** With an agency in brackets or slashes: `GENEVA, July 15. /TASS/.`, `Damascus (AsiaNews) –`, `May 5 (Reuters) -`. */
const WITH_AGENCY = new RegExp(
  `^(?:(?<place>${PLACE})[,.]?)?(?:(?<=.), ?| ?)(?<date>${DATE})?[.,]? ?(?:\\((?<bracketed>${AGENCY})\\)(?:${DASH}|[:.] )|/(?<slashed>${AGENCY})/(?:\\.|${DASH}|:) ?)`,
  'u',
);
/** Without: a date, a place and a date, or a place in capitals alone, set off by a dash: `31 March 2017 –`, `BEIRUT —`. */
const WITHOUT_AGENCY = new RegExp(
  `^(?:(?<place>\\p{Lu}[\\p{Lu}\\p{M}.'’-]{2,}(?: [\\p{Lu}\\p{M}.'’-]+){0,3}(?:, ${NAME}(?: ${NAME})?)?)(?:, (?<placeDate>${DATE}))?|(?:(?<dated>${PLACE}), )?(?<date>${DATE}))${DASH}`,
  'u',
);

/** A place in capitals is written like a name; a state's abbreviation such as `N.Y.` stays. */
function asName(place: string): string {
  return place.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
}

/**
 * Recognises the dateline that a paragraph starts with.
 *
 * @param options.agencyOnly accept only datelines that name their agency: past an article's opening, a date and a dash
 * are as likely an entry of a chronology
 */
export function matchDateline(text: string, options: { readonly agencyOnly: boolean }): Dateline | null {
  const match = WITH_AGENCY.exec(text) ?? (options.agencyOnly ? null : WITHOUT_AGENCY.exec(text));
  if (!match?.groups || match[0].length === text.length) return null;
  const { date, placeDate, bracketed, slashed } = match.groups;
  const place = match.groups.place ?? match.groups.dated;
  const white = /^\s*/.exec(text.slice(match[0].length))?.[0].length ?? 0;
  const stated = date ?? placeDate;
  return {
    end: match[0].length + white,
    place: place === undefined ? null : asName(place),
    published: stated === undefined ? null : findDate(stated),
    agency: bracketed ?? slashed ?? null,
  };
}
