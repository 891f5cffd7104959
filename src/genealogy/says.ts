import type { DescentFinding, GenealogyFinding } from '../model/report.ts';
import type { Lines } from '../origins/lines.ts';
import { listed, verb } from '../origins/sigla.ts';

const LONGEST = 90;

/** What became of a figure, name or quotation, in plain words; which reading is true is not said. */
export function saysGenealogy(
  { readings, changes, kept }: Pick<GenealogyFinding, 'kind' | 'readings' | 'changes' | 'kept'>,
  apart: readonly { readonly siglum: string; readonly reading: number }[],
  lines: Lines,
  descent: DescentFinding,
): string {
  const words = (reading: number) => `“${cut(readings[reading]!.text)}”`;
  const says = changes.map(({ from, to, before, after, inherited }) => {
    const heirs = inherited.length > 0 ? `; ${listed(inherited)} ${verb(inherited, 'has', 'have')} it from ${to}` : '';
    return `${to}, ${relation(from, to, lines, descent)}, has ${words(after)} where ${source(from, before, lines, readings)} ${words(before)}${heirs}.`;
  });
  const first =
    kept.length > 0
      ? `${listed(kept)} ${verb(kept, 'has', 'have')} the reading of the first source.`
      : 'Which reading the first source had cannot be told.';
  return [...says, first, ...saysApart(apart, words)].join(' ');
}

function relation(from: string, to: string, lines: Lines, { edges }: DescentFinding): string {
  if (lines.isLost(from)) return 'from a source that is not among the tellings';
  const edge = edges.find((e) => e.from === from && e.to === to);
  return edge?.kind === 'revision' ? `a later state of ${from}` : `which has its text from ${from}`;
}

/** Who has the reading before the change: the exemplar, or the other copies of a lost one. */
function source(from: string, before: number, lines: Lines, readings: GenealogyFinding['readings']): string {
  if (!lines.isLost(from)) return `${from} has`;
  const has = new Set(readings[before]!.places.map((p) => p.siglum));
  return `${listed(lines.below(from).filter((copy) => has.has(copy)))}, from the same source, have`;
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
