import { describe, expect, it } from 'vitest';
import { selectParts } from '../../lib/answer/select-parts';
import { openEvidenceCases } from '../support/make-evidence';

const long = (word: string) => `The ${word} ${'and another '.repeat(60)}${word} came to the quay.`;
const TEXT = `The mill was built in 1901. The church was built in 1912. ${long('boat')} ${long('cart')}`;
const { evidence } = openEvidenceCases([TEXT])('When was the mill built?', TEXT);
const saying = (text: string) => evidence.find((item) => item.text.includes(text)) as (typeof evidence)[number];
const [mill, church, boat, cart] = [saying('mill'), saying('church'), saying('boat'), saying('cart')];
const shown = (parts: Parameters<typeof selectParts>[0]) => {
  const { chosen, partOf } = selectParts(parts);
  return chosen.map((item) => [item.text.split(' ')[1], partOf.get(item)]);
};

describe('selectParts', () => {
  it('puts a sentence that two parts show under the one that it answers best', () => {
    const parts = [
      { wording: 'the mill', best: mill, items: [mill, church] },
      { wording: 'the church', best: church, items: [church] },
    ];
    expect(shown(parts)).toEqual([
      ['mill', 'the mill'],
      ['church', 'the church'],
    ]);
  });

  it('shows a sentence once, though each part found it for itself', () => {
    const again = { ...mill };
    const parts = [
      { wording: 'one', best: mill, items: [mill] },
      { wording: 'two', best: church, items: [again, church] },
    ];
    expect(shown(parts)).toEqual([
      ['mill', 'one'],
      ['church', 'two'],
    ]);
  });

  it('leaves room for the best sentence of every part', () => {
    const parts = [
      { wording: 'boats', best: mill, items: [mill, boat] },
      { wording: 'carts', best: cart, items: [cart] },
    ];
    expect(shown(parts)).toEqual([
      ['mill', 'boats'],
      ['cart', 'carts'],
    ]);
  });
});
