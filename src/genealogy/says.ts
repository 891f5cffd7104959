import type { DescentFinding, GenealogyFinding } from '../model/report.ts';
import type { Lines } from '../origins/lines.ts';
import { listed, verb } from '../text/listed.ts';

const LONGEST = 90;

/** What became of a figure, name or quotation, in plain words; which reading is true is not said. */
export function saysGenealogy(
  { readings, changes, kept }: Pick<GenealogyFinding, 'kind' | 'readings' | 'changes' | 'kept'>,
  apart: readonly { readonly siglum: string; readonly reading: number }[],
  lines: Lines,
  descent: DescentFinding,
): string {
  const words = (reading: number) => `“${cut(readings[reading]!.text)}”`;
  const says = grouped(changes, lines, descent).map(({ by, all }) => {
    const { from, before, after } = all[0]!;
    const to = all.map((c) => c.to);
    const had = `${source(from, before, lines, readings)} ${words(before)}`;
    const heirs = all
      .filter((c) => c.inherited.length > 0)
      .map((c) => `; ${listed(c.inherited)} ${verb(c.inherited, 'has', 'have')} it from ${c.to}`);
    return `${listed(to)}, ${by}, ${verb(to, 'has', 'have')} ${words(after)} where ${had}${heirs.join('')}.`;
  });
  const first =
    kept.length > 0
      ? `${listed(kept)} ${verb(kept, 'has', 'have')} the reading of the first source.`
      : 'Which reading the first source had cannot be told.';
  return [...says, first, ...saysApart(apart, words)].join(' ');
}

type Change = GenealogyFinding['changes'][number];

/** Changes of one reading into one other on lines of one kind from one exemplar are told together. */
function grouped(changes: readonly Change[], lines: Lines, descent: DescentFinding) {
  const groups = new Map<string, { readonly kind: LineKind; readonly all: Change[] }>();
  for (const change of changes) {
    const kind = kindOf(change, lines, descent);
    const key = [change.from, kind, change.before, change.after].join(' ');
    const group = groups.get(key);
    if (group) group.all.push(change);
    else groups.set(key, { kind, all: [change] });
  }
  return [...groups.values()].map(({ kind, all }) => ({ by: RELATION[kind](all[0]!.from, all.length > 1), all }));
}

type LineKind = 'lost' | 'through-lost' | 'revision' | 'copy';

const RELATION: Readonly<Record<LineKind, (from: string, many: boolean) => string>> = {
  lost: () => 'from a source that is not among the tellings',
  'through-lost': (from, many) =>
    `which ${many ? 'have their' : 'has its'} text from ${from} by way of a source that is not among the tellings`,
  revision: (from, many) => `${many ? 'later states' : 'a later state'} of ${from}`,
  copy: (from, many) => `which ${many ? 'have their' : 'has its'} text from ${from}`,
};

function kindOf({ from, to }: Change, lines: Lines, { edges }: DescentFinding): LineKind {
  if (lines.isLost(from)) return 'lost';
  const edge = edges.find((e) => e.from === from && e.to === to);
  if (!edge) return 'through-lost';
  return edge.kind === 'revision' ? 'revision' : 'copy';
}

/** Who has the reading before the change: the exemplar, or the other copies of a lost one. */
function source(from: string, before: number, lines: Lines, readings: GenealogyFinding['readings']): string {
  if (!lines.isLost(from)) return `${from} has`;
  const has = new Set(readings[before]!.places.map((p) => p.siglum));
  return `${listed(lines.nearest(from).filter((copy) => has.has(copy)))}, from the same source, have`;
}

/** Tellings on no line with these: they say it of themselves. */
function saysApart(
  apart: readonly { readonly siglum: string; readonly reading: number }[],
  words: (reading: number) => string,
) {
  return [...new Set(apart.map((a) => a.reading))]
    .sort((a, b) => a - b)
    .map((reading) => {
      const sigla = apart.filter((a) => a.reading === reading).map((a) => a.siglum);
      return `${listed(sigla)}, on no line with these, ${verb(sigla, 'has', 'have')} ${words(reading)}.`;
    });
}

/** At a space, so that no word and no character is cut in two. */
const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST) + 1 || LONGEST).trim()} …`;

/** Changes that were handed on first, then the others; at most `most` lines. */
export function genealogySays(genealogy: readonly GenealogyFinding[], most = 4): string[] {
  const heirs = ({ changes }: GenealogyFinding) => Math.max(...changes.map((c) => c.inherited.length));
  const sorted = [...genealogy].sort((a, b) => heirs(b) - heirs(a));
  const more = sorted.length - most;
  return [...sorted.slice(0, most).map((g) => g.says), ...(more > 0 ? [`and ${more} more`] : [])];
}
