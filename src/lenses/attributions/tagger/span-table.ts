import type { Span } from '../../../model/span.ts';
import { KINDS, kindNumber } from './kinds.ts';
import { columnOf, type Table, templatesOf } from './table.ts';
import { type Cue, type Item, itemKind } from './window.ts';
import type { Ruled, Words } from './words.ts';

/** Attributes of an item in the order of the columns. */
export const SPAN_ATTRIBUTES = [
  ...['norm', 'kind', 'shape', 'name', 'side', 'near', 'away', 'commas', 'cues', 'source', 'content', 'other'],
  ...['run', 'verb', 'field', 'verbkind', 'before', 'behind', 'verbs', 'place'],
];
/** What the tagger of sources and contents looks at (see `templatesOf`). */
export const SPAN_TEMPLATES = templatesOf(
  `
  kind
  kind side
  kind-1 kind side
  kind kind+1 side
  kind-1 kind kind+1 side
  kind-2 kind-1 kind side
  kind kind+1 kind+2 side
  kind-1 kind kind+1 near
  norm side
  norm-1 side
  norm+1 side
  norm-1 norm side
  norm norm+1 side
  norm-1 kind side
  norm+1 kind side
  norm near
  norm commas
  near
  near kind
  near kind-1 kind
  near kind kind+1
  near verbkind
  near verb
  near before behind
  away kind
  away kind side place
  commas side
  commas kind
  commas kind-1 kind
  commas kind kind+1
  commas away
  commas cues
  commas verbs
  commas verbkind
  cues side
  cues kind side
  cues away
  cues kind-1 kind side
  verbs side
  verbs kind side
  verbs near
  verbs kind-1 kind side
  field side
  field kind side
  field near
  field commas side
  field behind side kind
  verb side
  verb kind side
  verb kind-1 kind side
  verb commas side
  verb norm side
  verb behind side
  verb away
  behind side kind
  behind near
  behind commas kind
  behind norm side
  before side kind
  before near
  before commas kind
  before behind side commas
  before behind verbkind side
  verbkind behind side kind
  verbkind before side kind
  name side
  name near
  name-1 name side
  name name+1 side
  name kind-1 side
  name verbs commas
  shape kind near
  shape-1 shape side
  source
  source side
  source-1 source
  source source+1
  source kind
  source kind+1
  source content
  source-1 source kind
  source source+1 kind+1
  content
  content side
  content-1 content
  content content+1
  content kind side
  content-1 content kind
  content content+1 kind
  content away
  content commas side
  content verb
  content near
  content cues side
  content place
  other
  other side kind
  other-1 other side
  other other+1 side
  other commas side
  other content side
  run
  run side
  run away
  run before side
  run behind side
  run-1 run kind
  run content
  run cues side
  run verb
  run near
  place side kind
  place verb
  place near
  `,
  SPAN_ATTRIBUTES,
);

const COMMA = kindNumber('comma');
const CLAUSE: ReadonlySet<number> = new Set(
  (['that', 'who', 'conj', 'and', 'dash', 'semicolon', 'colon'] as const).map(kindNumber),
);
const VERBAL: ReadonlySet<number> = new Set(
  KINDS.flatMap((kind, i) =>
    /^(?:be|have|modal|does|verb|verb-s|verb-ed|past)$|-(?:past|s|base)$/.test(kind) ? [i] : [],
  ),
);

/** Attributes of the items of one window. `taken`: 1 first, 2 further tokens of any cue. `ruled`: what the rules say of this cue. */
export function spanTable(
  words: Words,
  items: readonly Item[],
  cue: Cue,
  taken: Uint8Array,
  ruled: Ruled | null,
): Table {
  const n = items.length;
  const centre = items.findIndex((item) => item.form === 'cue');
  const each = (value: (item: Item, i: number) => number): Int32Array => columnOf(items, value);
  const always = (value: number): Int32Array => new Int32Array(n).fill(value);
  const ofToken = (column: Int32Array, otherwise: number): Int32Array =>
    each(({ form, first }) => (form === 'token' ? column[first]! : otherwise));
  const kind = each((item) => itemKind(words, item));
  const other = each((item) => (item.form === 'cue' ? 0 : cuesInside(item, taken)));
  const counts = countOutwards(kind, other, centre);
  const around = surroundings(kind, centre);
  const columns = [
    each(({ form, first }, i) => (form === 'token' ? words.norm[first]! : kind[i]!)),
    kind,
    ofToken(words.shape, 9),
    ofToken(words.name, 99),
    each((_, i) => (i < centre ? 0 : i > centre ? 1 : 2)),
    each((_, i) => nearness(i - centre)),
    each(({ first }) => away(words, first, cue)),
    counts.commas,
    counts.cues,
    ruled === null ? always(3) : each((item) => within(words, item, ruled.source ? [ruled.source] : [])),
    ruled === null ? always(3) : each((item) => within(words, item, ruled.content)),
    other,
    each((item) => (item.form === 'run' ? runForm(words, item) : 0)),
    always(words.root[cue.last]!),
    always(words.field[cue.last]!),
    always(words.kind[cue.last]! * 64 + words.kind[cue.first]!),
    always(around.before),
    always(around.behind),
    counts.verbs,
    always(placeOf(words, cue)),
  ];
  return { length: n, columns };
}

