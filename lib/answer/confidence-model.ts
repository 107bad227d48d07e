/**
 * Coefficients of the confidence; see `estimate-confidence.ts` for the features. Fitted by
 * `npx tsx scripts/fit-confidence.ts --set corpus,test/quality/questions.jsonl,1,4
 *   --set XQUAD/corpus,XQUAD/questions.jsonl,8,1 --set NQ/corpus,NQ/questions.jsonl,20,1`
 * on the tune split of the shipped questions (weight 4), every eighth of XQuAD and every twentieth of NQ-oracle, each of
 * the latter two with and without the articles that hold the answer. AUROC on these: .960. Kinds of question as features
 * (why, how, yes/no) gave .963 and are left out: their signs changed from one fit to the next.
 */
export const confidenceModel = {
  intercept: -1.9491,
  weights: {
    answerLogit: 0.2535,
    spanScore: 0.1146,
    cosine: 3.1532,
    sentenceOverlap: 2.0711,
    margin: 1.2076,
    foreignNames: -1.6669,
    missingNames: -0.4287,
    missingHead: 0,
    unknownTerms: 0,
    echo: -0.8863,
    otherPeriod: -4.8467,
    wrongType: -0.5862,
    asksPerson: -1.5095,
    asksNumber: -1.3168,
  },
  /**
   * Below this probability the answer is a refusal. On the sets above, share refused of answerable | unanswerable:
   * shipped .048 | .586 at .3, .071 | .586 at .35, .095 | .655 at .5; XQuAD .034 | .940, .034 | .960, .054 | .987.
   */
  threshold: 0.35,
} as const;
