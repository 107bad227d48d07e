import path from 'node:path';

/** Everything that can be tuned stands here, each with the measurement that chose it. */

export const paths = {
  /** The project's folder: every command runs through npm, which sets the working directory to it. */
  root: process.cwd(),
  models: path.join(process.cwd(), 'models'),
  index: path.join(process.cwd(), 'index'),
  defaultCorpus: path.join(process.cwd(), 'corpus'),
} as const;

export const models = {
  embedder: {
    name: 'Xenova/all-MiniLM-L6-v2',
    file: 'onnx/model_quantized.onnx',
    sha256: 'afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1',
    dimensions: 384,
    /** The length the model was trained at; longer texts are embedded in windows. */
    maxTokens: 256,
  },
  reader: {
    name: 'footnote-reader',
    file: 'onnx/model_quantized.onnx',
    sha256: 'a337abb290baba06005dbe64bff0b8e48c29f272c290c68068a52cde21b48b5b',
  },
  checker: {
    name: 'footnote-checker',
    file: 'onnx/model_quantized.onnx',
    sha256: 'a4ba45056c77442c97ad9c72755f54ab994cca30089cea88febcb439557f6648',
  },
  splitter: {
    name: 'footnote-splitter',
    file: 'onnx/model_quantized.onnx',
    sha256: '42192f476d2df7bea976b71573967a71709d1a1979e92cc28e52945a8c58ff4e',
  },
} as const;

/** Raised when reading, splitting or the files of an index change, so that older indexes are rebuilt. */
export const indexFormat = 7;

export const embedding = {
  /** Texts between two reports of progress. */
  sliceSize: 64,
} as const;

/**
 * Measured on every second question of XQuAD and every fifth of NQ-oracle (hit@1, BM25 alone | fused):
 * whole-word terms, repeats kept, title joined to the text: .933 | .951 and .791 | .876;
 * Orama's own k, b, d (1.2, .75, .5): .876 | .931 on XQuAD; prefix matches: .796 | .886; title as its own field: .921 | .951.
 */
export const retrieval = {
  /** Windows taken from each of the two lists before they are fused. */
  candidates: 100,
  /** Share of BM25 in the fused score: .3 gives .950 and .883, .4 .951 and .876, .5 .955 and .870 (XQuAD, NQ-oracle). */
  textWeight: 0.4,
  /** BM25's term saturation. 0.6: .924 and .804; 1.2: .933 and .791; 2: .929 and .776 (BM25 alone). */
  k: 1.2,
  /** Documents that Orama inserts before it yields to other work. */
  insertBatch: 1000,
} as const;

export const reading = {
  /** Word pieces of question and passage together; the model's limit is 512, it was trained at 192 and 224. */
  maxTokens: 512,
  maxQuestionTokens: 96,
  /**
   * Longer questions than it was trained on: what it says for an answer is then taken for "perhaps" at most. Two thousand
   * characters about something else had log-odds of 3 and were answered.
   */
  longQuestionWords: 60,
  /**
   * Threads of one model that wait in a loop take the cores from the next: an answer took 46 ms with it and 34 ms
   * without on two cores.
   */
  session: { extra: { session: { 'intra_op.allow_spinning': '0' } } },
  /** The span length that the reader was trained for. */
  maxSpanTokens: 30,
  spansPerSentence: 3,
  /**
   * Padded word pieces of one model call. Five passages of 70 pieces on two cores: one a call 49 ms, all in one 30 ms, two
   * batches by length 29 ms; passages of 177 pieces are quicker one a call (12 ms each, 16 ms in a batch of eight).
   */
  batchTokens: 256,
  /** Score of a sentence that lies past the reader's window. */
  noSpanScore: -20,
  wordCacheSize: 100_000,
} as const;

