import type { DescentVerdict } from '../model/report.ts';
import { oncePer } from '../text/once-per.ts';
import { isOneText } from './bond.ts';
import type { Family, FamilyPair } from './family.ts';

/** What two tellings are to each other, read from the tree first and from their own bond where the tree is silent. */
export function verdictOf(family: Family, pair: FamilyPair): { verdict: DescentVerdict; confidence: number } {
  const { a, b } = pair.traces;
  const above = ancestors(family);
  if (above[a]!.has(b) || above[b]!.has(a)) return { verdict: descentOf(family, pair), confidence: sure(pair) };
  if (pair.bond === 'taken' && pair.sameOutlet) return { verdict: 'revision', confidence: 0.6 };
  if (isOneText(pair.bond, pair.traces)) return { verdict: 'copy', confidence: 0.6 };
  if (pair.bond === 'taken' || pair.bond === 'shared') return { verdict: 'common-source', confidence: sure(pair) };
  if (share(above[a]!, above[b]!)) return { verdict: 'common-source', confidence: 0.6 };
  if (pair.bond === 'event') return { verdict: 'independent', confidence: confidenceOfEvent(pair) };
  if (haveOneStory(family, a, b)) return { verdict: 'independent', confidence: 0.6 };
  return pair.bond === 'unclear'
    ? { verdict: 'cannot-tell', confidence: 0.3 }
    : { verdict: 'unrelated', confidence: 0.7 };
}

/**
 * A revision of one outlet, or a copy. What was taken from a later state stems from the earlier one as that later state does:
 * not by copying.
 */
function descentOf(family: Family, { traces: { a, b }, sameOutlet }: FamilyPair): DescentVerdict {
  if (sameOutlet) return 'revision';
  const above = ancestors(family);
  const [top, bottom] = above[b]!.has(a) ? [a, b] : [b, a];
  const between = (i: number) => i === top || above[i]!.has(top);
  const steps = family.edges.filter((e) => between(e.from) && (e.to === bottom || above[bottom]!.has(e.to)));
  const viaLater =
    steps.some((e) => e.kind === 'revision') && !steps.some((e) => e.from === top && e.kind !== 'revision');
  return viaLater ? 'common-source' : 'copy';
}

/** Every telling and lost source above each telling. */
export const ancestors = oncePer(({ collation, edges, lost }: Family): ReadonlySet<number | string>[] => {
  const above = collation.tellings.map(() => new Set<number | string>());
  for (const { id, children } of lost) for (const c of children) above[c]!.add(id);
  for (let round = 0; round < collation.tellings.length; round++) {
    for (const e of edges) {
      above[e.to]!.add(e.from);
      for (const x of above[e.from]!) above[e.to]!.add(x);
    }
  }
  return above;
});

const share = (x: ReadonlySet<number | string>, y: ReadonlySet<number | string>): boolean =>
  [...x].some((i) => y.has(i));

/** Of what has hardly more in common than matter in one order, the more of both it is the surer. */
function sure({ traces }: FamilyPair): number {
  const wording = 0.5 * Math.max(...traces.verbatim) + 0.05 * traces.unforced;
  const order = 0.3 + 0.4 * Math.min(...traces.taken);
  const most = 0.5 + 0.25 * Math.max(...traces.taken);
  return round(Math.min(0.95, wording + (wording < WORDED ? Math.min(order, most) : most)));
}
/** Word for word a fifth, or the wording of a rare run or two. */
const WORDED = 0.05;

const confidenceOfEvent = ({ traces }: FamilyPair): number =>
  round(
    Math.min(0.9, 0.5 + Math.min(0.2, 0.05 * traces.pairs.length) + 0.15 * traces.likeness - 0.2 * traces.unforced),
  );

const round = (x: number): number => Math.round(100 * Math.max(0.1, x)) / 100;

/** A third telling is of one story with both: it shares wording with one of them, or plainly tells the event of either. */
const haveOneStory = (family: Family, a: number, b: number): boolean =>
  family.collation.tellings.some((_, c) => {
    if (c === a || c === b) return false;
    const pairs = [family.pairOf(a, c), family.pairOf(b, c)];
    if (!pairs.every((p) => isClose(p.bond) || p.bond === 'event')) return false;
    return (
      pairs.some((p) => isClose(p.bond)) ||
      pairs.every((p) => p.traces.likeness >= family.settings['descent.plain-event'])
    );
  });

const isClose = (bond: FamilyPair['bond']): boolean => bond === 'taken' || bond === 'shared';
