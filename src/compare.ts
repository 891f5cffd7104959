import { align } from './collate/align.ts';
import { settle } from './defaults.ts';
import { descend } from './descent/descend.ts';
import { descendMany } from './descent/many/many.ts';
import { genealogyOf } from './genealogy/genealogy.ts';
import { forLens, languageNotices } from './language-check.ts';
import { LENSES } from './lenses/index.ts';
import type { LensContext } from './lenses/lens.ts';
import type { Collation } from './model/collation.ts';
import type { Notice } from './model/notice.ts';
import type { Report, ReportTelling } from './model/report.ts';
import type { Place } from './model/span.ts';
import type { Telling } from './model/telling.ts';
import type { ReadTelling } from './model/token.ts';
import { originsOf } from './origins/origins.ts';
import { wireOf } from './origins/wire.ts';
import { stated } from './stated.ts';
import { findingId } from './text/hash.ts';
import { byCodeUnits } from './text/order.ts';
import { readTelling } from './text/read-telling.ts';
import { siglum } from './text/siglum.ts';
import { VERSION } from './version.ts';

export interface CompareOptions {
  /** Thresholds to override, by name (see `defaults.ts`). */
  readonly settings?: Readonly<Record<string, number>>;
  /** Notices from reading, to be carried into the report. */
  readonly notices?: readonly Notice[];
}

/** The whole pipeline: tellings in, one report out. Pure; the order of `tellings` changes nothing. */
export function compareTellings(tellings: readonly Telling[], options: CompareOptions = {}): Report {
  const settings = settle(options.settings);
  const read = readInOrder(tellings);
  const notices: Notice[] = [...(options.notices ?? []), ...read.flatMap(ownNotices)];
  const hashes = new Map(read.map((t) => [t.siglum, t.telling.sha256]));
  const context: LensContext = {
    settings,
    id: (kind, places) => findingId(kind, places, (s) => hashes.get(s) ?? s),
    notice: (notice) => void notices.push(notice),
  };
  if (read.length === 1) notices.push(ONE_ONLY);
  notices.push(...languageNotices(read, Object.values(LENSES)));

  const collation = align(read, settings);
  const findings = look(collation, context);
  const descent = descend(collation, findings, context);
  return {
    schema: 'variorum/report/1',
    program: { version: VERSION, settings },
    tellings: read.map(present),
    alignment: collation.units.map((unit) => {
      const members = unit.members.map((m) => placeOf(collation, m.telling, m.sentence));
      return {
        id: context.id('unit', members),
        relation: unit.relation,
        members,
        moved: unit.moved,
        score: unit.score,
      };
    }),
    unique: collation.unique.map(({ telling, sentence }) => {
      const place = placeOf(collation, telling, sentence);
      return { id: context.id('unique', [place]), ...place };
    }),
    ...findings,
    descent,
    origins: originsOf(read, descent),
    wire: wireOf(collation, descent, context),
    genealogy: genealogyOf(collation, findings, descent, context),
    notices,
  };
}

const ONE_ONLY: Notice = {
  level: 'warning',
  code: 'one-telling',
  says: 'Only one telling was read, so there is nothing to compare it with. Name a second one.',
};

/**
 * Descent and origins alone, of any number of tellings: the other lists stay empty. Beyond `descent.closely` tellings their passages alone are
 * compared, all at once; up to there it is what `compareTellings` says.
 */
export function descentOfTellings(tellings: readonly Telling[], options: CompareOptions = {}): Report {
  const settings = settle(options.settings);
  if (tellings.length <= settings['descent.closely']) return compareTellings(tellings, options);
  const read = readInOrder(tellings);
  const descent = descendMany(read, settings);
  return {
    schema: 'variorum/report/1',
    program: { version: VERSION, settings },
    tellings: read.map(present),
    ...NOTHING_COMPARED,
    descent,
    origins: originsOf(read, descent),
    notices: [...(options.notices ?? []), ...read.flatMap(ownNotices)],
  };
}

const NOTHING_COMPARED = {
  alignment: [],
  unique: [],
  terms: [],
  quotations: [],
  figures: [],
  record: [],
  attributions: [],
  contrasts: [],
  wire: [],
  genealogy: [],
} as const;

/** Sentences and tokens of each telling, with the sigla that a report on these tellings gives them. */
export const readInOrder = (tellings: readonly Telling[]): ReadTelling[] =>
  inOrder(tellings).map((telling, i) => readTelling(telling, siglum(i)));

/** Sigla follow the order of ids, then of hashes, never the order of arguments. */
const inOrder = (tellings: readonly Telling[]): Telling[] =>
  [...tellings].sort((a, b) => byCodeUnits(a.id, b.id) || byCodeUnits(a.sha256, b.sha256) || byCodeUnits(a.uri, b.uri));

const ownNotices = (read: ReadTelling): Notice[] => read.telling.notices.map((n) => ({ ...n, siglum: read.siglum }));

function look(collation: Collation, context: LensContext) {
  const terms = LENSES.terms.look(forLens(collation, LENSES.terms), context);
  const quotations = LENSES.quotations.look(forLens(collation, LENSES.quotations), context);
  const figures = LENSES.figures.look(forLens(collation, LENSES.figures), context);
  const record = LENSES.record.look(forLens(collation, LENSES.record), context);
  const attributions = LENSES.attributions.look(forLens(collation, LENSES.attributions), context);
  const before = { terms, quotations, figures, record, attributions };
  const contrasts = LENSES.contrasts.look(forLens(collation, LENSES.contrasts), context, before);
  return { ...before, contrasts };
}

const placeOf = (collation: Collation, telling: number, span: { start: number; end: number }): Place => ({
  siglum: collation.tellings[telling]!.siglum,
  start: span.start,
  end: span.end,
});

function present({ siglum, telling }: ReadTelling): ReportTelling {
  const { text, sha256, raw, segments } = telling;
  return { siglum, ...stated(telling), text, sha256, raw, segments: segments.map((s) => ({ ...s })) };
}
