import { seeded } from './seeded.ts';

const SEED = 20_260_101;

/** How often each character is drawn in each round of the bootstrap. */
export function drawRounds(count: number, rounds: number): Uint16Array[] {
  const random = seeded(SEED);
  return Array.from({ length: rounds }, () => {
    const times = new Uint16Array(count);
    for (let draw = 0; draw < count; draw++) {
      const drawn = Math.floor(random() * count);
      times[drawn] = (times[drawn] as number) + 1;
    }
    return times;
  });
}
