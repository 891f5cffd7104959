import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineBatches } from '../../../src/node/corpus/line-batches.ts';

async function* chunks(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Batches as texts with the number of their first line, and the numbers of lines that were too long. */
async function cut(text: string, { chunk = 7, size = 10, most = 1000 } = {}) {
  const [batches, tooLong]: [[number, string][], number[]] = [[], []];
  const options = { size, most, onTooLong: (number: number) => void tooLong.push(number) };
  for await (const { bytes, number } of lineBatches(chunks(text, chunk), options))
    batches.push([number, new TextDecoder().decode(bytes)]);
  return { batches, tooLong };
}

test('whole lines, numbered', async () => {
  const { batches } = await cut('a\nbb\nccc\ndddd\n\neeeee\nf');
  expect(batches).toEqual([
    [1, 'a\nbb\nccc\ndddd\n'],
    [5, '\neeeee\nf'],
  ]);
});

test('nothing in, nothing out', async () => {
  expect((await cut('')).batches).toEqual([]);
});

test('a line that is too long is left out and named; the others keep their numbers', async () => {
  const { batches, tooLong } = await cut(`a\n${'x'.repeat(60)}\nb\nc`, { most: 20 });
  expect(tooLong).toEqual([2]);
  expect(batches.map(([, text]) => text).join('')).toBe('a\n\nb\nc');
});

test('all lines come, in their order, whatever the sizes; each batch but the last ends at an end of line', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'é', '\n'), maxLength: 80 });
  await fc.assert(
    fc.asyncProperty(
      line,
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 40 }),
      async (text, chunk, size) => {
        const { batches } = await cut(text, { chunk, size });
        expect(batches.map(([, part]) => part).join('')).toBe(text);
        let number = 1;
        for (const [first, part] of batches) {
          expect(first).toBe(number);
          number += part.split('\n').length - 1;
        }
        for (const [, part] of batches.slice(0, -1)) expect(part.endsWith('\n')).toBe(true);
      },
    ),
  );
});
