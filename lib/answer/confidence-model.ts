/**
 * Coefficients of the confidence; see `estimate-confidence.ts` for the features. Fitted by
 * `npx tsx scripts/fit-confidence.ts --set corpus,test/quality/questions.jsonl,1,4
 *   --set XQUAD/corpus,XQUAD/questions.jsonl,8,1 --set NQ/corpus,NQ/questions.jsonl,20,1`
 * on the tune split of the shipped questions (weight 4), every eighth of XQuAD and every twentieth of NQ-oracle, each of
 * the latter two with and without the articles that hold the answer. AUROC on these: .963.
 */
export const confidenceModel = {
  intercept: -2.2561,
  weights: {
    answerLogit: 0.1843,
    spanScore: 0.1428,
    cosine: 3.6168,
    sentenceOverlap: 2.9002,
    paragraphOverlap: -1.2399,
    margin: 1.491,
    foreignNames: -1.3305,
    missingNames: -0.7462,
    missingNumbers: 0.2719,
    echo: -1.0577,
    otherPeriod: -5.0388,
    wrongType: -0.7051,
    asksWhy: 1.6712,
    asksHow: 0.2416,
    asksYesNo: 3.7987,
    asksPerson: -1.2818,
    asksNumber: -1.1655,
  },
  /**
   * Below this probability the answer is a refusal. On the sets above, share refused of answerable | unanswerable:
   * shipped .060 | .586 at .3, .071 | .586 at .4, .083 | .690 at .5; XQuAD .034 | .953, .034 | .980, .054 | .993.
   */
  threshold: 0.35,
  /** The same for a part of a question of which another part is answered. Set by judgement: no tuning set has such. */
  partThreshold: 0.25,
} as const;
