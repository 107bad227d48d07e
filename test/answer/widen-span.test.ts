import { describe, expect, it } from 'vitest';
import { widenList, widenRange } from '../../lib/answer/widen-span';

const widened = (widen: typeof widenRange, text: string, piece: string): string => {
  const start = text.indexOf(piece);
  const { start: from, end: to } = widen(text, { start, end: start + piece.length }, { start: 0, end: text.length });
  return text.slice(from, to);
};

describe('widenRange', () => {
  it.each([
    ['The fair ran from July 10 through to July 14.', 'July 10', 'July 10 through to July 14'],
    ['The fair ran from July 10 to 14.', '14', 'July 10 to 14'],
    ['There are 100–150 species.', '150', '100–150'],
    ['It took between 5 and 9 days.', '5', '5 and 9'],
    ['He ruled 1901–1909, then left.', '1901', '1901–1909'],
    ['It sold 12 and 15 copies.', '12', '12'],
    ['He moved to 4 rooms.', '4', '4'],
    ['It cost 40 percent more.', '40 percent', '40 percent'],
  ])('in %j makes %j %j', (text, piece, whole) => expect(widened(widenRange, text, piece)).toBe(whole));
});

describe('widenList', () => {
  it.each([
    ['It was signed by Norway, Sweden and the Faroe Islands in May.', 'Sweden', 'Norway, Sweden and the Faroe Islands'],
    [
      'He sold four things: rye bread, dried cod, candles and rope.',
      'candles',
      'rye bread, dried cod, candles and rope',
    ],
    ['It was built by Norway, Sweden and Denmark.', 'Sweden', 'Norway, Sweden and Denmark'],
    ['They met on two issues: bread and U.N. rules.', 'bread', 'bread and U.N. rules'],
    ['It has three aims: bread; peace and quiet; and rest.', 'bread', 'bread; peace and quiet; and rest'],
    ['On Monday, Norway and Sweden met.', 'Sweden', 'Norway and Sweden'],
    ['He sells iPads and Macs.', 'Macs', 'Macs'],
    ['He told them: I will come when rain stops, and then we talk about Sweden.', 'Sweden', 'Sweden'],
    ['The garden grows roses, tulips, white orchids and ferns.', 'roses', 'roses, tulips, white orchids and ferns'],
    ['He met Anna Lund in May.', 'Anna Lund', 'Anna Lund'],
    ['One rule holds: be kind.', 'kind', 'kind'],
  ])('in %j makes %j %j', (text, piece, whole) => expect(widened(widenList, text, piece)).toBe(whole));
});
