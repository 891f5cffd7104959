import type { DescentEdge, Report } from '../../model/report.ts';
import type { Place } from '../../model/span.ts';
import { allFindings, type Finding, weightiest } from './findings.ts';
import { type Part, provenance } from './provenance.ts';
import { joined } from './spans.ts';
import { type Stemma, type StemmaNode, stemmaOf } from './stemma/stemma.ts';
import { type TellingView, viewTellings, whereIn } from './tellings.ts';
import { wordChanges } from './word-diff.ts';

/** A report made ready for the page: everything that is looked up often, computed once. */
export class Desk {
  readonly tellings: readonly TellingView[];
  readonly findings: readonly Finding[];
  /** From whom each telling has its passages. */
  readonly provenance: ReadonlyMap<string, readonly Part[]>;
  readonly groups: readonly { title: string; ids: string[] }[];
  private readonly byId: ReadonlyMap<string, Finding>;
  private readonly bySiglum: ReadonlyMap<string, TellingView>;
  private readonly haystacks = new Map<string, string>();
  private readonly changes = new Map<string, readonly Place[]>();

  private family: Stemma | undefined;
  private sources: ReadonlyMap<string, StemmaNode> | undefined;

  constructor(readonly report: Report) {
    this.tellings = viewTellings(report);
    this.findings = allFindings(report);
    this.provenance = provenance(report);
    this.groups = weightiest(report);
    this.byId = new Map(this.findings.map((f) => [f.id, f]));
    this.bySiglum = new Map(this.tellings.map((t) => [t.siglum, t]));
  }

  /** Lines of descent, with every telling and lost source. */
  get stemma(): Stemma {
    this.family ??= stemmaOf(this.report);
    return this.family;
  }

  /** Lines of descent in the order of the family. */
  get lines(): readonly DescentEdge[] {
    const rank = new Map(this.stemma.nodes.map((n, i) => [n.id, i]));
    return [...this.stemma.edges].sort((a, b) => rank.get(a.to)! - rank.get(b.to)!);
  }

  /** Colour and name of a telling or lost source. */
  source(id: string): StemmaNode | undefined {
    this.sources ??= new Map(this.stemma.nodes.map((n) => [n.id, n]));
    return this.sources.get(id);
  }

  /** Number of the origin that begins here, from 1. */
  originAt(id: string): number | null {
    const i = this.report.origins.origins.findIndex((o) => o.at === id);
    return i < 0 ? null : i + 1;
  }

  finding(id: string | null): Finding | undefined {
    return id === null ? undefined : this.byId.get(id);
  }

  telling(siglum: string): TellingView | undefined {
    return this.bySiglum.get(siglum);
  }

  words({ siglum, start, end }: Place): string {
    return this.telling(siglum)?.telling.text.slice(start, end) ?? '';
  }

  /** "A ¶4". */
  where(place: Place): string {
    return `${place.siglum} ${whereIn(this.telling(place.siglum), place)}`;
  }

  /** Words inside of a finding that are not the same: as the report gives them, for sentences by comparing the words. */
  changed(finding: Finding): readonly Place[] {
    if (!COMPARED.has(finding.kind)) return finding.changed;
    const known = this.changes.get(finding.id);
    if (known) return known;
    const text = (siglum: string) => this.telling(siglum)?.telling.text ?? '';
    const groups = finding.kind === 'unit' ? [finding.places] : joined(finding.readings.map((r) => r.places));
    const changes = groups.filter((places) => places.length > 1).flatMap((places) => wordChanges(places, text));
    this.changes.set(finding.id, changes);
    return changes;
  }

  /** Whether a finding holds the words looked for (lower case). */
  holds(finding: Finding, needle: string): boolean {
    let haystack = this.haystacks.get(finding.id);
    if (haystack === undefined) {
      const words = finding.places.map((p) => this.words(p));
      haystack = [finding.label, finding.about, ...words].join('\n').toLowerCase();
      this.haystacks.set(finding.id, haystack);
    }
    return haystack.includes(needle);
  }

  /** Other findings on the same words: quotations, figures, terms and record, at most `most`. */
  near(finding: Finding, most: number): Finding[] {
    const touches = (p: Place) =>
      finding.places.some((q) => q.siglum === p.siglum && q.start < p.end && p.start < q.end);
    const found: Finding[] = [];
    for (const other of this.findings) {
      if (found.length === most) break;
      if (other.id === finding.id || !NEAR.has(other.kind)) continue;
      if (other.places.some(touches)) found.push(other);
    }
    return found;
  }
}

/** Kinds whose words are compared here; of lines and passages each with its exemplar. */
const COMPARED: ReadonlySet<string> = new Set(['unit', 'edge', 'passage', 'wire']);
const NEAR: ReadonlySet<string> = new Set(['quotation', 'figure', 'contrast', 'term', 'record', 'unit']);
