import { expect, test } from 'vitest';
import { kinOf } from '../../../src/descent/lines/kin.ts';
import { GAP } from '../../../src/descent/lines/texts.ts';

/** `ab.d`: words by place, a letter each; `.`: none. Words of one bit, but z of nine. */
const rowOf = (row: string) => Int32Array.from(row, (c) => (c === '.' ? GAP : c.charCodeAt(0) - 97));
const bits = Float64Array.from({ length: 26 }, (_, word) => (word === 25 ? 9 : 1));

test.each([
  ['half of the words in common', 'abcd abxy', [0, 0]],
  ['one of four is chance', 'abcd axyw', [0, 1]],
  ['a cut wording is kin to the whole one', 'abcdefgh ab......', [0, 0]],
  ['by way of a third', 'abcdef abcxyw ghixyw', [0, 0, 0]],
  ['two lines', 'abcd efgh abcx efgx', [0, 1, 0, 1]],
  ['a third joins two groups', 'abcd efgh abgh', [0, 0, 0]],
  ['the same words in other places are nothing', 'abcd badc', [0, 1]],
  ['rare words count more', 'abcz xywz', [0, 0]],
])('%s', (_, rows, groups) => {
  expect(kinOf(rows.split(' ').map(rowOf), bits, 0.4)).toEqual(groups);
});
