import type { Relation } from '../../model/collation.ts';
import type { Report, ReportTelling } from '../../model/report.ts';
import type { Place, Span } from '../../model/span.ts';
import { isBody, type Role } from '../../model/telling.ts';
import { ROLE_SAYS } from './words.ts';

/** `only`: no other telling has it. */
export type Standing = Relation | 'only';

/** A sentence of which the report says how it stands to the other tellings. */
export interface SentenceMark extends Span {
  /** The finding that a click selects. */
  readonly id: string;
  readonly standing: Standing;
  readonly moved: boolean;
  /** Sigla of the other tellings that have it. */
  readonly others: readonly string[];
}

export interface SegmentView extends Span {
  readonly role: Role | 'other';
  /** Number of the paragraph in the body, from 1. */
  readonly paragraph?: number;
  readonly repeats: boolean;
}

/** A telling as the page shows it. */
export interface TellingView {
  readonly telling: ReportTelling;
  readonly siglum: string;
  /** The outlet, else the name of the file. */
  readonly name: string;
  readonly segments: readonly SegmentView[];
  readonly datelines: readonly Span[];
  readonly sentences: readonly SentenceMark[];
  /** Characters of the body by how they stand, and all of them. */
  readonly shares: Readonly<Record<Standing, number>> & { readonly all: number };
}

/** All tellings with their segments and marked sentences in order. */
export function viewTellings(report: Report): TellingView[] {
  const marks = sentenceMarks(report);
  return report.tellings.map((telling) => {
    const sentences = marks.get(telling.siglum) ?? [];
    return {
      telling,
      siglum: telling.siglum,
      name: telling.outlet ?? telling.id,
      segments: segmentViews(telling),
      datelines: telling.segments.filter((s) => s.role === 'dateline'),
      sentences,
      shares: sharesOf(telling, sentences),
    };
  });
}

const RANK: Readonly<Record<Standing, number>> = { same: 3, reworded: 2, echo: 1, only: 0 };

/** By siglum: every sentence once, with the strongest of the relations it stands in. */
function sentenceMarks(report: Report): Map<string, SentenceMark[]> {
  const found = new Map<string, Map<string, SentenceMark>>(report.tellings.map((t) => [t.siglum, new Map()]));
  const put = (place: Place, mark: Omit<SentenceMark, 'start' | 'end'>) => {
    const own = found.get(place.siglum);
    const key = `${place.start}-${place.end}`;
    const known = own?.get(key);
    const isStronger = !known || RANK[mark.standing] > RANK[known.standing];
    const others = known ? [...new Set([...known.others, ...mark.others])].sort() : mark.others;
    own?.set(key, { ...(isStronger ? mark : known), others, start: place.start, end: place.end });
  };
  for (const { id, relation, moved, members } of report.alignment)
    for (const place of members) {
      const others = [...new Set(members.map((m) => m.siglum))].filter((s) => s !== place.siglum);
      put(place, { id, standing: relation, moved, others });
    }
  for (const place of report.unique) put(place, { id: place.id, standing: 'only', moved: false, others: [] });
  return new Map([...found].map(([siglum, own]) => [siglum, disjoint([...own.values()])]));
}

/** In order; of two that overlap the first stays. */
function disjoint(marks: readonly SentenceMark[]): SentenceMark[] {
  const kept: SentenceMark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end))
    if (mark.start >= (kept.at(-1)?.end ?? 0) && mark.end > mark.start) kept.push(mark);
  return kept;
}

/** The segments in order, with a segment of its own for text that lies in none. */
function segmentViews({ segments, text }: ReportTelling): SegmentView[] {
  const views: SegmentView[] = [];
  let at = 0;
  let paragraph = 0;
  const fill = (end: number) => {
    const gap = text.slice(at, end);
    if (gap.trim()) views.push({ role: 'other', start: at, end, repeats: false });
  };
  for (const { role, start, end, repeats } of [...segments].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    fill(start);
    const from = Math.max(at, start);
    views.push({
      role,
      start: from,
      end,
      repeats: repeats !== undefined,
      ...(isBody(role) ? { paragraph: ++paragraph } : {}),
    });
    at = end;
  }
  fill(text.length);
  return views;
}

function sharesOf(telling: ReportTelling, sentences: readonly SentenceMark[]): TellingView['shares'] {
  const body = telling.segments.filter((s) => isBody(s.role));
  const inBody = (s: Span) => body.some((b) => b.start <= s.start && s.end <= b.end);
  const shares = { same: 0, reworded: 0, echo: 0, only: 0, all: 0 };
  for (const s of sentences) {
    if (!inBody(s)) continue;
    shares[s.standing] += s.end - s.start;
    shares.all += s.end - s.start;
  }
  return shares;
}

/** `¶4` for the fourth paragraph of the body, else the name of the segment, else the line. */
export function whereIn(view: TellingView | undefined, place: Span): string {
  if (!view) return '';
  const dateline = view.datelines.some((d) => d.start <= place.start && place.end <= d.end);
  if (dateline) return ROLE_SAYS.dateline;
  const segment = view.segments.find((s) => s.start <= place.start && place.start < s.end);
  if (!segment || segment.role === 'other') return `line ${view.telling.text.slice(0, place.start).split('\n').length}`;
  return segment.paragraph ? `¶${segment.paragraph}` : ROLE_SAYS[segment.role];
}
