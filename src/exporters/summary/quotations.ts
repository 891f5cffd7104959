import type { QuotationCut, QuotationFinding } from '../../model/report.ts';
import type { Place, Span } from '../../model/span.ts';
import { clean, cutTo } from './layout.ts';
import { atMost, spaced, type View } from './view.ts';

type Version = QuotationFinding['versions'][number];

/** Quotations whose words are not the same everywhere: altered ones with both versions, then trimmed ones, those first that lose a "not". */
export function quotations(view: View): string[] {
  const { quotations: all } = view.report;
  const altered = all.filter((q) => q.verdict === 'altered');
  const trimmed = all.filter((q) => q.verdict === 'trimmed');
  const lost = trimmed.filter((q) => dropping(q).length > 0).sort((a, b) => worst(a) - worst(b));
  const speakers = all.filter((q) => (q.speakers?.length ?? 0) > 1 && !altered.includes(q) && !trimmed.includes(q));
  const indirect = all.filter((q) => q.indirect !== undefined && !altered.includes(q) && !trimmed.includes(q));
  return spaced([
    section(view, 'Quotations altered', altered, 6),
    section(view, 'Quotations cut short of a negation, a condition or a hedge', lost, 6),
    section(
      view,
      'Quotations trimmed',
      trimmed.filter((q) => !lost.includes(q)),
      3,
    ),
    section(view, 'Quotations given to another speaker', speakers, 3),
    section(view, 'Quoted in one, indirect speech in another', indirect, 3),
  ]);
}

const DROPS = ['negation', 'condition', 'hedge'] as const;
const DROP_SAYS = { negation: 'a negation', condition: 'a condition', hedge: 'a hedge' } as const;
const dropping = ({ cuts = [] }: QuotationFinding) => cuts.filter((cut) => cut.drops !== null);
const worst = (q: QuotationFinding): number => Math.min(...dropping(q).map((cut) => DROPS.indexOf(cut.drops!)));

/** "B is without “I do not think”: a negation". */
const dropLine = (view: View, cut: QuotationCut, indent: number): string[] =>
  view.item(
    `${view.style.strong(`${cut.notIn.join(', ')} without ${DROP_SAYS[cut.drops!]}:`)} “${cutTo(view.words(cut), CONTEXT)}”`,
    indent,
  );

function section(view: View, title: string, list: readonly QuotationFinding[], most: number): string[] {
  if (list.length === 0) return [];
  return [view.heading(`${title} (${list.length})`), ...atMost(list, most, (q) => showQuotation(view, q))];
}

export function showQuotation(view: View, quotation: QuotationFinding): string[] {
  const { versions, changes, speaker, speakers } = quotation;
  const names = speakers && speakers.length > 1 ? speakers : speaker ? [speaker] : [];
  const said = names.map((s) => `${clean(s.name)} ${view.style.faint(view.where(s))}`).join(', or ');
  const head = said ? view.item(said) : [];
  const indent = head.length > 0 ? 4 : 2;
  const lines = versions.map((version, i) => {
    const spans = changes.map((c) => (i === 0 ? c.a : c.b)).filter((p): p is Place => p?.siglum === version.siglum);
    const mark = i === 0 ? view.style.gone : view.style.come;
    return view.item(`${view.style.place(view.where(version))} “${marked(version, spans, mark)}”`, indent);
  });
  const told = (quotation.indirect ?? []).map((place) =>
    view.item(`${view.style.place(view.where(place))} indirectly: ${cutTo(view.words(place), 2 * CONTEXT)}`, indent),
  );
  const dropped = dropping(quotation).map((cut) => dropLine(view, cut, indent));
  return [...head, ...lines.flat(), ...told.flat(), ...dropped.flat()];
}

/** Characters of unchanged words that are shown on each side of a change. */
const CONTEXT = 48;

/** The words of a version with its changes dressed, and long stretches between them cut out. */
function marked(version: Version, spans: readonly Span[], mark: (text: string) => string): string {
  const inside = disjoint(spans, version);
  if (inside.length === 0) return shorten(clean(version.text), 2 * CONTEXT, 'end');
  const words = (start: number, end: number) => version.text.slice(start - version.start, end - version.start);
  let out = '';
  let at = version.start;
  for (const [i, { start, end }] of inside.entries()) {
    out += keepSpaces(words(at, start), (t) => shorten(t, CONTEXT, i === 0 ? 'start' : 'middle'));
    out += keepSpaces(words(start, end), mark);
    at = end;
  }
  return (out + keepSpaces(words(at, version.end), (t) => shorten(t, CONTEXT, 'end'))).trim();
}

/** Spans cut to the version, in order, those that touch made one. */
function disjoint(spans: readonly Span[], version: Span): { start: number; end: number }[] {
  const cut = spans
    .map(({ start, end }) => ({ start: Math.max(start, version.start), end: Math.min(end, version.end) }))
    .filter((s) => s.start < s.end)
    .sort((x, y) => x.start - y.start || x.end - y.end);
  const merged: { start: number; end: number }[] = [];
  for (const span of cut) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** Dresses the words of a text and leaves the spaces around them as they are. */
function keepSpaces(text: string, dress: (words: string) => string): string {
  const words = clean(text);
  if (!words) return text ? ' ' : '';
  return (/^\s/.test(text) ? ' ' : '') + dress(words) + (/\s$/.test(text) ? ' ' : '');
}

/** Cuts words out of a long stretch, at the side that is far from the changes. */
function shorten(text: string, most: number, side: 'start' | 'middle' | 'end'): string {
  const limit = side === 'middle' ? 2 * most : most;
  if (text.length <= limit + 4) return text;
  const first = text.slice(0, most).replace(/\s+\S*$/, '');
  const last = text.slice(-most).replace(/^\S*\s+/, '');
  if (side === 'start') return `… ${last}`;
  return side === 'end' ? `${first} …` : `${first} … ${last}`;
}
