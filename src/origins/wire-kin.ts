import type { DescentFinding } from '../model/report.ts';
import type { ReadTelling } from '../model/token.ts';
import { sameOutlet } from '../outlets/same-outlet.ts';
import type { AgencyCredit } from './agency-credits.ts';
import { isOneAgency } from './agency-names.ts';
import { owesText, verdictsOf } from './bonds.ts';
import { linesOf, reach } from './lines.ts';

/** Which tellings may show agency copy in another; all by position. */
export interface WireKin {
  /** Own tellings of an agency whose text a telling that credits it has, by whatever way. */
  credited(telling: number, agency: string): readonly number[];
  /** Own tellings of an agency from which a telling that does not credit it has its text. */
  uncredited(telling: number, agency: string): readonly number[];
  /** Tellings that credit the same agency and share wording which neither has from the other. */
  alike(telling: number, agency: string): readonly number[];
  /** Of `tellings`, those that share wording with this one and do not have it from there. */
  sharing(telling: number, tellings: readonly number[]): readonly number[];
}

/**
 * @param agencies whose own telling each is, by position
 * @param credits of each telling, by position
 */
export function wireKin(
  tellings: readonly ReadTelling[],
  agencies: readonly (string | null)[],
  credits: readonly (readonly AgencyCredit[])[],
  descent: DescentFinding,
): WireKin {
  const lines = linesOf(
    tellings.map((t) => t.siglum),
    descent,
  );
  const verdictOf = verdictsOf(descent);
  const ancestors = tellings.map((t) => reach(t.siglum, lines.above));
  const sigla = tellings.map((t) => t.siglum);
  const stems = (copy: number, from: number) => ancestors[copy]!.has(sigla[from]!);
  const verdict = (a: number, b: number) => verdictOf(sigla[a]!, sigla[b]!);
  const all = tellings.map((_, i) => i);
  const wires = (telling: number, agency: string) =>
    all.filter((w) => {
      const own = w === telling ? null : agencies[w]!;
      return own !== null && isOneAgency(own, agency) && !stems(w, telling);
    });
  return {
    credited: (t, agency) => wires(t, agency).filter((w) => stems(t, w) || owesText(verdict(t, w))),
    uncredited: (t, agency) => wires(t, agency).filter((w) => stems(t, w) || verdict(t, w) === 'copy'),
    alike: (t, agency) =>
      all.filter(
        (u) =>
          u !== t &&
          agencies[u] === null &&
          credits[u]!.some((c) => isOneAgency(c.agency, agency)) &&
          verdict(t, u) === 'common-source' &&
          !stems(t, u) &&
          !stems(u, t) &&
          !sameOutlet(tellings[t]!, tellings[u]!),
      ),
    sharing: (t, others) => others.filter((u) => u !== t && owesText(verdict(t, u)) && !stems(u, t)),
  };
}
