import { type ShingleBatch, ShingleReader } from '../../fingerprint/shingle-reader.ts';
import { buffersOf, type Task } from '../workers/task.ts';

/** One for all batches of a thread: its memory has grown to what a batch needs. */
const reader = new ShingleReader();

/** Texts into shingle sets, in their order. */
export const task: Task<readonly string[], ShingleBatch> = {
  run(texts) {
    for (const text of texts) reader.add(text);
    return reader.take();
  },
  transfer: ({ first, second, ends }) => buffersOf(first, second, ends),
};
