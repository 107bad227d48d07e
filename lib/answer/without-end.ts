/** A question without its closing marks. */
export const withoutEnd = (text: string): string => text.replace(/[?.!\s]+$/, '');
