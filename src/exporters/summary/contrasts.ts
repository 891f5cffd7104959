import type { ContrastFinding, ContrastKind } from '../../model/report.ts';
import { clean, cutTo } from './layout.ts';
import { readings } from './readings.ts';
import { atMost, quoted, spaced, type View } from './view.ts';

const GROUPS: readonly { readonly title: string; readonly kinds: readonly ContrastKind[]; readonly most: number }[] = [
  { title: 'Contradictions', kinds: ['conflict'], most: 6 },
  {
    title: 'Sureness, source and scope',
    kinds: ['attribution', 'hedge', 'saying-verb', 'scope'],
    most: 8,
  },
];

/** Columns that one reading may take. */
const LONGEST = 90;

/** What contradicts, then what is told with another sureness, source or scope; more detail and other words are only in the report. */
export function contrasts(view: View): string[] {
  const groups = GROUPS.map(({ title, kinds, most }) => {
    const list = view.report.contrasts.filter((c) => kinds.includes(c.kind));
    if (list.length === 0) return [];
    return [
      view.heading(`${title} (${list.length})`),
      ...atMost(list, most, (contrast) => showContrast(view, contrast)),
    ];
  });
  return spaced(groups);
}

export const showContrast = (view: View, { says, readings: all }: ContrastFinding): string[] => {
  const shown = all.map(({ places }) => ({ text: quoted(cutTo(view.words(places[0]!), LONGEST)), places }));
  return view.item(`${clean(says)}: ${readings(view, shown)}`);
};
