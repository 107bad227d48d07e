import { AutoTokenizer, env } from '@xenova/transformers';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { models, paths } from '../../lib/config';
import { splitWordPieces } from '../../lib/read/word-pieces';

let encode: (text: string) => readonly number[];

beforeAll(async () => {
  env.allowRemoteModels = false;
  env.localModelPath = paths.models;
  const tokenizer = await AutoTokenizer.from_pretrained(models.reader.name);
  encode = (text) => tokenizer.encode(text, { add_special_tokens: false });
});

describe('splitWordPieces', () => {
  it.each([
    'The U.N. envoy said, "1,230 people (in Brussels) can\'t wait."',
    'Röntgen’s café – naïve £5 ½ 50% e-mail [a](b)',
    '日本 text and русский',
  ])('gives the ids that the tokenizer gives the whole text: %s', (text) => {
    expect(splitWordPieces(text, encode).ids).toEqual(encode(text));
  });

  it('gives offsets that rise and never hold white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { starts, ends } = splitWordPieces(text, encode);
        starts.forEach((start, at) => {
          expect(text.slice(start, ends[at])).toMatch(/^\S+$/);
          if (at > 0) expect(start).toBeGreaterThanOrEqual(starts[at - 1] as number);
        });
      }),
    );
  });
});
