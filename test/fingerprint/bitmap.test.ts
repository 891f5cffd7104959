import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bitmap } from '../../src/fingerprint/bitmap.ts';
import { Counts, MOST_COUNT } from '../../src/fingerprint/counts.ts';
import { HashTable } from '../../src/fingerprint/hash-table.ts';
import { IntList } from '../../src/fingerprint/int-list.ts';

const hashes = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 200 });

test('a bitmap has all that was put in, and tells what came again', () => {
  fc.assert(
    fc.property(hashes, fc.integer(), (list, salt) => {
      const [once, twice] = [new Bitmap(list.length), new Bitmap(list.length)];
      const all = Int32Array.from([...list, ...list.slice(0, 5)]);
      once.addAll(all, 0, all.length, twice, salt);
      expect(list.every((hash) => once.has(hash ^ salt))).toBe(true);
      expect(list.slice(0, 5).every((hash) => twice.has(hash ^ salt))).toBe(true);
      const places = new Int32Array(all.length + 1);
      expect(once.placesIn(all, 0, all.length, places, salt)).toBe(all.length);
    }),
  );
});

test('of hashes that were not put in a sparse bitmap has few', () => {
  const bitmap = new Bitmap(1000, 16);
  const spread = (i: number) => Math.imul(i, 0x9e3779b1);
  bitmap.addAll(
    Int32Array.from({ length: 1000 }, (_, i) => spread(i)),
    0,
    1000,
  );
  const others = Int32Array.from({ length: 1000 }, (_, i) => spread(i + 5000));
  expect(bitmap.countOf(others, 0, 1000)).toBeLessThan(130);
});

test('counts are never too low, and stop at the highest', () => {
  const counts = new Counts(10);
  for (let i = 1; i <= 300; i++) expect(counts.add(77)).toBe(Math.min(i, MOST_COUNT));
  counts.addAll(Int32Array.from([5, 6, 5]), Int32Array.from([0, 2]), 2);
  const into = new Uint8Array(3);
  counts.ofAll(Int32Array.from([0, 5, 6, 77]), 1, 4, into);
  expect([...into]).toEqual([2, 0, 255]);
});

test('a table numbers hashes as they come, however many', () => {
  fc.assert(
    fc.property(hashes, (list) => {
      const table = new HashTable();
      const order = [...new Set(list)];
      for (const hash of list) table.add(hash);
      expect([...table.hashes()]).toEqual(order);
      expect(order.map((hash) => table.find(hash))).toEqual([...order.keys()]);
      expect(table.find(order.reduce((sum, hash) => Math.max(sum, hash), -(2 ** 31)) + 1)).toBe(-1);
    }),
  );
  const table = new HashTable();
  for (let i = 0; i < 5000; i++) expect(table.add(Math.imul(i, 0x9e3779b1))).toBe(i);
  expect(table.add(Math.imul(4999, 0x9e3779b1))).toBe(4999);
});

test('a list of integers grows', () => {
  const list = new IntList();
  for (let i = 0; i < 3000; i++) list.push(-i);
  expect([list.length, list.values()[2999]]).toEqual([3000, -2999]);
  list.clear();
  expect(list.values()).toHaveLength(0);
});
