/** Coefficients of the confidence; see `estimate-confidence.ts` for the features. */
export const confidenceModel = {
  intercept: -3,
  weights: {
    answerLogit: 0.35,
    spanScore: 0.05,
    cosine: 2,
    sentenceOverlap: 1,
    paragraphOverlap: 2.5,
    missingNames: -1.5,
    missingNumbers: -1,
    unknownTerms: -2,
    wrongType: -0.5,
    margin: 0.5,
  },
  /** Below this probability the answer is a refusal. */
  threshold: 0.5,
} as const;