export const answering = {
  /** Passages that an answer reports as considered. */
  passagesKept: 10,
  /** Passages asked of the index, so that those of the month that the question names can move up. */
  passagesSearched: 30,
  /**
   * Added to the search score of a passage of the month that the question names. Tune split of the shipped questions:
   * accuracy .893 without, .917 at .3 and at .6.
   */
  periodBonus: 0.4,
  /**
   * Passages whose search score is further behind the best one's than this are not read. Without the bound five are
   * read, with .6, .5, .4 and .3 XQuAD needs 2.9, 2.5, 1.9 and 1.5, NQ-oracle 4.4, 3.4, 2.6 and 2.0; accuracy and hit@1
   * are the same for all of them to .001 (XQuAD .964 and .980, NQ-oracle .923 and .924). With the check after the reading .4
   * took an XQuAD question to 20 times its embedding, .3 to 18.5; the last quarter of NQ-oracle .878 and .880 right.
   */
  readGap: 0.3,
  /** Read until either bound: 2, 3, 4 and 5 passages give .960, .964, .964, .964 (XQuAD) and .912, .919, .921, .923 (NQ). */
  maxPassagesRead: 5,
  maxCharactersRead: 3000,
  /**
   * Sentence score = search score + these · (cosine of the passage, reader's log-odds, span score, term overlap).
   * Grid search on a third of XQuAD and a sixth of NQ-oracle (accuracy of the top sentence / hit@1 / span F1):
   * .902 / .985 / .705 and .833 / .937 / .660; without the cosine .902 / .977 / .706 and .80 / .92 / .63.
   * The cosine of the single sentence added nothing on either, so sentences are not embedded. With the reader's second
   * stage the overlap counts less: .15, .2, .3 give .928, –, .917 on XQuAD and .867, –, .865 on NQ-oracle (accuracy of the
   * top sentence), and .917, .929, .929 on the tune split of the shipped questions, which decided.
   */
  weights: { cosine: 1.5, answerLogit: 0.1, sentence: 0.05, overlap: 0.2 },
  /** Taken off a caption's sentences, so that the body is cited where both say it. */
  captionPenalty: 0.15,
  /** Sentences say the same when this share of the shorter one's content words stands in the other in order. */
  wireCopy: { minTerms: 5, share: 0.85 },
  /** A yes/no question is settled by one of this many best sentences, when none of them settles it otherwise. */
  sentencesThatSettle: 3,
  /**
   * Least probability for "yes" or "no" and for a contradiction. Of 67 yes/no questions of the tuning sets and the shipped
   * ones 37 are right by rules alone, with the verdict at .6, .7 and .8 51, 45 and 43; said and wrong 1, 3, 1 and 1
   * (before a yes needed the names and numbers of the question). Of 36 refused false premises rules correct 20, the
   * verdict at .55 and .7 29 and 28, but with 3 and 1 of 90 other refusals. Refusing at .75 what is else answered finds 7
   * further false premises and refuses 8 answers: it is not done.
   */
  verdict: { settles: 0.7, contradicts: 0.7 },
  /** Confidence in what a person is said to be or to say: the wording is a certain one, and names are seldom shared. */
  identified: 0.9,
  /** Sentences of an article's summary, and most articles that are summed up together by a sentence each. */
  summarySentences: 5,
  /** Sentences on either side of the best one that the checker sees with it. */
  checkedAround: 1,
  /** Words of short answer and sentences together. */
  maxWords: { plain: 120, wide: 200 },
  /** Of these, kept for the short answer. */
  shortAnswerWords: 12,
  /**
   * A sentence joins the best one only when its score is within this of it. Open questions (why, how, what about) are
   * answered by some sentences, lists by as many as it takes; others by one, unless the next is nearly as likely.
   * Plain questions with (same paragraph, elsewhere) of (.25, 0), (.25, .1), (.4, .2), (.6, .4), none refused: accuracy
   * .936, .936, .946, .953, citation precision .980, .978, .980, .977 on the last quarter of XQuAD; .886, .898, .911,
   * .919 and .902, .903, .906, .894 on that of NQ-oracle; but a second sentence in .2, .2, .4, .6 of the answers. The value
   * between the second and the third was taken.
   */
  companionGaps: {
    plain: { sameParagraph: 0.25, elsewhere: 0.15 },
    list: { sameParagraph: 0.25, elsewhere: 0.25 },
    open: { sameParagraph: 0.6, elsewhere: 0.3 },
  },
  /**
   * Two parts of a question found one sentence: the next one that is within this of it is told for one of them. Right at
   * 0, .25 and .5: shipped .859, .870, .876; election .671, .682, .694; river .468, .455, .468.
   */
  tellApartGap: 0.5,
  /** A span of the right kind is preferred to the best one of the wrong kind within this many logits. */
  spanTypeGap: 4,
} as const;

export const similarity = {
  /** Weight of the share of question terms beside the cosine: with it .863 of SQuAD 2 sentences right, without .806. */
  overlap: 0.5,
  /** Brings the scores to the scale of the trained reader's spans. */
  scale: 10,
  paragraphCacheSize: 20_000,
} as const;

export const queueing = {
  /** Questions that may wait for the models: at a tenth of a second each the last one waits some seconds. */
  maxWaiting: 64,
} as const;
