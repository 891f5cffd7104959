/** What runs in a thread of a pool: takes jobs, one after the other, and answers each. */
import { parentPort } from 'node:worker_threads';
import type { Answer, Job } from './messages.ts';
import type { Task } from './task.ts';
import { TASKS } from './tasks.ts';

async function answer({ number, task: name, input }: Job): Promise<void> {
  try {
    const task = (await TASKS[name]()) as Task<unknown, unknown>;
    const output = await task.run(input);
    parentPort!.postMessage({ number, output } satisfies Answer, task.transfer?.(output) ?? []);
  } catch (error) {
    const says = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort!.postMessage({ number, error: says } satisfies Answer);
  }
}

parentPort!.on('message', (job: Job) => void answer(job));
