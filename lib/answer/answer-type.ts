import type { ExpectedAnswer } from './analyze-question';

const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundreds?|thousands?|millions?|billions?|half|third|quarter|none|no|single|both|several|once|twice|decades?|years?|months?|weeks?|days?|hours?|minutes?)\b/i;
const DATE =
  /\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|week|month|year|decade|century|spring|summer|autumn|fall|winter|morning|evening|night|after|before|during|when|until|since|early|late|now|recently)/i;
const CAPITAL = /\p{Lu}/u;

/** Whether a short answer can be what the question asks for; a person needs a name, a number digits or a numeral. */
export function fitsType(expected: ExpectedAnswer, text: string): boolean {
  switch (expected) {
    case 'number':
      return NUMBER.test(text);
    case 'year':
      return /\d{4}/.test(text);
    case 'date':
      return DATE.test(text);
    case 'person':
    case 'name':
      return CAPITAL.test(text);
    case 'place':
    case 'any':
      return true;
  }
}
