import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Answer, Job } from './messages.ts';
import type { TaskName } from './tasks.ts';

/** A task failed, or the thread that ran it did. */
export class TaskError extends Error {
  override readonly name = 'TaskError';
}

/** Where the code of a thread stands: beside this module, built or as source; undefined in a bundle that has left it out. */
export function workerFile(): URL | undefined {
  const files = ['./worker.js', './cli/worker.js', './worker.ts'].map((name) => new URL(name, import.meta.url));
  return files.find((file) => file.protocol === 'file:' && existsSync(fileURLToPath(file)));
}

/** In a checkout, where nothing is built: the thread has to be taught to read TypeScript first. */
function fromSource(file: URL): Worker {
  const code = `import('tsx/esm/api').then((tsx) => { tsx.register(); return import(${JSON.stringify(file.href)}); })`;
  return new Worker(code, { eval: true });
}

interface Pending {
  readonly task: TaskName;
  resolve(output: unknown): void;
  reject(error: TaskError): void;
}

/** One thread with the jobs that it was given and has not answered. */
export class Thread {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #next = 0;
  #broken: string | undefined;

  constructor(file: URL) {
    this.#worker = file.pathname.endsWith('.ts') ? fromSource(file) : new Worker(file);
    this.#worker.on('message', (answer: Answer) => this.#settle(answer));
    this.#worker.on('error', (error) => this.#fail(error.message));
    this.#worker.on('exit', (code) => this.#fail(`the thread ended with status ${code}`));
    this.#worker.unref();
  }

  /** Jobs that wait or run. */
  get load(): number {
    return this.#pending.size;
  }

  run(task: TaskName, input: unknown, transfer: readonly ArrayBuffer[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#broken) return reject(new TaskError(`${task}: ${this.#broken}`));
      const number = this.#next++;
      this.#pending.set(number, { task, resolve, reject });
      if (this.#pending.size === 1) this.#worker.ref();
      this.#worker.postMessage({ number, task, input } satisfies Job, transfer);
    });
  }

  async close(): Promise<void> {
    this.#broken = 'the pool was closed';
    await this.#worker.terminate();
  }

  #settle(answer: Answer): void {
    const pending = this.#pending.get(answer.number)!;
    this.#pending.delete(answer.number);
    if (this.#pending.size === 0) this.#worker.unref();
    if ('error' in answer) pending.reject(new TaskError(`${pending.task}: ${answer.error}`));
    else pending.resolve(answer.output);
  }

  #fail(says: string): void {
    this.#broken ??= says;
    for (const { task, reject } of this.#pending.values()) reject(new TaskError(`${task}: ${this.#broken}`));
    this.#pending.clear();
  }
}
