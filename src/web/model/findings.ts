import { KINDS } from '../../differences/kinds.ts';
import { differences } from '../../differences.ts';
import type * as R from '../../model/report.ts';
import { hull, type Place } from '../../model/span.ts';
import { fromEdge, fromGenealogy, fromPart, fromWire } from './descent-findings.ts';
import { type Finding, finding, strip } from './finding.ts';
import { provenance } from './provenance.ts';
import { fromQuotation } from './quotation-findings.ts';
import { saidIn } from './said.ts';
import { CONTRAST_SAYS, capital, FIGURE_SAYS, listed, percent, SIGN_SAYS, STATUS_SAYS, TERM_SAYS } from './words.ts';

export type { Finding, FindingKind, Reading } from './finding.ts';

const TONE_OF_FIGURE: Readonly<Record<R.FigureVerdict, Finding['tone']>> = {
  differ: 'strong',
  updated: 'strong',
  rounded: 'mild',
  'other-measure': 'mild',
  'cannot-tell': 'calm',
  agree: 'calm',
  single: 'calm',
};

export const shownValue = ({ value, unit }: R.FigureReading): string =>
  unit === 'date' || unit === '' ? `${value}` : `${value} ${unit}`;

/** Code units that a figure and what it counts may take together. */
const NEAR_FIGURE = 70;

/** The figure with what it counts, where the two stand near each other. */
export function withCounted(reading: R.FigureReading): Place {
  const { siglum, of } = reading;
  const whole = of && of.siglum === siglum ? hull([reading, of]) : reading;
  return strip(whole.end - whole.start <= NEAR_FIGURE ? { siglum, start: whole.start, end: whole.end } : reading);
}

export const fromFigure = ({ id, verdict, readings }: R.FigureFinding): Finding =>
  finding({
    id,
    kind: 'figure',
    label: `${readings.every((r) => r.unit === 'date') ? 'Dates' : 'Figures'} ${FIGURE_SAYS[verdict]}`,
    about: '',
    tone: TONE_OF_FIGURE[verdict],
    readings: readings.map((r) => ({ places: [strip(r)], show: withCounted(r) })),
  });

export const fromTerm = ({ id, kind, readings }: R.TermFinding): Finding =>
  finding({
    id,
    kind: 'term',
    label:
      kind === 'name' || kind === 'title' ? `${capital(TERM_SAYS[kind])} given otherwise` : capital(TERM_SAYS[kind]),
    about: '',
    tone: 'mild',
    readings: readings.map(({ places }) => ({
      places: places.map(strip),
      ...(places.length > 1 ? { note: `${places.length}×` } : {}),
    })),
  });

const AGREEMENT_SAYS: Readonly<Record<R.RecordFinding['agreement'], string>> = {
  agree: 'agrees',
  differ: 'differs',
  'other-actor': 'given to another',
  single: 'in one telling',
};

export const fromRecord = ({ id, kind, actor, agreement, evidence }: R.RecordFinding): Finding =>
  finding({
    id,
    kind: 'record',
    label: `${capital(kind)}: ${AGREEMENT_SAYS[agreement]}`,
    about: actor ?? '',
    brief: capital(kind) + (actor ? `: ${actor}` : ''),
    tone: agreement === 'differ' || agreement === 'other-actor' ? 'strong' : 'calm',
    readings: evidence.map((e) => ({
      places: [strip(e)],
      note: [STATUS_SAYS[e.status], e.actor].filter((x) => x).join(', '),
    })),
  });

const SAID_AS: Readonly<Record<R.AttributionFinding['type'], string>> = {
  direct: 'quoted',
  mixed: 'quoted in part',
  indirect: 'in indirect speech',
};

export const fromAttribution = ({ id, siglum, type, content, speaker, confidence }: R.AttributionFinding): Finding =>
  finding({
    id,
    kind: 'said',
    label: `Said in ${siglum}, ${SAID_AS[type]}`,
    about: `${speaker ?? 'speaker not told'}${confidence === 'likely' ? ', as the words around tell' : ''}`,
    brief: `${capital(SAID_AS[type])}${confidence === 'likely' ? ', not under this name' : ''}`,
    tone: 'calm',
    readings: [
      { places: content.map(({ start, end }) => ({ siglum, start, end })), show: { siglum, ...hull(content) } },
    ],
  });

