import { describe, expect, it } from 'vitest';
import { containsFolded, foldSpace, foldText } from '../../lib/evaluate/fold-text';

describe('foldText', () => {
  it.each([
    ['The U.N.’s “de-escalation” zones', 'the un de escalation zones'],
    ['  $1,500.75 — or\u00a012 % ', '$1500.75 or 12%'],
    ["isn't", 'isnt'],
    ['July 10–15.', 'july 10 15'],
    ['Röntgen (1901)', 'röntgen 1901'],
    ['well, 3, 4', 'well 3 4'],
  ])('%j → %j', (text, folded) => expect(foldText(text)).toBe(folded));

  it('composes accents as paragraphs do', () => expect(foldSpace('Ro\u0308ntgen')).toBe('R\u00f6ntgen'));

  it('folds white space only where only that is asked for', () => expect(foldSpace(' A\u00a0b\n\tC. ')).toBe('A b C.'));
});

describe('containsFolded', () => {
  it.each([
    ['The U.N. said so.', 'un'],
    ['Most are Protestants', 'Protestant'],
    ['It gave up just 308 points.', '308'],
    ['“No breakthrough,” he said', 'no breakthrough'],
    ["The United States' troops", "United States'"],
    ['It cost 3.5.', '3.5'],
    ['a — b', '—'],
  ])('%j contains %j', (text, needle) => expect(containsFolded(text, needle)).toBe(true));

  it.each([
    ['Russia answered', 'US'],
    ['in 2012', '12'],
    ['It cost 3.5', '3'],
    ['It cost 3.5', '5'],
    ['35', '3.5'],
    ['12 people', '12 %'],
    ['nothing', '—'],
  ])('%j does not contain %j', (text, needle) => expect(containsFolded(text, needle)).toBe(false));
});
