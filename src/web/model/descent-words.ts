import type * as R from '../../model/report.ts';
import { capital, percent } from './words.ts';

/** How a copy came from its exemplar, as it stands beside a line of the tree. */
export const EDGE_SAYS: Readonly<Record<R.EdgeKind, string>> = {
  verbatim: 'word for word',
  cut: 'cut',
  reworded: 'reworded',
  translated: 'translated',
  spun: 'synonyms',
  merged: 'merged',
  revision: 'later state',
  'lost-source': 'lost source',
};

/** What speaks for a direction, in a word or two. */
export const DIRECTION_SAYS: Readonly<Record<R.DirectionKind, string>> = {
  stated: 'stated',
  time: 'time',
  irreversible: 'cannot be undone',
  leftover: 'left over from a cut',
  'shared-errors': 'shared errors',
  'later-state': 'later state',
  damage: 'damage',
  asymmetry: 'asymmetry',
};

export const WIRE_SAYS: Readonly<Record<R.WireFinding['verdict'], string>> = {
  'is-wire': 'the agency’s own telling',
  credited: 'credited, and the text bears it out',
  'house-wording': 'credited, much in other words',
  uncredited: 'agency copy without a credit',
  'cannot-tell': 'credited, nothing to compare with',
};

/** "reworded, 83 % of its words, support 92 %". */
export function saysEdge({ kind, share, support, verdict }: R.DescentEdge): string {
  return [
    ...(verdict === 'cannot-tell' ? ['cannot be told for sure'] : []),
    kind === 'lost-source' ? 'a source that is not among the tellings' : EDGE_SAYS[kind],
    ...(share === null ? [] : [`${percent(share)} of its words`]),
    ...(support === null ? [] : [`support ${percent(support)}`]),
  ].join(', ');
}

/** Beside the line: "reworded 83 %". */
export function labelOf({ kind, share, verdict }: R.DescentEdge): string {
  if (verdict === 'cannot-tell') return 'cannot tell';
  const says = kind === 'lost-source' ? '' : EDGE_SAYS[kind];
  return share === null ? says : `${says} ${percent(share)}`;
}

/** "A copy of A that …: F, G are changed alike" without the name, which has been said. */
export const whyLost = ({ says }: { readonly says: string }): string =>
  capital(says.slice(says.indexOf(': ') + 1).trim());

/** Lost sources are called by Greek letters, as editors do. */
const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω';

const named = new WeakMap<R.Report, ReadonlyMap<string, string>>();

/** Names of lost sources as people read them, by id. */
export function lostNames(report: R.Report): ReadonlyMap<string, string> {
  const names = named.get(report) ?? nameLost(report);
  named.set(report, names);
  return names;
}

function nameLost({ tellings, descent: { lost, edges, passages } }: R.Report): ReadonlyMap<string, string> {
  const known = new Set(tellings.map((t) => t.siglum));
  const ids = [...lost.map((l) => l.id), ...edges.flatMap((e) => [e.from, e.to]), ...passages.map((p) => p.from ?? '')];
  const all = [...new Set(ids)].filter((id) => id !== '' && !known.has(id));
  return new Map(all.map((id, i) => [id, all.length === 1 ? 'lost' : `lost ${GREEK[i] ?? i + 1}`]));
}
