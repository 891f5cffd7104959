import type { Relation } from './collation.ts';
import type { Notice } from './notice.ts';
import type * as R from './report.ts';
import type { Place, Span } from './span.ts';
import { ROLES } from './telling.ts';

/** As much of JSON Schema (2020-12) as a report needs. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly (string | null)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** Fields by name; the mark that keeps two kinds of span apart exists for the compiler alone. */
type Named<T> = Extract<keyof T, string>;
type Fields<T> = { readonly [K in Named<T>]-?: JsonSchema };
/** Names every optional field of `T`, and no other: the compiler holds schema and types together. */
type Optional<T> = { readonly [K in Named<T> as undefined extends T[K] ? K : never]-?: true };

/** An object with the fields of `T` and no others. */
function object<T>(properties: Fields<T>, optional: Optional<T>, description?: string): JsonSchema {
  const required = Object.keys(properties).filter((key) => !(key in optional));
  return { ...(description ? { description } : {}), type: 'object', properties, required, additionalProperties: false };
}

const list = (items: JsonSchema, minItems = 0): JsonSchema => ({
  type: 'array',
  items,
  ...(minItems > 0 ? { minItems } : {}),
});
/** One of the values of the union `T`: every one of them has to be named. */
const oneOf = <T extends string>(values: Readonly<Record<T, true>>): JsonSchema => ({ enum: Object.keys(values) });
const orNull = (schema: JsonSchema): JsonSchema =>
  schema.enum ? { enum: [...schema.enum, null] } : { anyOf: [schema, { type: 'null' }] };

const TEXT: JsonSchema = { type: 'string' };
const TEXT_OR_NULL: JsonSchema = { type: ['string', 'null'] };
const FLAG: JsonSchema = { type: 'boolean' };
const SHARE: JsonSchema = { type: 'number', minimum: 0, maximum: 1 };
const COUNT: JsonSchema = { type: 'integer', minimum: 0 };
const OFFSET: JsonSchema = { type: 'integer', minimum: 0 };
const SIGLUM: JsonSchema = { type: 'string', pattern: '^[A-Z]+$' };
const SHA256: JsonSchema = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const FINDING_ID: JsonSchema = { type: 'string', pattern: '^[a-z-]+-[0-9a-f]{12}$' };

const span: Fields<Span> = { start: OFFSET, end: OFFSET };
const place: Fields<Place> = { siglum: SIGLUM, ...span };
const SPAN = object<Span>(span, {}, 'Half-open, in UTF-16 code units.');
const PLACE = object<Place>(place, {}, 'A span in the text of one telling.');

const RELATION = oneOf<Relation>({ same: true, reworded: true, echo: true });
const RECORD_STATUS = oneOf<R.RecordStatus>({
  past: true,
  'under-way': true,
  planned: true,
  requested: true,
  'ruled-out': true,
  'in-force': true,
  mixed: true,
});
const DESCENT_VERDICT = oneOf<R.DescentVerdict>({
  copy: true,
  revision: true,
  'common-source': true,
  independent: true,
  unrelated: true,
  'cannot-tell': true,
});

const SEGMENT = object<R.ReportTelling['segments'][number]>(
  { role: { enum: ROLES }, ...span, raw: SPAN, repeats: SPAN },
  { raw: true, repeats: true },
);

const TELLING = object<R.ReportTelling>(
  {
    siglum: SIGLUM,
    id: TEXT,
    uri: TEXT,
    title: TEXT_OR_NULL,
    byline: TEXT_OR_NULL,
    agency: TEXT_OR_NULL,
    outlet: TEXT_OR_NULL,
    published: TEXT_OR_NULL,
    modified: TEXT_OR_NULL,
    language: TEXT_OR_NULL,
    url: TEXT_OR_NULL,
    from: { type: 'object', additionalProperties: TEXT, description: 'Where each piece of metadata came from.' },
    text: TEXT,
    sha256: SHA256,
    raw: object<R.ReportTelling['raw']>({ sha256: SHA256, mediaType: TEXT }, {}),
    segments: list(SEGMENT),
  },
  {},
);

const ALIGNMENT = object<R.AlignmentFinding>(
  { id: FINDING_ID, relation: RELATION, members: list(PLACE, 2), moved: FLAG, score: SHARE },
  {},
  'Sentences of two or more tellings that tell the same.',
);

const UNIQUE = object<R.UniqueFinding>({ id: FINDING_ID, ...place }, {}, 'A body sentence that no other telling has.');

const TERM = object<R.TermFinding>(
  {
    id: FINDING_ID,
    unit: FINDING_ID,
    kind: oneOf<R.TermKind>({
      name: true,
      title: true,
      spelling: true,
      figure: true,
      wording: true,
      status: true,
      who: true,
    }),
    readings: list(object<R.TermFinding['readings'][number]>({ text: TEXT, places: list(PLACE, 1) }, {}), 2),
  },
  { unit: true },
  'The same thing, named or worded otherwise.',
);

