import type { Collation } from '../../model/collation.ts';
import type { ContrastFinding, ContrastKind } from '../../model/report.ts';
import { contains, overlap, type Place, type Span } from '../../model/span.ts';
import { byCodeUnits } from '../../text/order.ts';
import type { LensContext } from '../lens.ts';
import type { Draft } from './draft.ts';
import { wordsOf } from './places.ts';

/** A contrast with its places; of one or more pairs. */
export interface Contrast {
  readonly kind: ContrastKind;
  readonly says: string;
  readonly confidence: number;
  readonly readings: readonly { readonly text: string; readonly places: readonly Place[] }[];
}

/** Contrasts of one kind that share a place are one: what A has against B and against C. Each wording is one reading. */
export function joined(drafts: readonly Draft[]): Contrast[] {
  const groups: { drafts: Draft[]; keys: Set<string> }[] = [];
  for (const draft of drafts) {
    const keys = draft.readings.map((r) => `${draft.kind} ${r.side.read.siglum} ${r.span.start} ${r.span.end}`);
    const own = groups.filter((g) => keys.some((k) => g.keys.has(k)));
    const into = own[0] ?? { drafts: [], keys: new Set<string>() };
    if (!own[0]) groups.push(into);
    into.drafts.push(draft);
    for (const key of keys) into.keys.add(key);
    for (const other of own.slice(1)) {
      into.drafts.push(...other.drafts);
      for (const key of other.keys) into.keys.add(key);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.map(({ drafts: list }) => contrastOf(list));
}

function contrastOf(drafts: readonly Draft[]): Contrast {
  const readings = new Map<string, { text: string; places: Place[] }>();
  for (const { side, span } of drafts.flatMap((d) => d.readings)) {
    const text = wordsOf(side, span);
    const reading = readings.get(text.toLowerCase()) ?? { text, places: [] };
    readings.set(text.toLowerCase(), reading);
    const place = { siglum: side.read.siglum, start: span.start, end: span.end };
    if (!reading.places.some((p) => samePlace(p, place))) reading.places.push(place);
  }
  return {
    kind: drafts[0]!.kind,
    says: [...new Set(drafts.map((d) => d.says))].join('; '),
    confidence: Math.min(...drafts.map((d) => d.confidence)),
    readings: [...readings.values()]
      .map((r) => ({ text: r.text, places: r.places.sort(byPlace) }))
      .sort((x, y) => byPlace(x.places[0]!, y.places[0]!)),
  };
}

/** By telling, then in order of the text. */
export const byPlace = (x: Place, y: Place): number =>
  byCodeUnits(x.siglum, y.siglum) || x.start - y.start || x.end - y.end;

const samePlace = (p: Place, q: Place): boolean => p.siglum === q.siglum && p.start === q.start && p.end === q.end;

/** As the report has it, with the unit that holds a place of each telling. */
export function finding(contrast: Contrast, collation: Collation, context: LensContext): ContrastFinding {
  const places = contrast.readings.flatMap((r) => r.places);
  const unit = unitOf(places, collation);
  return {
    id: context.id(`contrast-${contrast.kind}`, places),
    ...(unit && { unit: context.id('unit', unit) }),
    kind: contrast.kind,
    says: contrast.says,
    confidence: Math.round(contrast.confidence * 100) / 100,
    readings: contrast.readings,
  };
}

function unitOf(places: readonly Place[], collation: Collation): Place[] | undefined {
  const members = collation.units.map((unit) =>
    unit.members.map(
      ({ telling, sentence }): Place => ({
        siglum: collation.tellings[telling]!.siglum,
        start: sentence.start,
        end: sentence.end,
      }),
    ),
  );
  const within = (m: readonly Place[]) => places.filter((p) => m.some((q) => p.siglum === q.siglum && contains(q, p)));
  return members.find((m) => within(m).length === places.length) ?? members.find((m) => within(m).length > 1);
}

/** Without those of which another of the same kind, surer or earlier, says the same of overlapping places in two tellings. */
export const distinct = (contrasts: readonly Contrast[]): Contrast[] =>
  contrasts.filter((x, i) => !contrasts.some((y, k) => y.kind === x.kind && k < i && touches(x, y)));

const touches = (x: Contrast, y: Contrast): boolean => {
  const [p, q] = [x.readings.flatMap((r) => r.places), y.readings.flatMap((r) => r.places)];
  return (
    new Set(p.filter((s) => q.some((t) => s.siglum === t.siglum && overlap(s, t) > 0)).map((s) => s.siglum)).size > 1
  );
};

export const covers = (outer: readonly Place[], { siglum, start, end }: Place): boolean =>
  outer.some((p) => p.siglum === siglum && overlap(p, { start, end } as Span) > 0);
