import { expect, test } from 'vitest';
import { comparePublished } from '../../lib/corpus/compare-published';
import { findDate } from '../../lib/corpus/find-date';

test.each([
  ['05/25/2017, 16.19', '2017-05-25'],
  ['25/05/2017', '2017-05-25'],
  ['05/05/2017', '2017-05-05'],
  ['05/06/2017', '2017'],
  ['25.05.2017', '2017-05-25'],
  ['31 March 2017', '2017-03-31'],
  ['Thursday, 25 May 2017', '2017-05-25'],
  ['May 25, 2017', '2017-05-25'],
  ['May 25th, 2017', '2017-05-25'],
  ['Sept. 27', '--09-27'],
  ['July 15', '--07-15'],
  ['15 July', '--07-15'],
  ['May 2017', '2017-05'],
  ['2017-05-25T23:30:00-05:00', '2017-05-25'],
  ['2017-05', '2017-05'],
  ['2017', '2017'],
  ['29 February 2016', '2016-02-29'],
  ['29 February 2017', null],
  ['31/31/2017', null],
  ['12/31/17', null],
  ['marching on 5 fronts', null],
])('findDate(%j) is %j', (text, published) => {
  expect(findDate(text)).toBe(published);
});

test.each([
  ['2017-03-31', '2017-05-25', -1],
  ['2017-05-25', '2017-03-31', 1],
  ['2017-05-25', '2017-05-25', 0],
  ['2017', '2018-01-01', null],
  ['2017-05', '2017-05-25', null],
  ['--07-15', '2017-05-25', null],
  [null, '2017-05-25', null],
])('comparePublished(%j, %j) is %j', (a, b, order) => {
  expect(comparePublished(a, b)).toBe(order);
});
