import type { Span } from '../../../model/span.ts';
import { isBody } from '../../../model/telling.ts';
import { KINDS, type Kind } from './kinds.ts';
import { type Table, templatesOf } from './table.ts';
import { type Ruled, tokenFrom, type Words } from './words.ts';

/** Attributes of a token in the order of the columns. */
export const CUE_ATTRIBUTES = [
  'norm',
  'root',
  'ending',
  'field',
  'kind',
  'shape',
  'name',
  'quoted',
  'rule',
  'ahead',
  'behind',
  'place',
];

/** What the tagger of cues looks at (see `templatesOf`). */
export const CUE_TEMPLATES = templatesOf(
  `
  norm-2
  norm-1
  norm
  norm+1
  norm+2
  norm-1 norm
  norm norm+1
  norm-1 norm norm+1
  norm norm+1 norm+2
  norm-2 norm-1 norm
  norm-2 norm-1
  norm+1 norm+2
  kind-2
  kind-1
  kind
  kind+1
  kind+2
  kind-1 kind
  kind kind+1
  kind-2 kind-1 kind
  kind-1 kind kind+1
  kind kind+1 kind+2
  kind-3 kind-2 kind-1 kind
  kind-2 kind-1 kind kind+1
  kind-1 kind kind+1 kind+2
  kind kind+1 kind+2 kind+3
  root
  root-1
  root+1
  root kind
  root kind-1
  root kind+1
  root kind-1 kind+1
  root kind-2 kind-1
  root kind+1 kind+2
  root-1 root
  root root+1
  root ahead
  root behind
  root kind-1 ahead
  root quoted
  root place
  root rule
  norm place
  norm ahead behind
  ending kind-1
  ending kind-1 kind+1
  ending behind ahead
  field
  field kind
  field kind-1
  field kind kind+1
  field kind-1 kind+1
  field kind ahead
  field behind ahead
  field rule
  field-1 kind
  field+1 kind
  field+1 root
  field-1 field
  kind ahead
  kind behind
  kind behind ahead
  kind place
  kind-1 kind ahead
  kind shape kind-1
  name-1 kind
  name-1 root
  name+1 kind
  name+1 root
  quoted-1 quoted quoted+1
  quoted kind
  quoted-1 kind
  quoted+1 kind
  quoted-1 kind kind+1
  quoted+1 root
  rule
  rule kind
  rule-1 rule
  rule rule+1
  rule-1 rule rule+1
  rule kind-1 kind
  rule kind kind+1
  rule-1 kind
  rule+1 kind
  rule ahead
  rule place
  place
  `,
  CUE_ATTRIBUTES,
);

/** The attributes that need more than the token itself; one table a segment. */
export function cueTables(words: Words): { first: number; table: Table }[] {
  const { norm, root, ending, field, kind, shape, name } = words;
  const all = [
    norm,
    root,
    ending,
    field,
    kind,
    shape,
    name,
    quoted(words),
    rules(words),
    ahead(words),
    behind(words),
    places(words),
  ];
  const tables: { first: number; table: Table }[] = [];
  for (let first = 0; first < norm.length; ) {
    let end = first + 1;
    while (end < norm.length && words.segment[end] === words.segment[first]) end++;
    tables.push({ first, table: { length: end - first, columns: all.map((column) => column.subarray(first, end)) } });
    first = end;
  }
  return tables;
}

/** 0 outside of quotation marks, 1 first, 2 inside, 3 last token of a run. */
function quoted({ quote }: Words): Int32Array {
  const column = new Int32Array(quote.length);
  for (let i = 0; i < quote.length; i++) {
    const run = quote[i]!;
    if (run >= 0) column[i] = quote[i - 1] !== run ? 1 : quote[i + 1] !== run ? 3 : 2;
  }
  return column;
}

/** First and further tokens of the cues that the rules found, by where their content stands. */
function rules(words: Words): Int32Array {
  const column = new Int32Array(words.norm.length);
  for (const ruled of words.ruled) {
    if (!ruled.cue) continue;
    const side = sideOf(ruled, ruled.cue);
    for (let i = tokenFrom(words, ruled.cue.start); words.tokens[i] && words.tokens[i]!.start < ruled.cue.end; i++)
      column[i] = 1 + side * 2 + (words.tokens[i]!.start > ruled.cue.start ? 1 : 0);
  }
  return column;
}

const sideOf = ({ content, source }: Ruled, cue: Span): number =>
  (content.some((c) => c.start < cue.start) ? 1 : 0) +
  (content.some((c) => c.start > cue.start) ? 2 : 0) +
  (source === null ? 4 : 0);

/** By the number of a kind: 1 for these kinds. */
const flagsOf = (kinds: readonly Kind[]): Uint8Array =>
  Uint8Array.from(KINDS, (kind) => (kinds.includes(kind) ? 1 : 0));
const AHEAD = flagsOf(['that', 'quote', 'colon', 'comma', 'stop', 'to', 'question', 'dash', 'who', 'semicolon']);
const BEHIND = flagsOf([
  ...(['name', 'name-person', 'name-body', 'name-place', 'name-group', 'subject', 'person', 'comma', 'quote'] as const),
  ...(['who', 'that', 'conj', 'and', 'stop', 'dash', 'semicolon'] as const),
]);

const nearness = (distance: number): number => (distance < 3 ? distance : distance < 5 ? 3 : 4);

/** The next mark or small word that shapes a clause, and how near it is. */
function ahead({ kind, sentence }: Words): Int32Array {
  const column = new Int32Array(kind.length);
  let next = -1;
  for (let i = kind.length - 1; i >= 0; i--) {
    if (next >= 0 && sentence[next] === sentence[i]) column[i] = 1 + kind[next]! * 8 + nearness(next - i);
    if (AHEAD[kind[i]!]) next = i;
  }
  return column;
}

/** The last name, pronoun, mark or conjunction before, and how near it is. */
function behind({ kind, sentence }: Words): Int32Array {
  const column = new Int32Array(kind.length);
  let last = -1;
  for (let i = 0; i < kind.length; i++) {
    if (last >= 0 && sentence[last] === sentence[i]) column[i] = 1 + kind[last]! * 8 + nearness(i - last);
    if (BEHIND[kind[i]!]) last = i;
  }
  return column;
}

/** Headline or body, with or without a quotation in the sentence. */
function places({ read, sentence, quote }: Words): Int32Array {
  const column = new Int32Array(sentence.length);
  for (let first = 0; first < column.length; ) {
    let end = first;
    let quoting = 0;
    for (; end < column.length && sentence[end] === sentence[first]; end++) if (quote[end]! >= 0) quoting = 2;
    column.fill((isBody(read.sentences[sentence[first]!]!.role) ? 1 : 2) + quoting, first, end);
    first = end;
  }
  return column;
}
