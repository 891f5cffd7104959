import fc from 'fast-check';
import { expect, test } from 'vitest';
import { genealogyOf } from '../../src/genealogy/genealogy.ts';
import type { DescentFinding, DescentVerdict, FigureFinding } from '../../src/model/report.ts';
import { originsOf } from '../../src/origins/origins.ts';
import { edge } from '../support/descent.ts';
import { reading } from '../support/read.ts';

const SIGLA = [...'ABCDEF'];
const read = SIGLA.map((s) => reading(`The ferry of ${s} stayed in port.`, s));
const VERDICTS = ['copy', 'common-source', 'independent', 'unrelated', 'cannot-tell'] as const;

/** Any lines, held or not, circles and lost sources among them, and any verdict on every pair. */
const descent: fc.Arbitrary<DescentFinding> = fc
  .record({
    edges: fc.array(
      fc.tuple(fc.constantFrom(...SIGLA, 'lost:1', 'lost:2'), fc.constantFrom(...SIGLA, 'lost:2'), fc.boolean()),
      { maxLength: 9 },
    ),
    verdicts: fc.array(fc.constantFrom<DescentVerdict>(...VERDICTS), { minLength: 15, maxLength: 15 }),
  })
  .map(({ edges, verdicts }) => ({
    verdict: null,
    confidence: 0,
    pairs: SIGLA.flatMap((a, i) => SIGLA.slice(i + 1).map((b) => ({ a, b }))).map(({ a, b }, i) => ({
      a,
      b,
      verdict: verdicts[i]!,
      confidence: 1,
      reasons: [],
    })),
    edges: edges.map(([from, to, held]) => edge(from, to, { verdict: held ? 'held' : 'cannot-tell' })),
    passages: [],
    lost: ['lost:1', 'lost:2'].map((id) => ({ id, says: '' })),
    signs: [],
  }));

test('every telling hangs on an origin, bounds hold the count, ids stand once', () => {
  fc.assert(
    fc.property(descent, (found) => {
      const { count, least, most, origins } = originsOf(read, found);
      expect(new Set(origins.flatMap((o) => o.tellings))).toEqual(new Set(SIGLA));
      expect(most).toBe(origins.length);
      expect(least).toBeGreaterThan(0);
      expect(least).toBeLessThanOrEqual(most);
      expect(count).toBe(least === most ? most : null);
      expect(new Set(origins.map((o) => o.id)).size).toBe(most);
      for (const o of origins) expect(o.says).not.toBe('');
    }),
    { seed: 5, numRuns: 300 },
  );
});

test('the order of lines and pairs changes nothing', () => {
  fc.assert(
    fc.property(descent, (found) => {
      const turned = { ...found, pairs: [...found.pairs].reverse(), edges: [...found.edges].reverse() };
      expect(originsOf(read, turned)).toEqual(originsOf(read, found));
    }),
    { seed: 5, numRuns: 300 },
  );
});

test('a genealogy ends, whatever the lines; each change is one, and who kept the first reading is not among the changed', () => {
  const context = { settings: {} as never, id: () => 'genealogy-1', notice: () => {} };
  const collation = { tellings: read, pairs: [], units: [], unique: [] };
  fc.assert(
    fc.property(descent, fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }), (found, values) => {
      const figure: FigureFinding = {
        id: 'figure-1',
        verdict: 'differ',
        readings: SIGLA.map((siglum, i) => ({
          siglum,
          start: 0,
          end: 3,
          value: values[i]!,
          unit: '',
          of: null,
          hedge: null,
        })),
      };
      const [one] = genealogyOf(collation, { figures: [figure], terms: [], quotations: [] }, found, context);
      const valueAt = (position: number) => values[SIGLA.indexOf(one!.readings[position]!.places[0]!.siglum)];
      for (const change of one?.changes ?? []) {
        expect(valueAt(change.after)).toBe(values[SIGLA.indexOf(change.to)]);
        expect(change.before).not.toBe(change.after);
        for (const heir of change.inherited) expect(values[SIGLA.indexOf(heir)]).toBe(valueAt(change.after));
      }
    }),
    { seed: 5, numRuns: 300 },
  );
});
