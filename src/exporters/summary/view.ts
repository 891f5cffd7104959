import type { Report, ReportTelling } from '../../model/report.ts';
import { overlap, type Place } from '../../model/span.ts';
import { isBody } from '../../model/telling.ts';
import type { Style } from '../style.ts';
import { clean, cutTo, wrap } from './layout.ts';

/** A report as the sections of the summary look at it. */
export class View {
  private readonly tellings: ReadonlyMap<string, ReportTelling>;

  constructor(
    readonly report: Report,
    readonly width: number,
    readonly style: Style,
  ) {
    this.tellings = new Map(report.tellings.map((t) => [t.siglum, t]));
  }

  /** The words at a place, on one line. */
  words(place: Place): string {
    return clean(this.tellings.get(place.siglum)?.text.slice(place.start, place.end) ?? '');
  }

  /** `A:¶4`: the fourth paragraph of the body of A; `A:headline`, `A:caption` for other parts; else `A:line 12`. */
  where(place: Place): string {
    const telling = this.tellings.get(place.siglum);
    if (!telling) return place.siglum;
    const segment = telling.segments.find((s) => s.role !== 'dateline' && overlap(s, place) > 0);
    if (!segment) return `${place.siglum}:line ${telling.text.slice(0, place.start).split('\n').length}`;
    if (!isBody(segment.role)) return `${place.siglum}:${segment.role}`;
    const number = telling.segments.filter((s) => isBody(s.role) && s.start <= segment.start).length;
    return `${place.siglum}:¶${number}`;
  }

  /** Several places: each once, dressed. */
  whereAll(places: readonly Place[]): string {
    const names = [...new Set(places.map((p) => this.where(p)))];
    return this.style.place(names.join(', '));
  }

  heading(text: string): string {
    return this.style.heading(text);
  }

  /** A paragraph that hangs: its further lines begin two columns to the right of the first. */
  item(text: string, indent = 2): string[] {
    return wrap(text, this.width, indent, indent + 2);
  }

  /** One line, cut where the terminal ends. `start` is dressed already and counts with its bare width. */
  oneLine(start: string, startWidth: number, text: string, indent = 2): string {
    return `${' '.repeat(indent)}${start} ${cutTo(text, Math.max(12, this.width - indent - startWidth - 1))}`;
  }
}

/** The lines of the first `most` items, and how many items are left out. */
export function atMost<T>(items: readonly T[], most: number, show: (item: T) => string[], indent = 2): string[] {
  const rest = items.length - most;
  const lines = items.slice(0, most).flatMap(show);
  return rest > 0 ? [...lines, `${' '.repeat(indent)}and ${rest} more`] : lines;
}

/** In quotation marks; in single ones where the words have double ones themselves. */
export const quoted = (words: string): string => (/[“”"]/.test(words) ? `‘${words}’` : `“${words}”`);

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Blocks of lines with an empty line between them; empty blocks are left out. */
export const spaced = (blocks: readonly (readonly string[])[]): string[] =>
  blocks.filter((lines) => lines.length > 0).flatMap((lines, i) => (i > 0 ? ['', ...lines] : lines));
