import type { UnitCollation } from '../collate/unit-collation.ts';
import type { Vocabulary } from '../collate/vocabulary.ts';

/** Places where two tellings that both stem from `root` differ from it. A place is a run of neighbouring words, or a passage that is cut. */
export interface Innovations {
  /** Both differ from the root, and agree. */
  readonly shared: number;
  /** The first differs from the root or lacks what it has, the second has its words. */
  readonly first: number;
  /** The second differs from the root or lacks what it has, the first has its words. */
  readonly second: number;
  /** Passages among these that the first lacks, and the second has as the root. */
  readonly cut: number;
  /** Passages that both have alike and the root has not: added by one of them, unless both have them from elsewhere. */
  readonly added: number;
}

/**
 * Agreement in innovations, the classical evidence of kinship (Maas, Textual Criticism, 1958): what `x` and `y` have alike against their common
 * root the one has from the other, or both from a copy between. Words left out count for nothing: anybody may cut.
 */
export function innovationsOf(collation: UnitCollation, root: number, x: number, y: number): Innovations {
  const counts = { shared: 0, first: 0, second: 0, cut: 0, added: 0 };
  for (const { members, columns } of collation.units) {
    const [ofRoot, ofX, ofY] = [root, x, y].map((t) => [...members.keys()].filter((m) => members[m]!.telling === t));
    const [hasX, hasY] = [ofX!.length > 0, ofY!.length > 0];
    if (!(hasX || hasY)) continue;
    const word = (telling: number, own: readonly number[], column: Int32Array): number => {
      const at = own.map((m) => column[m]!).find((cell) => cell >= 0);
      return at === undefined ? NONE : collation.words[telling]![at]!;
    };
    const rows = columns.map((c): Row => [word(root, ofRoot!, c), word(x, ofX!, c), word(y, ofY!, c)]);
    if (!ofRoot!.length) {
      if (isAdded(collation, rows)) counts.added++;
      continue;
    }
    if (hasX && hasY) countChanges(collation, rows, counts);
    if (cutFrom(collation, rows, 1, 2)) {
      counts.first++;
      counts.cut++;
    }
    if (cutFrom(collation, rows, 2, 1)) counts.second++;
  }
  return counts;
}

/** Words of root, first and second in one place, or NONE. */
type Row = readonly [number, number, number];

function countChanges(collation: UnitCollation, rows: readonly Row[], counts: Record<Kind, number>): void {
  const ofRoot = new Set(rows.map(([root]) => root));
  let before: Kind | null = null;
  for (const row of rows) {
    const kind = kindOf(collation, ofRoot, ...row);
    if (kind !== null && kind !== before) counts[kind]++;
    // A small word between two changed ones does not part them.
    if (kind !== null || row.every((id) => id === row[0])) before = kind;
  }
}

/** Words of open classes that make a passage; fewer may be a slip. */
const PASSAGE = 3;

/** Whether the two have a passage in common, in whatever order its words stand among others. */
const isAdded = ({ vocabulary }: UnitCollation, rows: readonly Row[]): boolean =>
  rows.filter(([, first, second]) => first === second && vocabulary.content[first]).length >= PASSAGE;

/** Whether one of the two lacks a passage that the root and the other have. */
function cutFrom({ vocabulary }: UnitCollation, rows: readonly Row[], lacking: 1 | 2, having: 1 | 2): boolean {
  let run = 0;
  return rows.some((row) => {
    if (row[lacking] !== NONE) run = 0;
    else if (row[having] === row[0] && vocabulary.content[row[0]]) run++;
    return run >= PASSAGE;
  });
}

/** Two places may be changed alike by chance; and of many one that the first changed may be as the root has it, by chance as well. */
export const isHandedOn = ({
  shared,
  first,
  added = 0,
}: Partial<Innovations> & Pick<Innovations, 'shared' | 'first'>): boolean =>
  shared > 0 && shared + added >= 2 && first <= (shared + added >= MANY ? 1 : 0);
const MANY = 8;

const NONE = -1;
type Kind = Exclude<keyof Innovations, 'cut' | 'added'>;

/** @param ofRoot the words of the root: what it has elsewhere in the sentence was moved, as anybody may */
function kindOf(
  { vocabulary }: UnitCollation,
  ofRoot: ReadonlySet<number>,
  root: number,
  x: number,
  y: number,
): Kind | null {
  const isNew = (id: number) =>
    id !== NONE && !ofRoot.has(id) && vocabulary.content[id] && !isStyle(vocabulary, root, id);
  if (![x, y].some(isNew)) return null;
  if (x === y) return x === root ? null : 'shared';
  if (y === root && x !== NONE) return 'first';
  return x === root && y !== NONE ? 'second' : null;
}

/** One word in another form or spelling, a number in figures, or a day told from the day of publication: two houses may have one rule of style. */
const isStyle = ({ kin, nearDay }: Vocabulary, root: number, id: number): boolean =>
  nearDay[id] === true ||
  (root !== NONE && (nearDay[root] === true || kin[root]!.some((near) => near.id === id && near.weight >= SAME_WORD)));
const SAME_WORD = 0.8;
