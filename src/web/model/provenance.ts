import type { DescentPassage, Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { isBody } from '../../model/telling.ts';

/** A run of a telling that comes from one source. */
export interface Part extends Span {
  /** The telling or lost source; null: its own. */
  readonly from: string | null;
  readonly id: string;
  readonly siglum: string;
  readonly passages: readonly DescentPassage[];
}

/** By siglum: runs of passages from one source, in the order of the text; empty where nothing comes from another. */
export function provenance(report: Report): Map<string, Part[]> {
  const own = new Map<string, DescentPassage[]>(report.tellings.map((t) => [t.siglum, []]));
  for (const passage of report.descent.passages) own.get(passage.siglum)?.push(passage);
  return new Map(
    report.tellings.map((telling) => {
      const body = telling.segments.filter((s) => isBody(s.role));
      const inBody = (own.get(telling.siglum) ?? []).filter((p) =>
        body.some((s) => s.start < p.end && p.start < s.end),
      );
      const parts = runs([...inBody].sort((a, b) => a.start - b.start));
      return [telling.siglum, parts.some((p) => p.from !== null) ? parts : []];
    }),
  );
}

function runs(passages: readonly DescentPassage[]): Part[] {
  const parts: Part[] = [];
  for (const passage of passages) {
    const { siglum, start, end, from } = passage;
    const last = parts.at(-1);
    if (last && last.from === from)
      parts[parts.length - 1] = { ...last, end: Math.max(last.end, end), passages: [...last.passages, passage] };
    else parts.push({ siglum, from, start, end, id: `from-${siglum}-${start}`, passages: [passage] });
  }
  return parts;
}