/** Sentences and paragraphs away from the cue. */
const away = ({ sentence, segment }: Words, at: number, { first }: Cue): number =>
  Math.max(-3, Math.min(4, sentence[at]! - sentence[first]!)) * 4 +
  (segment[at] === segment[first] ? 0 : segment[at]! < segment[first]! ? 1 : 2);

/** Distance to the cue, in steps that grow. */
function nearness(distance: number): number {
  const far = Math.abs(distance);
  const step = far < 7 ? far : far < 10 ? 7 : far < 15 ? 8 : far < 22 ? 9 : far < 32 ? 10 : 11;
  return distance < 0 ? -step : step;
}

/** 0 outside, 1 first, 2 further item of a span. */
function within({ tokens }: Words, { first }: Item, spans: readonly Span[]): number {
  const { start, end } = tokens[first]!;
  const span = spans.find((s) => s.start < end && start < s.end);
  return span === undefined
    ? 0
    : span.start >= start || tokens[first - 1] === undefined || tokens[first - 1]!.end <= span.start
      ? 1
      : 2;
}

function cuesInside({ first, last }: Item, taken: Uint8Array): number {
  for (let i = first; i <= last; i++) if (taken[i] !== 0) return taken[i] === 1 || last > first ? 1 : 2;
  return 0;
}

/** What a quotation looks like: how long, whether a mark that ends a sentence closes it, whether it goes on from the paragraph before. */
function runForm(words: Words, { first, last }: Item): number {
  const run = words.runs[words.quote[first]!]!;
  const length = last - first;
  const size = length < 5 ? 0 : length < 10 ? 1 : 2;
  const ends = words.read.text[run.end - 1] ?? '';
  const closing = ends === ',' ? 1 : /[.!?…]/.test(ends) ? 2 : 0;
  const opens = first === 0 || words.sentence[first - 1] !== words.sentence[first] ? 1 : 0;
  return 1 + size + 3 * closing + 9 * opens + 18 * (run.resumes ? 1 : 0) + 36 * (run.unclosed ? 1 : 0);
}

/** Headline or body, inside a quotation or not, first sentence of its paragraph or not. */
function placeOf({ read, sentence, segment, quote }: Words, { first }: Cue): number {
  const role = read.sentences[sentence[first]!]!.role;
  let start = first;
  while (start > 0 && sentence[start - 1] === sentence[first]) start--;
  const leads = start === 0 || segment[start - 1] !== segment[start];
  return (role === 'headline' || role === 'deck' ? 1 : 0) + (quote[first]! >= 0 ? 2 : 0) + (leads ? 4 : 0);
}

/** Kinds of the two items straight before and behind the cue. */
function surroundings(kind: Int32Array, centre: number): { before: number; behind: number } {
  const at = (i: number): number => kind[i] ?? -1;
  return { before: at(centre - 1) * 128 + at(centre - 2), behind: at(centre + 1) * 128 + at(centre + 2) };
}

/** Commas with clause words, other cues, and verbs between the cue and each item. */
function countOutwards(kind: Int32Array, other: Int32Array, centre: number) {
  const n = kind.length;
  const counts = { commas: new Int32Array(n), cues: new Int32Array(n), verbs: new Int32Array(n) };
  for (const step of [-1, 1]) {
    let commas = 0;
    let clauses = 0;
    let cues = 0;
    let verbs = 0;
    for (let i = centre + step; i >= 0 && i < n; i += step) {
      counts.commas[i] = (Math.min(3, commas) * 3 + Math.min(2, clauses)) * 2 + (step > 0 ? 1 : 0);
      counts.cues[i] = Math.min(2, cues);
      counts.verbs[i] = Math.min(3, verbs);
      if (kind[i] === COMMA) commas++;
      if (CLAUSE.has(kind[i]!)) clauses++;
      if (other[i] === 1) cues++;
      if (VERBAL.has(kind[i]!)) verbs++;
    }
  }
  return counts;
}
