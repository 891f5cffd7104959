import type * as R from '../../model/report.ts';
import type { Place } from '../../model/span.ts';
import { lostNames, saysEdge, WIRE_SAYS } from './descent-words.ts';
import { edgePassages, withSource } from './edge-passages.ts';
import { type Finding, finding, strip } from './finding.ts';
import type { Part } from './provenance.ts';
import { capital, listed, percent } from './words.ts';

const fitting = (id: string): string => id.replace(/[^A-Za-z0-9-]/g, '-');

export const edgeId = ({ from, to }: R.DescentEdge): string => fitting(`edge-${from}-${to}`);

/** A line of the tree: the passages that came by it, each with its exemplar, then what else speaks for it. */
export function fromEdge(edge: R.DescentEdge, report: R.Report): Finding {
  const passages = edgePassages(edge, report);
  const taken = passages.flat();
  const others = [...edge.direction.flatMap((d) => d.evidence), ...edge.evidence];
  return finding({
    id: edgeId(edge),
    kind: 'edge',
    label: capital(`${nameOf(edge.to, report)} from ${nameOf(edge.from, report)}`),
    about: saysEdge(edge),
    tone: 'calm',
    readings: [...passages.map((places) => ({ places })), ...apart(others, taken).map((p) => ({ places: [strip(p)] }))],
  });
}

/** Places, each once, that do not touch those that are taken. */
function apart(places: readonly Place[], taken: readonly Place[]): Place[] {
  const kept: Place[] = [];
  const touches = (p: Place) => (q: Place) => q.siglum === p.siglum && q.start < p.end && p.start < q.end;
  for (const place of places) if (![...taken, ...kept].some(touches(place))) kept.push(place);
  return kept;
}

/** "A", "a lost source", "lost source α". */
function nameOf(id: string, report: R.Report): string {
  const lost = lostNames(report).get(id);
  return lost === 'lost' ? 'a lost source' : (lost?.replace('lost', 'lost source') ?? id);
}

/** A run of passages beside the same passages where they come from. */
export const fromPart = ({ id, siglum, from, passages }: Part, report: R.Report): Finding =>
  finding({
    id: fitting(id),
    kind: 'passage',
    label: from === null ? `Only in ${siglum}` : `${siglum} has this from ${nameOf(from, report)}`,
    about: from !== null && passages.every((p) => p.at === null) ? 'a source that is not among the tellings' : '',
    tone: 'calm',
    readings: passages.map((p) => ({ places: withSource(p, report) })),
  });

export const fromWire = ({ id, siglum, agency, verdict, says, credit, sentences }: R.WireFinding): Finding =>
  finding({
    id,
    kind: 'wire',
    label: `${siglum}: ${WIRE_SAYS[verdict]}`,
    about: says,
    brief: agency,
    tone: verdict === 'uncredited' || verdict === 'house-wording' ? 'mild' : 'calm',
    readings: [
      ...(credit ? [{ places: [strip(credit)], note: 'credit line' }] : []),
      ...sentences
        .filter((s) => s.share > 0)
        .map((s) => ({ places: [strip(s), ...(s.at ? [strip(s.at)] : [])], note: `${percent(s.share)} agency copy` })),
    ],
  });

const changedTimes = (n: number): string =>
  n === 0 ? 'where it changed cannot be told' : n === 1 ? 'changed once' : `changed ${n} times`;

const GENEALOGY_SAYS = { figure: 'Figure', name: 'Name', quotation: 'Quotation' } as const;

export const fromGenealogy = ({ id, kind, readings, changes, says }: R.GenealogyFinding): Finding =>
  finding({
    id,
    kind: 'genealogy',
    label: `${GENEALOGY_SAYS[kind]} followed: ${changedTimes(changes.length)}`,
    about: says,
    brief: changes.length > 0 ? capital(listed([...new Set(changes.map((c) => `another in ${c.to}`))])) : says,
    tone: changes.length > 0 ? 'strong' : 'mild',
    readings: readings.map(({ places }) => ({ places: places.map(strip) })),
  });
