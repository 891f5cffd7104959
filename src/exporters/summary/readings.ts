import type { FigureFinding, FigureReading, RecordFinding, TermFinding, TermKind } from '../../model/report.ts';
import { contains, hull, type Place } from '../../model/span.ts';
import { clean, cutTo } from './layout.ts';
import { atMost, quoted, spaced, type View } from './view.ts';

/** The same thing in several readings: `A:¶2 “12” · B:¶2, C:¶3 “21”`. */
export function readings(
  view: View,
  list: readonly { readonly text: string; readonly places: readonly Place[] }[],
): string {
  const byText = new Map<string, Place[]>();
  for (const { text, places } of list) byText.set(text, [...(byText.get(text) ?? []), ...places]);
  return [...byText].map(([text, places]) => `${view.whereAll(firstOfEach(places))} ${text}`).join(' · ');
}

/** One place a telling is enough to find it. */
const firstOfEach = (places: readonly Place[]): Place[] =>
  places.filter((p, i) => places.findIndex((q) => q.siglum === p.siglum) === i);

const FIGURE_ORDER = ['differ', 'updated', 'rounded', 'other-measure', 'cannot-tell'] as const;
const FIGURE_SAYS: Readonly<Record<string, string>> = {
  'other-measure': 'counted otherwise',
  'cannot-tell': 'cannot tell',
};

/** Figures and dates that are not the same everywhere, each value of a telling once. */
export function figures(view: View): string[] {
  const untold = view.report.figures.filter((f) => !isContradiction(view, f));
  const list = FIGURE_ORDER.flatMap((verdict) => untold.filter((f) => f.verdict === verdict));
  if (list.length === 0) return [];
  return [view.heading(`Figures (${list.length})`), ...atMost(list, 8, (figure) => showFigure(view, figure))];
}

/** Told among the contradictions already. */
const isContradiction = (view: View, { readings: all }: FigureFinding): boolean =>
  view.report.contrasts.some((c) => {
    const places = c.kind === 'conflict' ? c.readings.flatMap((r) => r.places) : [];
    return all.every((r) => places.some((p) => p.siglum === r.siglum && contains(p, r)));
  });

export function showFigure(view: View, { verdict, readings: all }: FigureFinding): string[] {
  const first = all.filter((r, i) => all.findIndex((o) => o.siglum === r.siglum && o.value === r.value) === i);
  const shown = first.map((r) => ({ text: quoted(figureText(view, r)), places: [r] }));
  return view.item(`${FIGURE_SAYS[verdict] ?? verdict}: ${readings(view, shown)}`);
}

/** The figure with what it counts, where the two stand together. */
function figureText(view: View, reading: FigureReading): string {
  const { of, siglum } = reading;
  const whole = of && of.siglum === siglum ? { siglum, ...hull([reading, of]) } : reading;
  const near = whole.end - whole.start <= 60;
  return cutTo(view.words(near ? whole : reading), 60);
}

const TERM_GROUPS: readonly { readonly title: string; readonly kinds: readonly TermKind[]; readonly most: number }[] = [
  { title: 'Status of places', kinds: ['status'], most: 4 },
  { title: 'Another person in the same place', kinds: ['who'], most: 4 },
  { title: 'Names and titles', kinds: ['name', 'title'], most: 8 },
  { title: 'Wording', kinds: ['wording'], most: 8 },
  { title: 'Figures in another form', kinds: ['figure'], most: 4 },
  { title: 'Spelling', kinds: ['spelling'], most: 4 },
];

/** The same thing, named or worded otherwise; names and titles first. */
export function terms(view: View): string[] {
  const groups = TERM_GROUPS.map(({ title, kinds, most }) => {
    const list = kinds.flatMap((kind) => view.report.terms.filter((t) => t.kind === kind));
    if (list.length === 0) return [];
    return [view.heading(`${title} (${list.length})`), ...atMost(list, most, (term) => showTerm(view, term))];
  });
  return spaced(groups);
}

export const showTerm = (view: View, term: TermFinding): string[] =>
  view.item(
    readings(
      view,
      term.readings.map((r) => ({ text: quoted(view.words(r.places[0]!)), places: r.places })),
    ),
  );

/** What weighs most in a minute: states that differ, refusals, bans, requests, then plans; who spoke when is in the report. */
const RECORD_ORDER: readonly ((r: RecordFinding) => boolean)[] = [
  (r) => r.agreement === 'differ' || r.agreement === 'other-actor',
  (r) => r.status === 'ruled-out',
  (r) => r.kind === 'ban',
  (r) => r.kind === 'request',
  (r) => r.kind === 'meeting' || r.kind === 'visit',
  (r) => r.kind === 'commitment' || r.kind === 'aim',
];

/** Who does, plans, asks or rules out what, each state with its places. */
export function record(view: View): string[] {
  const rank = (r: RecordFinding) => RECORD_ORDER.findIndex((fits) => fits(r));
  const list = RECORD_ORDER.flatMap((_, at) => view.report.record.filter((r) => rank(r) === at));
  if (list.length === 0) return [];
  return [view.heading(`On record (${list.length})`), ...atMost(list, 8, (finding) => showRecord(view, finding))];
}

export function showRecord(view: View, { kind, actor, agreement, evidence }: RecordFinding): string[] {
  const state = agreement === 'differ' ? '' : `${evidence[0]!.status} `;
  const who = actor && agreement !== 'other-actor' ? `, ${clean(actor)}` : '';
  const shown = evidence.map((e) => {
    const status = agreement === 'differ' ? `${e.status} ` : '';
    const acts = e.actor ? `${clean(e.actor)} ` : '';
    return { text: `${acts}${status}${quoted(cutTo(view.words(e), 60))}`, places: [e] };
  });
  return view.item(`${state}${kind}${who}: ${readings(view, shown)}`);
}
