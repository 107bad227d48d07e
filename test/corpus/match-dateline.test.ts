import { describe, expect, test } from 'vitest';
import { matchDateline } from '../../lib/corpus/match-dateline';

describe('matchDateline', () => {
  test.each([
    ['LONDON, May 5 (Reuters) - ', 'The bank', 'London', '--05-05', 'Reuters'],
    ['NEW YORK, N.Y. (AP) — ', 'A judge', 'New York, N.Y.', null, 'AP'],
    ['KABUL, Afghanistan (AP) — ', '“Two', 'Kabul, Afghanistan', null, 'AP'],
    ['St. Petersburg, July 3 /TASS/. ', 'The port', 'St. Petersburg', '--07-03', 'TASS'],
    ['PARIS, 3 March (AFP): ', 'The city', 'Paris', '--03-03', 'AFP'],
    ['(CNN) — ', 'Someone', null, null, 'CNN'],
    ['Geneva, 14 July 2017 – ', 'The talks', 'Geneva', '2017-07-14', null],
    ['BEIRUT — ', 'Rebels', 'Beirut', null, null],
    ['May 5, 2017 — ', 'The talks', null, '2017-05-05', null],
  ])('%s', (dateline, rest, place, published, agency) => {
    expect(matchDateline(dateline + rest, { agencyOnly: false })).toEqual({
      end: dateline.length,
      place,
      published,
      agency,
    });
  });

  test.each([
    'Paris – The capital of France',
    'NATO – the alliance – said',
    'John F. Kennedy (President) – he died in 1963',
    'The UN (United Nations) – Its members',
    'In May 2017 (AP) – Nothing',
    'Talks began on 5 May.',
  ])('no dateline: %s', (text) => {
    expect(matchDateline(text, { agencyOnly: false })).toBeNull();
  });

  test('past the opening, a date and a dash are an entry of a chronology', () => {
    expect(matchDateline('5 May 2017 – The talks end.', { agencyOnly: true })).toBeNull();
    expect(matchDateline('ROME (AP) – The talks end.', { agencyOnly: true })?.agency).toBe('AP');
  });
});
