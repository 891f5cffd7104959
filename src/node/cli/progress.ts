import type { Terminal } from './terminal.ts';

/** Milliseconds of work before anything is said. */
const PATIENCE = 1000;
const CLEAR = '\r\x1b[2K';

export interface Progress {
  /** Says what is being done now, if the work has taken more than a second, or is known to take long. */
  step(says: string, takesLong?: boolean): void;
  /** Takes the line away again. */
  end(): void;
}

/** Progress on standard error: one line that renews itself on a terminal, at most a line a second elsewhere. */
export function makeProgress({ stderr }: Terminal, now: () => number = () => performance.now()): Progress {
  let last = now();
  let shown = false;
  return {
    step(says, takesLong = false) {
      if (!takesLong && now() - last < PATIENCE) return;
      last = stderr.isTTY ? last : now();
      stderr.write(stderr.isTTY ? `${CLEAR}${says} …` : `${says} …\n`);
      shown = true;
    },
    end() {
      if (shown && stderr.isTTY) stderr.write(CLEAR);
      shown = false;
    },
  };
}
