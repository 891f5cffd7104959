import type { Place } from '../model/span.ts';
import type { DirectionEvidence } from './direction.ts';
import type { FamilyPair } from './family.ts';
import { type Innovations, isHandedOn } from './innovations.ts';
import { verbatimOf } from './traces.ts';

/** How much more of a telling has to stand word for word in the one between than in the root: shared innovations, not chance. */
const RATIO = 1.5;
const MARGIN = 0.05;

/**
 * Evidence from a third telling, the root of both: where `y` agrees with `x` word for word far more than with the root, and `x`
 * is nearer to the root than `y` is, `y` has its text by way of `x` (agreement in innovations; Maas, Textual Criticism, 1958).
 */
export function betweenEvidence(
  pair: FamilyPair,
  n: number,
  pairOf: (x: number, y: number) => FamilyPair,
  sigla: readonly string[],
  innovations: (root: number, x: number, y: number) => Innovations,
): DirectionEvidence[] {
  const { a, b } = pair.traces;
  if (pair.bond !== 'taken' || pair.sameOutlet) return [];
  return [
    [a, b],
    [b, a],
  ].flatMap(([x, y]) => {
    const others = Array.from({ length: n }, (_, r) => r).filter((r) => r !== x && r !== y);
    const root = others.find((r) => {
      if (!isNearer(pairOf(r, x!), pairOf(r, y!), r)) return false;
      const found = innovations(r, x!, y!);
      return isHandedOn(found) || (found.cut === 0 && agreesMore(pair, pairOf(r, y!), y!));
    });
    return root === undefined ? [] : [evidenceFor(pair, x!, y!, root, sigla)];
  });
}

/** Far more of `end` stands word for word in the one between than in the root. */
function agreesMore(lower: FamilyPair, whole: FamilyPair, end: number): boolean {
  const [near, far] = [verbatimOf(lower.traces, end), verbatimOf(whole.traces, end)];
  return near >= RATIO * far + MARGIN && takenOf(lower, end) >= takenOf(whole, end);
}

/** Both stem from the root, and the first of them is nearer to it. */
const isNearer = (upper: FamilyPair, whole: FamilyPair, root: number): boolean =>
  [upper, whole].every((p) => stemsFrom(p, root)) && closeness(upper, root) > closeness(whole, root);

const stemsFrom = (pair: FamilyPair, root: number): boolean => pair.bond === 'taken' && firmFrom(pair, root);

/** A direction that more than the weakest evidence speaks for. */
const firmFrom = ({ traces, direction }: FamilyPair, root: number): boolean =>
  (traces.a === root ? direction : -direction) >= 1;

const takenOf = ({ traces }: FamilyPair, i: number): number => traces.taken[traces.a === i ? 0 : 1];
/** How much of `root` the other one kept. */
const closeness = (pair: FamilyPair, root: number): number => takenOf(pair, root) + verbatimOf(pair.traces, root);

function evidenceFor({ traces }: FamilyPair, x: number, y: number, root: number, sigla: readonly string[]) {
  const evidence = traces.runs.map((r): Place => ({ siglum: sigla[y]!, ...(traces.a === y ? r.a : r.b) }));
  const says = `${sigla[y]} has the wording of ${sigla[x]} where it differs from ${sigla[root]}, from which both stem`;
  return { exemplar: x, kind: 'shared-errors' as const, weight: 5, says, evidence };
}

/** The outlet of one has a later state of it among the tellings: who goes on with a report is likelier to have begun it. */
export function wentOn(
  pair: FamilyPair,
  n: number,
  pairOf: (x: number, y: number) => FamilyPair,
  sigla: readonly string[],
): DirectionEvidence[] {
  if (pair.bond !== 'taken' || pair.sameOutlet) return [];
  const { a, b } = pair.traces;
  const [ofA, ofB] = [a, b].map((x) => laterStatesOf(x, n, pairOf));
  if (ofA!.length > 0 === ofB!.length > 0) return [];
  const [exemplar, later] = ofA!.length > 0 ? [a, ofA![0]!] : [b, ofB![0]!];
  const says = `${sigla[exemplar]} is there in a later state too, ${sigla[later]}: its outlet went on with it`;
  return [{ exemplar, kind: 'later-state', weight: 1, says, evidence: [] }];
}

const laterStatesOf = (x: number, n: number, pairOf: (x: number, y: number) => FamilyPair): number[] =>
  Array.from({ length: n }, (_, y) => y).filter((y) => {
    if (y === x) return false;
    const { sameOutlet, direction, traces, bond } = pairOf(x, y);
    return bond === 'taken' && sameOutlet && (traces.a === x ? direction : -direction) > 0;
  });
