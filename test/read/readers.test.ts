import { beforeAll, describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/corpus/split-sentences';
import { openMiniLmEmbedder } from '../../lib/embed/minilm-embedder';
import { openFootnoteReader } from '../../lib/read/footnote-reader';
import { openSimilarityReader } from '../../lib/read/similarity-reader';
import { describeEvidenceReader } from '../contracts/evidence-reader';
import { openTrainedWords } from '../support/trained-words';

const openTrained = async () => {
  return openFootnoteReader(await openTrainedWords());
};

describeEvidenceReader('the trained reader', openTrained);
describeEvidenceReader('the similarity reader', async () => openSimilarityReader(await openMiniLmEmbedder()));

describe('the trained reader', () => {
  let reader: Awaited<ReturnType<typeof openFootnoteReader>>;
  beforeAll(async () => {
    reader = await openTrained();
  });

  it('finds the name, and tells a passage that answers from one that does not', async () => {
    const text = 'The harbour was dredged in 1912 by the engineer Paul Lindqvist.';
    const passage = { text, sentences: splitSentences(text) };
    const [answers] = await reader.read('Who dredged the harbour?', [passage]);
    const [silent] = await reader.read('What is the price of rye bread?', [passage]);
    const span = answers?.sentences[0]?.spans[0];
    expect(text.slice(span?.start, span?.end)).toContain('Paul Lindqvist');
    expect(answers?.answerLogit as number).toBeGreaterThan((silent?.answerLogit as number) + 2);
  });
});
