/** What the answers to the shipped questions must reach for `npm test` to pass, as `metric=value` of `npm run eval`. */
export const MINIMUMS: readonly string[] = [
  'quotesVerbatim=1',
  'sentencesCited=1',
  'accuracy=0.85',
  'citationPrecision=0.8',
  'refusalF1=0.7',
];
