import { inBytes } from '../input/limits.ts';
import type { Terminal } from './terminal.ts';

/** Milliseconds of work before anything is said. */
const PATIENCE = 1000;
/** Milliseconds between two renewals of a line that counts bytes. */
const RENEWAL = 200;
const CLEAR = '\r\x1b[2K';

export interface Progress {
  /** Says what is being done now, if the work has taken more than a second, or is known to take long. */
  step(says: string, takesLong?: boolean): void;
  /** How many bytes of how many are done: with the rate, and on a terminal a bar and the time left. */
  amount(says: string, done: number, of: number): void;
  /** Takes the line away again. */
  end(): void;
}

/** Progress on standard error: one line that renews itself on a terminal, at most a line a second elsewhere. */
export function makeProgress({ stderr }: Terminal, now: () => number = () => performance.now()): Progress {
  const begun = now();
  let last = begun;
  let renewed = 0;
  let shown = false;
  const step = (says: string, takesLong = false) => {
    if (!takesLong && now() - last < PATIENCE) return;
    last = stderr.isTTY ? last : now();
    stderr.write(stderr.isTTY ? `${CLEAR}${says} …` : `${says} …\n`);
    shown = true;
  };
  return {
    step,
    amount(says, done, of) {
      if (stderr.isTTY && now() - renewed < RENEWAL) return;
      renewed = now();
      step(`${says} ${amountText(done, of, renewed - begun)}`);
    },
    end() {
      if (shown && stderr.isTTY) stderr.write(CLEAR);
      shown = false;
    },
  };
}

const BAR = 20;

/** `[#####               ] 12 MB of 48 MB, 4 MB/s, 9 s left`; without an end that is known only what is done. */
export function amountText(done: number, of: number, milliseconds: number): string {
  const rate = (done / milliseconds) * 1000;
  const speed = `${inBytes(rate)}/s`;
  if (of <= 0 || done > of) return `${inBytes(done)}, ${speed}`;
  const filled = Math.floor((done / of) * BAR);
  const bar = `[${'#'.repeat(filled)}${' '.repeat(BAR - filled)}]`;
  return `${bar} ${inBytes(done)} of ${inBytes(of)}, ${speed}, ${timeText((of - done) / rate)} left`;
}

/** `9 s`, `3 min`, `2 h 5 min`. */
function timeText(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
