import { afterEach, expect, test } from 'vitest';
import { TaskError, WorkerPool } from '../../../src/node/workers/pool.ts';

let pool = new WorkerPool(1);
afterEach(() => pool.close());

/** Batch `n` is one text of n + 4 different words: n shingles. */
const batch = (n: number): string[] => [Array.from({ length: n + 4 }, (_, i) => `w${i}`).join(' ')];

async function sizes(threads: number, inputs: AsyncIterable<string[]> | Iterable<string[]>): Promise<number[]> {
  await pool.close();
  pool = new WorkerPool(threads);
  const found: number[] = [];
  for await (const { first } of pool.map('fingerprint-texts', inputs)) found.push(first.length);
  return found;
}

test.each([1, 2, 3])('results come in the order of the inputs, with %d threads', async (threads) => {
  const order = [500, 1, 300, 2, 2, 90, 4, 1000, 3];
  expect(await sizes(threads, order.map(batch))).toEqual(order);
});

test('no input, one input', async () => {
  expect(await sizes(2, [])).toEqual([]);
  expect(await sizes(2, [batch(7)])).toEqual([7]);
});

test('inputs are asked for as results are taken: never many more than there are threads', async () => {
  let asked = 0;
  function* inputs() {
    for (let i = 0; i < 40; i++) {
      asked++;
      yield batch(i);
    }
  }
  pool = new WorkerPool(2);
  let taken = 0;
  let most = 0;
  for await (const _ of pool.map('fingerprint-texts', inputs())) {
    taken++;
    most = Math.max(most, asked - taken);
  }
  expect(taken).toBe(40);
  expect(most).toBeLessThanOrEqual(5);
});

test.each([1, 2])('a task that fails is named, with %d threads', async (threads) => {
  const bad = [batch(1), null as unknown as string[], batch(3)];
  const failure = sizes(threads, bad);
  await expect(failure).rejects.toThrow(/fingerprint-texts.*not iterable/s);
  await expect(failure).rejects.toBeInstanceOf(TaskError);
});

test('inputs that fail end the work with their own error', async () => {
  async function* inputs() {
    yield batch(1);
    yield batch(2);
    throw new Error('the disk is gone');
  }
  await expect(sizes(2, inputs())).rejects.toThrow('the disk is gone');
});

test('memory that goes over to a thread is gone here', async () => {
  pool = new WorkerPool(2);
  const inputs = [1, 2, 3].map(() => ({
    bytes: new TextEncoder().encode('{"id":"x","text":"a b c d e f"}\n'),
    number: 1,
    uri: 'x.jsonl',
    name: 'x.jsonl',
  }));
  const transfer = ({ bytes }: { bytes: Uint8Array }) => [bytes.buffer as ArrayBuffer];
  const found: number[] = [];
  for await (const { batch } of pool.map('fingerprint-lines', inputs, { transfer })) found.push(batch.first.length);
  expect(found).toEqual([2, 2, 2]);
  expect(inputs.map(({ bytes }) => bytes.length)).toEqual([0, 0, 0]);
});