export const fromContrast = ({ id, kind, says, readings }: R.ContrastFinding): Finding =>
  finding({
    id,
    kind: 'contrast',
    label: CONTRAST_SAYS[kind],
    about: says,
    // The title of these two groups says as much.
    brief: kind === 'wording' || kind === 'detail' ? '' : says,
    tone: kind === 'conflict' ? 'strong' : 'mild',
    readings: readings.map(({ places }) => ({ places: places.map(strip) })),
  });

/** Reports made before there were contrasts have none. */
export const contrastsOf = (report: R.Report): readonly R.ContrastFinding[] => report.contrasts ?? [];

const RELATION_SAYS = { same: 'Kept', reworded: 'Reworded', echo: 'Echo' } as const;

export const fromUnit = ({ id, relation, moved, members }: R.AlignmentFinding): Finding =>
  finding({
    id,
    kind: 'unit',
    label: `${RELATION_SAYS[relation]}${moved ? ', in another order' : ''}`,
    about: `in ${listed([...new Set(members.map((m) => m.siglum))])}`,
    tone: 'calm',
    readings: members.map((m) => ({ places: [strip(m)] })),
  });

export const fromUnique = (unique: R.UniqueFinding): Finding =>
  finding({
    id: unique.id,
    kind: 'only',
    label: `Only in ${unique.siglum}`,
    about: 'not in the other tellings',
    tone: 'calm',
    readings: [{ places: [strip(unique)] }],
  });

const fromSign = (sign: R.DescentSign): Finding =>
  finding({
    id: `sign-${sign.siglum}-${sign.kind}`,
    kind: 'sign',
    label: `${sign.siglum}: ${SIGN_SAYS[sign.kind]}, confidence ${percent(sign.confidence)}`,
    about: sign.says,
    tone: 'mild',
    readings: sign.evidence.map((e) => ({ places: [strip(e)], ...(e.says ? { note: e.says } : {}) })),
  });

/** Reasons of one pair; the id follows from the pair and the position. */
export const fromReasons = ({ a, b, reasons }: R.DescentPair): Finding[] =>
  reasons.map(({ says, evidence }, i) =>
    finding({
      id: `reason-${a}-${b}-${i + 1}`,
      kind: 'reason',
      label: `How ${a} and ${b} are related`,
      about: says,
      tone: 'calm',
      readings: evidence.map((e) => ({ places: [strip(e)] })),
    }),
  );

/** Everything in a report that can be selected, in the order of the report. */
export function allFindings(report: R.Report): Finding[] {
  const { quotations, figures, terms, record, alignment, unique, descent } = report;
  return [
    ...quotations.map((q) => fromQuotation(q, saidIn(report))),
    ...figures.map(fromFigure),
    ...terms.map(fromTerm),
    ...record.map(fromRecord),
    ...saidIn(report).map(fromAttribution),
    ...contrastsOf(report).map(fromContrast),
    ...alignment.map(fromUnit),
    ...unique.map(fromUnique),
    ...descent.signs.map(fromSign),
    ...descent.pairs.flatMap(fromReasons),
    ...descent.edges.map((edge) => fromEdge(edge, report)),
    ...[...provenance(report).values()].flat().map((part) => fromPart(part, report)),
    ...report.wire.map(fromWire),
    ...report.genealogy.map(fromGenealogy),
  ];
}

/** How many differences stand before all others, each under its own title. */
const FIRST = 3;
/** Kinds that weigh less stand in the panels of their own lists only. */
const LEAST_WEIGHT = 30;

/** The most important differences one by one, then the others by kind, the weightiest kind first; findings by id. */
export function weightiest(report: R.Report): { title: string; ids: string[] }[] {
  const all = differences(report);
  const first = all.slice(0, FIRST).map(({ title, id }, i) => ({ title: `${i + 1}. ${title}`, ids: [id] }));
  const rest = all.slice(FIRST);
  const groups = [...WEIGHTY].map((title) => ({ title, ids: rest.filter((d) => d.title === title).map((d) => d.id) }));
  return [...first, ...groups.filter((g) => g.ids.length > 0)];
}

const WEIGHTY: ReadonlySet<string> = new Set(KINDS.filter((k) => k.weight >= LEAST_WEIGHT).map((k) => k.title));
