import type { AttributionFinding, Report } from '../../model/report.ts';
import { byCodeUnits } from '../../text/order.ts';

export interface SpeakerSays {
  /** Null for statements whose speaker is not told. */
  readonly name: string | null;
  /** By telling, in order of the text. */
  readonly statements: readonly AttributionFinding[];
}

/** Reports made before there were attributions have none. */
export const saidIn = (report: Report): readonly AttributionFinding[] => report.attributions ?? [];

/** Statements by speaker: first whom most tellings let speak, then who says most; those of nobody named last. */
export function saidBySpeaker(report: Report): SpeakerSays[] {
  const groups = new Map<string, AttributionFinding[]>();
  for (const said of saidIn(report)) {
    const key = said.speaker?.toLowerCase() ?? '';
    groups.set(key, [...(groups.get(key) ?? []), said]);
  }
  const tellings = (list: readonly AttributionFinding[]): number => new Set(list.map((s) => s.siglum)).size;
  return [...groups]
    .sort(
      ([a, x], [b, y]) =>
        Number(a === '') - Number(b === '') || tellings(y) - tellings(x) || y.length - x.length || byCodeUnits(a, b),
    )
    .map(([, statements]) => ({ name: statements[0]!.speaker, statements }));
}