const SPEAKER = object<NonNullable<R.QuotationFinding['speaker']>>({ ...place, name: TEXT }, {});
const QUOTATION = object<R.QuotationFinding>(
  {
    id: FINDING_ID,
    kind: oneOf<R.QuotationFinding['kind']>({ speech: true, term: true, title: true }),
    speaker: orNull(SPEAKER),
    speakers: list(SPEAKER),
    versions: list(object<R.QuotationFinding['versions'][number]>({ ...place, text: TEXT }, {}), 1),
    verdict: oneOf<R.QuotationVerdict>({
      verbatim: true,
      trimmed: true,
      altered: true,
      single: true,
      'cannot-tell': true,
    }),
    changes: list(
      object<R.QuotationChange>(
        {
          op: oneOf<R.QuotationChange['op']>({ replace: true, delete: true, insert: true, boundary: true }),
          a: orNull(PLACE),
          b: orNull(PLACE),
        },
        {},
      ),
    ),
    cuts: list(
      object<R.QuotationCut>(
        {
          ...place,
          notIn: list(TEXT, 1),
          drops: orNull(oneOf<R.CutDrop>({ negation: true, condition: true, hedge: true })),
        },
        {},
      ),
    ),
    indirect: list(PLACE, 1),
  },
  { speakers: true, cuts: true, indirect: true },
);

const FIGURE = object<R.FigureFinding>(
  {
    id: FINDING_ID,
    verdict: oneOf<R.FigureVerdict>({
      agree: true,
      rounded: true,
      updated: true,
      differ: true,
      'other-measure': true,
      single: true,
      'cannot-tell': true,
    }),
    readings: list(
      object<R.FigureReading>(
        { ...place, value: { type: ['number', 'string'] }, unit: TEXT, of: orNull(PLACE), hedge: TEXT_OR_NULL },
        {},
      ),
      1,
    ),
  },
  {},
);

const RECORD = object<R.RecordFinding>(
  {
    id: FINDING_ID,
    kind: oneOf<R.RecordKind>({
      statement: true,
      visit: true,
      meeting: true,
      request: true,
      commitment: true,
      aim: true,
      ban: true,
    }),
    status: RECORD_STATUS,
    actor: TEXT_OR_NULL,
    says: TEXT,
    agreement: oneOf<R.RecordFinding['agreement']>({
      agree: true,
      differ: true,
      'other-actor': true,
      single: true,
    }),
    evidence: list(
      object<R.RecordFinding['evidence'][number]>({ ...place, status: RECORD_STATUS, actor: TEXT }, { actor: true }),
      1,
    ),
  },
  {},
);

const ATTRIBUTION = object<R.AttributionFinding>(
  {
    id: FINDING_ID,
    siglum: SIGLUM,
    type: oneOf<R.AttributionFinding['type']>({ direct: true, mixed: true, indirect: true }),
    source: orNull(SPAN),
    cue: orNull(SPAN),
    content: list(SPAN, 1),
    speaker: TEXT_OR_NULL,
    confidence: oneOf<R.AttributionFinding['confidence']>({ sure: true, likely: true, 'cannot-tell': true }),
  },
  {},
  'Who is said to have said what in one telling; a speaker has the same name in all of them.',
);

const CONTRAST = object<R.ContrastFinding>(
  {
    id: FINDING_ID,
    unit: FINDING_ID,
    kind: oneOf<R.ContrastKind>({
      conflict: true,
      attribution: true,
      hedge: true,
      'saying-verb': true,
      scope: true,
      detail: true,
      wording: true,
    }),
    says: TEXT,
    confidence: SHARE,
    readings: list(object<R.ContrastFinding['readings'][number]>({ text: TEXT, places: list(PLACE, 1) }, {}), 2),
  },
  { unit: true },
  'In what way places that tell the same differ; conflicts first.',
);

const PAIR = object<R.DescentPair>(
  {
    a: SIGLUM,
    b: SIGLUM,
    verdict: DESCENT_VERDICT,
    confidence: SHARE,
    reasons: list(object<R.Reason>({ says: TEXT, evidence: list(PLACE) }, {})),
  },
  {},
);

const SIGN = object<R.DescentSign>(
  {
    siglum: SIGLUM,
    kind: oneOf<R.SignKind>({
      'house-edit': true,
      'round-trip-translation': true,
      abridged: true,
      updated: true,
      corrected: true,
      spun: true,
      merged: true,
    }),
    confidence: SHARE,
    says: TEXT,
    evidence: list(object<R.DescentSign['evidence'][number]>({ ...place, says: TEXT }, { says: true })),
  },
  {},
);

