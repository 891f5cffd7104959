import type { Report } from '../../model/report.ts';
import { isBody } from '../../model/telling.ts';

/** How much of each telling stands in each other one. */
export interface SharedText {
  /** Rows and columns alike. */
  readonly sigla: readonly string[];
  /** Share of the characters of the sentences of `row` that stand, kept or reworded, in `column`; 0 to 1. */
  share(row: string, column: string): number;
}

/** From the alignment: sentences that are kept or reworded count with all their characters, echoes do not. */
export function sharedText({ tellings, alignment, unique }: Report, sigla: readonly string[]): SharedText {
  const inBody = new Map(tellings.map((t) => [t.siglum, t.segments.filter((s) => isBody(s.role))]));
  const isOfBody = (p: { siglum: string; start: number; end: number }): boolean =>
    inBody.get(p.siglum)?.some((s) => s.start <= p.start && p.end <= s.end) ?? false;
  const sentences = new Map<string, { siglum: string; length: number; others: Set<string> }>();
  const sentence = (p: { siglum: string; start: number; end: number }) => {
    const key = `${p.siglum} ${p.start}`;
    const known = sentences.get(key) ?? { siglum: p.siglum, length: p.end - p.start, others: new Set<string>() };
    sentences.set(key, known);
    return known;
  };
  for (const place of unique) if (isOfBody(place)) sentence(place);
  for (const { relation, members } of alignment)
    for (const place of members.filter(isOfBody)) {
      const { others } = sentence(place);
      if (relation !== 'echo') for (const other of members) others.add(other.siglum);
    }
  const all = new Map<string, number>();
  const common = new Map<string, number>();
  const add = (sums: Map<string, number>, key: string, length: number) => sums.set(key, (sums.get(key) ?? 0) + length);
  for (const { siglum, length, others } of sentences.values()) {
    add(all, siglum, length);
    for (const other of others) if (other !== siglum) add(common, `${siglum} ${other}`, length);
  }
  return { sigla, share: (row, column) => (common.get(`${row} ${column}`) ?? 0) / Math.max(1, all.get(row) ?? 0) };
}
