/** What the answers to the shipped questions must reach for `npm test` to pass, as `metric=value` of `npm run eval`. */
export const MINIMUMS: readonly string[] = [
  'quotesVerbatim=1',
  'sentencesCited=1',
  'accuracy=0.86',
  'shortF1=0.8',
  'citationPrecision=0.9',
  'citationRecall=0.9',
  'refusalF1=0.86',
  'confidenceAuroc=0.95',
  'hitAt1=0.9',
];
