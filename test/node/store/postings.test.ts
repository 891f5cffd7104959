import { DatabaseSync } from '@photostructure/sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../../src/node/store/database.ts';
import { MIGRATIONS } from '../../../src/node/store/migrations.ts';
import { addRun, lookUp, mergeRuns, runCount } from '../../../src/node/store/postings.ts';

function corpus() {
  const database = new DatabaseSync(':memory:');
  for (const step of MIGRATIONS) database.exec(step);
  return database;
}

/** `hash:article` pairs. */
const entries = (pairs: readonly (readonly [number, number])[]) => ({
  hashes: Uint32Array.from(pairs, ([hash]) => hash),
  articles: Uint32Array.from(pairs, ([, article]) => article),
});

function found(database: Database, wanted: readonly number[]) {
  const all: string[] = [];
  const sorted = Uint32Array.from(new Set(wanted)).sort();
  lookUp(database, sorted, (position, articles) => {
    for (const article of articles) all.push(`${sorted[position]}:${article}`);
  });
  return all.sort();
}

describe('postings', () => {
  it('finds every article of a fingerprint, in whichever run it stands', () => {
    const database = corpus();
    addRun(database, entries([[7, 2], [7, 1], [4294967295, 1]])); // biome-ignore format: a table
    addRun(database, entries([[7, 3], [0, 3]])); // biome-ignore format: a table
    expect(found(database, [7, 0, 8, 4294967295])).toEqual(['0:3', '4294967295:1', '7:1', '7:2', '7:3']);
  });

  it('says of any sequence of batches what a plain list says', () => {
    const pair = fc.tuple(fc.oneof(fc.nat(20), fc.nat(0xffffffff)), fc.nat(1000));
    const batches = fc.array(fc.array(pair, { maxLength: 40 }), { maxLength: 20 });
    fc.assert(
      fc.property(batches, fc.array(fc.nat(20)), (all, wanted) => {
        const database = corpus();
        for (const batch of all) {
          addRun(database, entries(batch));
          mergeRuns(database);
        }
        const slow = all.flat().filter(([hash]) => wanted.includes(hash));
        expect(found(database, wanted)).toEqual(slow.map(([hash, article]) => `${hash}:${article}`).sort());
        database.close();
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the number of runs small and many entries in many blocks', () => {
    const database = corpus();
    for (let batch = 0; batch < 70; batch++) {
      addRun(
        database,
        entries(Array.from({ length: 100 }, (_, i) => [(i * 2654435761 + batch) >>> 0, batch] as const)),
      );
      mergeRuns(database);
    }
    expect(runCount(database)).toBeLessThanOrEqual(14);
    expect(found(database, [5])).toEqual(['5:5']);
  });
});
