import { expect, it } from 'vitest';
import { buildTextIndex, openOramaIndex } from '../../lib/search/orama-index';
import { describePassageIndex } from '../contracts/passage-index';

describePassageIndex('Orama', async (passages) => openOramaIndex(passages, await buildTextIndex(passages)));

it('finds the nearest by meaning though more windows than it looks at share a word', async () => {
  const turned = (angle: number) => Float32Array.from([Math.cos(angle), Math.sin(angle)]);
  const windows = Array.from({ length: 400 }, (_, at) => ({
    articleId: 'harbour',
    paragraphId: `p${at}`,
    // Words in the first half, nearness in the second.
    text: at < 200 ? 'The harbour was dredged.' : 'Ships carried timber.',
    vector: turned(at < 200 ? 1 + at / 400 : (at - 199) / 1000),
  }));
  const index = await openOramaIndex(windows, await buildTextIndex(windows));
  const found = await index.search({ text: 'Was the harbour dredged?', vector: turned(0), limit: 400 });
  const near = [...found].sort((a, b) => b.cosine - a.cosine).map(({ paragraphId }) => paragraphId);
  expect(near.slice(0, 100)).toEqual(Array.from({ length: 100 }, (_, at) => `p${200 + at}`));
});