const EDGE = object<R.DescentEdge>(
  {
    from: TEXT,
    to: TEXT,
    kind: oneOf<R.EdgeKind>({
      verbatim: true,
      cut: true,
      reworded: true,
      translated: true,
      spun: true,
      merged: true,
      revision: true,
      'lost-source': true,
    }),
    share: orNull(SHARE),
    support: orNull(SHARE),
    verdict: oneOf<R.DescentEdge['verdict']>({ held: true, 'cannot-tell': true }),
    direction: list(
      object<R.DescentEdge['direction'][number]>(
        {
          kind: oneOf<R.DirectionKind>({
            stated: true,
            time: true,
            irreversible: true,
            leftover: true,
            'shared-errors': true,
            'later-state': true,
            damage: true,
            asymmetry: true,
          }),
          says: TEXT,
          evidence: list(PLACE),
        },
        {},
      ),
    ),
    evidence: list(PLACE),
  },
  {},
);

const DESCENT = object<R.DescentFinding>(
  {
    verdict: orNull(DESCENT_VERDICT),
    confidence: SHARE,
    pairs: list(PAIR),
    edges: list(EDGE),
    passages: list(object<R.DescentPassage>({ ...place, from: orNull(TEXT), at: orNull(PLACE) }, {})),
    lost: list(object<R.DescentFinding['lost'][number]>({ id: TEXT, says: TEXT }, {})),
    signs: list(SIGN),
  },
  {},
  'Who took from whom. `verdict` is about the pair, and null for more than two tellings.',
);

const ORIGINS = object<R.OriginsFinding>(
  {
    count: orNull(COUNT),
    least: COUNT,
    most: COUNT,
    origins: list(object<R.Origin>({ id: TEXT, at: TEXT, tellings: list(SIGLUM, 1), says: TEXT }, {})),
  },
  {},
  'Origins that owe each other no text. `count` is null where only bounds can be told.',
);

const WIRE = object<R.WireFinding>(
  {
    id: FINDING_ID,
    siglum: SIGLUM,
    agency: TEXT,
    credit: orNull(PLACE),
    share: orNull(SHARE),
    sentences: list(object<R.WireFinding['sentences'][number]>({ ...place, share: SHARE, at: orNull(PLACE) }, {})),
    verdict: oneOf<R.WireFinding['verdict']>({
      'is-wire': true,
      credited: true,
      'house-wording': true,
      uncredited: true,
      'cannot-tell': true,
    }),
    says: TEXT,
  },
  {},
  'How much of a telling is agency copy, beside what its credit says.',
);

const GENEALOGY = object<R.GenealogyFinding>(
  {
    id: FINDING_ID,
    finding: FINDING_ID,
    kind: oneOf<R.GenealogyFinding['kind']>({ figure: true, name: true, quotation: true }),
    readings: list(object<R.GenealogyFinding['readings'][number]>({ text: TEXT, places: list(PLACE, 1) }, {}), 2),
    changes: list(
      object<R.GenealogyFinding['changes'][number]>(
        { from: TEXT, to: SIGLUM, before: COUNT, after: COUNT, inherited: list(SIGLUM) },
        {},
      ),
    ),
    kept: list(SIGLUM),
    says: TEXT,
  },
  {},
  'Where a figure, name or quotation turned into another, and who has it from there.',
);

const NOTICE = object<Notice>(
  {
    level: oneOf<Notice['level']>({ error: true, warning: true, info: true }),
    code: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    says: TEXT,
    uri: TEXT,
    siglum: SIGLUM,
    ...span,
  },
  { uri: true, siglum: true, start: true, end: true },
);

/** JSON Schema of the report. `variorum schema` prints it; it is strict, so that an unknown field is an error. */
export const REPORT_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Report of variorum, version 1',
  ...object<R.Report>(
    {
      schema: { const: 'variorum/report/1' },
      program: object<R.Report['program']>(
        { version: TEXT, settings: { type: 'object', additionalProperties: { type: 'number' } } },
        {},
      ),
      tellings: list(TELLING),
      alignment: list(ALIGNMENT),
      unique: list(UNIQUE),
      terms: list(TERM),
      quotations: list(QUOTATION),
      figures: list(FIGURE),
      record: list(RECORD),
      attributions: list(ATTRIBUTION),
      contrasts: list(CONTRAST),
      descent: DESCENT,
      origins: ORIGINS,
      wire: list(WIRE),
      genealogy: list(GENEALOGY),
      notices: list(NOTICE),
    },
    {},
    'Everything that the analysis found. Offsets are half-open UTF-16 and count in the text of the telling with that siglum.',
  ),
};
