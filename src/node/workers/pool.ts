import { availableParallelism } from 'node:os';
import type { Task } from './task.ts';
import { type InputOf, type OutputOf, TASKS, type TaskName } from './tasks.ts';
import { TaskError, Thread, workerFile } from './thread.ts';

export { TaskError };

/** Beyond this the thread that reads and gathers cannot keep up. */
const MOST_THREADS = 16;
/** Jobs for each thread that are under way or wait to be taken: enough that none stands idle. */
const AHEAD = 2;

export interface MapOptions<Input> {
  /** Memory of an input that goes over to the thread instead of being copied; it cannot be used afterwards. */
  readonly transfer?: (input: Input) => ArrayBuffer[];
}

/** Runs tasks on batches in several threads. */
export class WorkerPool {
  readonly #threads: Thread[] = [];
  readonly #most: number;
  readonly #file: URL | undefined;

  /** @param threads how many; all cores unless said. With one, or where the code of threads is missing, work is done in this thread. */
  constructor(threads: number = availableParallelism()) {
    this.#most = Math.max(1, Math.min(MOST_THREADS, Math.floor(threads)));
    this.#file = this.#most > 1 ? workerFile() : undefined;
  }

  /**
   * The results of a task on each input, in the order of the inputs, whatever the number of threads. Inputs are asked for as threads
   * become free, so that only a few are in memory. A single input is worked on in this thread.
   * @throws {TaskError} with the name of the task; other inputs are not worked on then
   */
  async *map<Name extends TaskName>(
    name: Name,
    inputs: AsyncIterable<InputOf<Name>> | Iterable<InputOf<Name>>,
    options: MapOptions<InputOf<Name>> = {},
  ): AsyncGenerator<OutputOf<Name>> {
    const waiting: Promise<unknown>[] = [];
    let held: { readonly input: InputOf<Name> } | undefined;
    for await (const input of inputs) {
      if (!this.#file) {
        yield (await runHere(name, input)) as OutputOf<Name>;
        continue;
      }
      if (held) waiting.push(this.#give(name, held.input, options));
      held = { input };
      if (waiting.length >= this.#most * AHEAD) yield (await waiting.shift()) as OutputOf<Name>;
    }
    if (held) waiting.push(waiting.length > 0 ? this.#give(name, held.input, options) : runHere(name, held.input));
    while (waiting.length > 0) yield (await waiting.shift()) as OutputOf<Name>;
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.splice(0).map((thread) => thread.close()));
  }

  #give<Name extends TaskName>(name: Name, input: InputOf<Name>, { transfer }: MapOptions<InputOf<Name>>) {
    const output = this.#freest().run(name, input, transfer?.(input) ?? []);
    // Its turn to be awaited may come late; until then a failure is no unhandled one.
    output.catch(() => {});
    return output;
  }

  #freest(): Thread {
    const idle = this.#threads.find((thread) => thread.load === 0);
    if (idle) return idle;
    if (this.#threads.length < this.#most) this.#threads.push(new Thread(this.#file!));
    return this.#threads.reduce((best, thread) => (thread.load < best.load ? thread : best));
  }
}

async function runHere(name: TaskName, input: unknown): Promise<unknown> {
  const task = (await TASKS[name]()) as Task<unknown, unknown>;
  try {
    return await task.run(input);
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    throw new TaskError(`${name}: ${says}`, { cause: error });
  }
}
