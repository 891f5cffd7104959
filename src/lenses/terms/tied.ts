import type { Collation } from '../../model/collation.ts';
import { isBody } from '../../model/telling.ts';

/** Whether two tellings, by sigla, tell of one thing somewhere in their bodies: only then do they name the same things. */
export type Tied = (x: string, y: string) => boolean;

/** Tellings that have a pair of body sentences that is more than an echo. */
export function tiedBy({ tellings, pairs }: Collation): Tied {
  const tied = new Set<string>();
  for (const { a, b, relation } of pairs) {
    if (relation === 'echo' || !isBody(a.sentence.role) || !isBody(b.sentence.role)) continue;
    const [x, y] = [tellings[a.telling]!.siglum, tellings[b.telling]!.siglum];
    tied.add(`${x} ${y}`).add(`${y} ${x}`);
  }
  return (x, y) => tied.has(`${x} ${y}`);
}
