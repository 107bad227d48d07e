/** Coefficients of the confidence; see `estimate-confidence.ts` for the features. */
export const confidenceModel = {
  intercept: -3.0,
  weights: {
    answerLogit: 0.36,
    spanScore: 0.06,
    cosine: 4.0,
    sentenceOverlap: 1.7,
    paragraphOverlap: 1.6,
    margin: 0.65,
    foreignNames: -1.8,
    missingNames: 0.7,
    missingNumbers: -0.2,
    echo: -1.0,
    wrongType: 0,
    asksWhy: -2.2,
    asksHow: -0.6,
    asksYesNo: 2.5,
    asksPerson: -1.1,
    asksNumber: -0.6,
  },
  /** Below this probability the answer is a refusal. */
  threshold: 0.5,
} as const;
