import { GROWING_EVENTS } from '../../data/counted-nouns.ts';
import { WEEKDAYS } from '../../data/date-words.ts';
import type { Values } from '../../defaults.ts';
import type { Collation } from '../../model/collation.ts';
import type { FigureVerdict } from '../../model/report.ts';
import { sameOutlet } from '../../outlets/same-outlet.ts';
import { areTransposed } from '../../text/transposed.ts';
import type { Cluster } from './cluster.ts';
import type { Located } from './measure.ts';
import { tellsOfChange } from './quantities.ts';
import type { DateParts } from './quantity.ts';
import { compareValues } from './values.ts';

/** The verdict on one cluster: the weakest that any two of its readings give. */
export function verdictOf(
  cluster: Cluster,
  all: readonly Located[],
  collation: Collation,
  settings: Values,
): FigureVerdict {
  const { members, links } = cluster;
  if (new Set(members.map((m) => m.telling)).size < 2) return 'single';
  if (links.some((l) => l.relation === 'other-measure')) return 'other-measure';
  if (links.some((l) => l.relation === 'unknown')) return 'cannot-tell';
  const relations = new Set<string>();
  // By values, not by tellings: who copies the old value is no witness against the update.
  const updated = new Map<string, boolean>();
  for (const [i, x] of members.entries())
    for (const y of members.slice(i + 1)) {
      if (x.telling === y.telling) continue;
      const relation = compareValues(x.quantity, y.quantity, settings);
      relations.add(relation);
      if (relation !== 'conflict') continue;
      const values = [x.quantity.low, y.quantity.low].sort((a, b) => a - b).join(' ');
      updated.set(
        values,
        updated.get(values) || replaces(x, y, all) || replaces(y, x, all) || isUpdate(x, y, all, collation, settings),
      );
    }
  const growing = [...updated.values()].every(Boolean);
  if (relations.has('conflict')) return growing ? 'updated' : 'differ';
  return relations.has('rounded') ? 'rounded' : 'agree';
}

/** Whether the telling of `x` says itself that the value of `y` no longer holds ("up from 12", a correction). */
const replaces = (x: Located, y: Located, all: readonly Located[]): boolean =>
  all.some(
    (z) =>
      z.telling === x.telling &&
      z.quantity.aside === 'former' &&
      z.quantity.family === y.quantity.family &&
      z.quantity.low === y.quantity.low,
  );

/** Whether something says that one of two conflicting values is a later state of the other. */
function isUpdate(x: Located, y: Located, all: readonly Located[], collation: Collation, settings: Values): boolean {
  if (x.quantity.family === 'date' || x.quantity.family === 'age') return false;
  const slip = isSlip(x.quantity.value, y.quantity.value);
  const [s, t] = [collation.tellings[x.telling]!, collation.tellings[y.telling]!];
  if (!slip && sameOutlet(s, t)) return true;
  if (!x.quantity.event || !GROWING_EVENTS.includes(x.quantity.event)) return false;
  if (!slip && mayBeStates(x.telling, y.telling, collation)) return true;
  const [low, high] = x.quantity.low <= y.quantity.low ? [x, y] : [y, x];
  if (tellsOfChange(high.quantity.sentence) && !tellsOfChange(low.quantity.sentence)) return true;
  if (statedLater(high, low, all, settings)) return true;
  const [first, last] = [low, high].map((q) => collation.tellings[q.telling]!.telling.metadata.published);
  return !slip && first !== undefined && last !== undefined && first < last;
}

/** Digits in another order: without a word of a change one of the two was mistyped. */
const isSlip = (a: number | string, b: number | string): boolean =>
  typeof a === 'number' && typeof b === 'number' && areTransposed(a, b);

/** Whether the sentences give the two numbers as of two dates, each one date ("12 on Monday night", "17 by Tuesday"). */
function statedLater(high: Located, low: Located, all: readonly Located[], settings: Values): boolean {
  const [later, earlier] = [high, low].map(({ telling, quantity }) =>
    all.filter(
      (z) => z.telling === telling && z.quantity.family === 'date' && z.quantity.sentence === quantity.sentence,
    ),
  );
  if (later!.length !== 1 || earlier!.length !== 1) return false;
  const [p, q] = [later![0]!.quantity, earlier![0]!.quantity];
  return compareValues(p, q, settings) === 'conflict' && follows(p.date!, q.date!);
}

/** Whether a date comes after another, as far as both tell: of two weekdays the one that comes within three days. */
function follows(p: DateParts, q: DateParts): boolean {
  if (p.weekday && q.weekday) {
    const days = (weekdayIndex(p.weekday) - weekdayIndex(q.weekday) + 7) % 7;
    return days > 0 && days <= 3;
  }
  const key = (d: DateParts): number => ((d.year ?? 0) * 12 + (d.month ?? 0)) * 31 + (d.day ?? 0);
  return (p.year === undefined) === (q.year === undefined) && key(p) > key(q);
}

const weekdayIndex = (name: string): number => WEEKDAYS.indexOf(name as (typeof WEEKDAYS)[number]);

/** Two texts of no stated outlet that share most sentences word for word: what grows may have grown between them. */
const mayBeStates = (i: number, j: number, collation: Collation): boolean =>
  [i, j].every((t) => collation.tellings[t]!.telling.metadata.outlet === undefined) &&
  shareOfSame(i, j, collation) > 0.5;

function shareOfSame(i: number, j: number, collation: Collation): number {
  const same = collation.pairs.filter(
    (p) =>
      p.relation === 'same' &&
      Math.min(p.a.telling, p.b.telling) === Math.min(i, j) &&
      Math.max(p.a.telling, p.b.telling) === Math.max(i, j),
  );
  const shorter = Math.min(collation.tellings[i]!.body.length, collation.tellings[j]!.body.length);
  return shorter ? same.length / shorter : 0;
}
