/**
 * Coefficients of the confidence; see `estimate-confidence.ts` for the features. Fitted by
 * `npx tsx scripts/fit-confidence.ts --set corpus,test/quality/questions.jsonl,1,4
 *   --set XQUAD/corpus,XQUAD/questions.jsonl,8,1 --set NQ/corpus,NQ/questions.jsonl,20,1`
 * on the tune split of the shipped questions (weight 4), every eighth of XQuAD and every twentieth of NQ-oracle, each of
 * the latter two with and without the articles that hold the answer. AUROC on these: .959.
 */
export const confidenceModel = {
  intercept: -2.0194,
  weights: {
    answerLogit: 0.21,
    spanScore: 0.1206,
    cosine: 2.903,
    sentenceOverlap: 3.1655,
    paragraphOverlap: -0.4231,
    margin: 0.8339,
    foreignNames: -2.4519,
    missingNames: 0.5185,
    missingNumbers: 0.3449,
    echo: -1.2381,
    wrongType: -0.7729,
    asksWhy: 0.9106,
    asksHow: 0.2574,
    asksYesNo: 3.6593,
    asksPerson: -1.2813,
    asksNumber: -1.3422,
  },
  /** Below this probability the answer is a refusal. */
  threshold: 0.4,
  /** The same for a part of a question of which another part is answered. Set by judgement: no tuning set has such. */
  partThreshold: 0.25,
} as const;
