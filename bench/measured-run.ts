import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface MeasuredRun {
  readonly stdout: string;
  /** What a person waits for. */
  readonly seconds: number;
  /** Of all threads; less swayed by other work on the machine. Undefined where `time` is missing. */
  readonly cpuSeconds?: number;
  readonly peakMegabytes?: number;
}

const TIME = '/usr/bin/time';

/** Runs a program to its end and says what it took. */
export function measuredRun(program: string, args: readonly string[]): MeasuredRun {
  const how = { encoding: 'utf8', maxBuffer: 1 << 30 } as const;
  const timed = existsSync(TIME);
  const from = performance.now();
  const done = timed ? spawnSync(TIME, ['-f', '%U %S %M', program, ...args], how) : spawnSync(program, args, how);
  const seconds = (performance.now() - from) / 1000;
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${done.stderr}`);
  if (!timed) return { stdout: done.stdout, seconds };
  const [user, system, kilobytes] = done.stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
  return { stdout: done.stdout, seconds, cpuSeconds: user! + system!, peakMegabytes: kilobytes! / 1000 };
}
