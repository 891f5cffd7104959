import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { makeProgress } from '../../src/node/cli/progress.ts';
import type { Terminal } from '../../src/node/cli/terminal.ts';

/** What stands on standard error after steps at these milliseconds. */
function shown(isTTY: boolean, steps: readonly number[], takesLong = false): string {
  const stderr = Object.assign(new PassThrough(), { isTTY });
  let clock = 0;
  const progress = makeProgress({ stderr } as unknown as Terminal, () => clock);
  for (const at of steps) {
    clock = at;
    progress.step(`step at ${at}`, takesLong);
  }
  progress.end();
  return String(stderr.read() ?? '');
}

test('quick work says nothing', () => {
  expect(shown(false, [0, 500, 999])).toBe('');
  expect(shown(true, [0, 500, 999])).toBe('');
});

test('slow work says where it is, at most a line a second', () => {
  expect(shown(false, [0, 1100, 1200, 2050, 2200])).toBe('step at 1100 …\nstep at 2200 …\n');
});

test('on a terminal one line renews itself and goes away', () => {
  expect(shown(true, [0, 1100, 1200])).toBe('\r\u001b[2Kstep at 1100 …\r\u001b[2Kstep at 1200 …\r\u001b[2K');
});

test('work that is known to take long is named at once', () => {
  expect(shown(false, [0], true)).toBe('step at 0 …\n');
});

test.each([
  [0, 100_000_000, 0, 'reading'],
  [12_000_000, 48_000_000, 3000, 'reading [#####               ] 12 MB of 48 MB, 4 MB/s, 9 s left'],
  [1_000_000, 600_000_000, 1000, 'reading [                    ] 1 MB of 600 MB, 1 MB/s, 10 min left'],
  [5_000_000, 0, 2000, 'reading 5 MB, 2.5 MB/s'],
])('%d bytes of %d after %d ms', (done, of, at, says) => {
  const stderr = Object.assign(new PassThrough(), { isTTY: false });
  let clock = 0;
  const progress = makeProgress({ stderr } as unknown as Terminal, () => clock);
  clock = at;
  progress.amount('reading', done, of);
  expect(String(stderr.read() ?? '')).toBe(at > 1000 || at === 1000 ? `${says} …\n` : '');
});
