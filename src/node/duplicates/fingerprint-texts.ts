import { type ShingleBatch, ShingleReader } from '../../fingerprint/shingle-reader.ts';
import { buffersOf, type Task } from '../workers/task.ts';

/** Texts into shingle sets, in their order. */
export const task: Task<readonly string[], ShingleBatch> = {
  run(texts) {
    const reader = new ShingleReader();
    for (const text of texts) reader.add(text);
    return reader.take();
  },
  transfer: ({ first, second, ends }) => buffersOf(first, second, ends),
};
