import type { TaskName } from './tasks.ts';

/** What a pool asks of a thread. */
export interface Job {
  readonly number: number;
  readonly task: TaskName;
  readonly input: unknown;
}

/** What a thread answers: the result, or why there is none. */
export type Answer =
  | { readonly number: number; readonly output: unknown }
  | { readonly number: number; readonly error: string };
