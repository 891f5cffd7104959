import { root } from '../../../data/lexicon/root.ts';
import { NOUN_SENSES, VERB_SENSES } from '../../../data/models/word-senses.ts';
import type { Span } from '../../../model/span.ts';
import type { Role } from '../../../model/telling.ts';
import type { ReadTelling, Token } from '../../../model/token.ts';
import { isLower, isUpper } from '../../../text/characters.ts';
import { allQuotedRuns, type QuotedRun } from '../../marks.ts';
import { type EntityKind, namesOf } from '../../names.ts';
import { type Kind, kindNumber, markKind, wordKind } from './kinds.ts';
import { columnOf, hashOf } from './table.ts';

/** What the rules say of one attribution; the tagger takes it as a hint. */
export interface Ruled {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
}

/** All tokens that are looked at, headline and body, with their attributes. Positions count in `tokens`. */
export interface Words {
  readonly read: ReadTelling;
  readonly tokens: readonly Token[];
  readonly norm: Int32Array;
  readonly root: Int32Array;
  readonly ending: Int32Array;
  /** Fields of meaning as a verb and as a noun, 0 for none. */
  readonly field: Int32Array;
  /** Number in `KINDS`. */
  readonly kind: Int32Array;
  /** 0 small letters, 1 a capital, 2 capitals only; 3 more where it begins a sentence. */
  readonly shape: Int32Array;
  /** Position in `ReadTelling.sentences`. */
  readonly sentence: Int32Array;
  /** Position in `ReadTelling.segments`. */
  readonly segment: Int32Array;
  /** Position in `runs` of the outer run, its marks included, or -1. */
  readonly quote: Int32Array;
  /** 0 no name, else the kind of the mention, and whether it begins here. */
  readonly name: Int32Array;
  readonly runs: readonly QuotedRun[];
  readonly ruled: readonly Ruled[];
}

const LOOKED_AT: ReadonlySet<Role> = new Set<Role>(['headline', 'deck', 'lede', 'paragraph']);

/** The tokens of a telling with their attributes. */
export function wordsOf(read: ReadTelling, ruled: readonly Ruled[]): Words {
  const sentences = read.sentences.filter((s) => LOOKED_AT.has(s.role));
  const tokens = sentences.flatMap((s) => s.tokens);
  const runs = allQuotedRuns(read).filter((r) => !r.nested && LOOKED_AT.has(r.role));
  const column = (): Int32Array => new Int32Array(tokens.length);
  const words = { norm: column(), root: column(), ending: column(), field: column(), kind: column(), shape: column() };
  const sentence = column();
  const segment = column();
  let at = 0;
  for (const one of sentences) {
    sentence.fill(one.index, at, at + one.tokens.length);
    segment.fill(one.segment, at, at + one.tokens.length);
    at += one.tokens.length;
  }
  const name = namesAt(read, tokens);
  tokens.forEach((token, i) => {
    const form = formOf(token);
    words.norm[i] = form.norm;
    words.root[i] = form.root;
    words.ending[i] = form.ending;
    words.field[i] = form.field;
    const first = i === 0 || sentence[i - 1] !== sentence[i];
    const capital = capitals(read.text, token);
    words.shape[i] = capital + (first ? 3 : 0);
    words.kind[i] = kindAt(form.kind, capital, first, name[i]!);
  });
  return { read, tokens, ...words, sentence, segment, name, quote: quotesAt(tokens, runs), runs, ruled };
}

interface Form {
  readonly norm: number;
  readonly root: number;
  readonly ending: number;
  readonly field: number;
  readonly kind: number;
}
const forms = new Map<string, Form>();
const MOST_FORMS = 100_000;

/** What is known of a normal form, remembered since words repeat. */
function formOf({ norm, kind }: Token): Form {
  const known = forms.get(norm);
  if (known) return known;
  const said: Kind = kind === 'mark' ? markKind(norm) : kind === 'number' ? 'number' : wordKind(norm);
  const made = {
    norm: hashOf(kind === 'number' ? '0' : norm),
    root: hashOf(kind === 'word' ? root(norm) : norm),
    ending: hashOf(norm.slice(-3)),
    field: kind === 'word' ? fieldOf(root(norm)) : 0,
    kind: kindNumber(said),
  };
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(norm, made);
  return made;
}

let fields: Map<string, number> | undefined;

/** Number of the fields of meaning of a stem: verb field times 64, plus noun field. */
function fieldOf(stem: string): number {
  fields ??= readFields();
  return fields.get(stem) ?? 0;
}

function readFields(): Map<string, number> {
  const made = new Map<string, number>();
  for (const [table, step] of [
    [NOUN_SENSES, 1],
    [VERB_SENSES, 64],
  ] as const)
    for (const [field, stems] of Object.entries(table))
      for (const stem of stems.split(' ')) {
        const known = made.get(stem) ?? 0;
        if (step === 64 ? known < 64 : known === 0) made.set(stem, known + Number(field) * step);
      }
  return made;
}

function capitals(text: string, { start, end, kind }: Token): number {
  if (kind !== 'word' || !isUpper(text.charCodeAt(start))) return 0;
  for (let i = start + 1; i < end; i++) if (isLower(text.charCodeAt(i))) return 1;
  return end - start > 1 ? 2 : 1;
}

const OTHER = kindNumber('other');
const FIRST_OPEN = kindNumber('saying');
const NAME: Readonly<Record<EntityKind, Kind>> = {
  person: 'name-person',
  place: 'name-place',
  organisation: 'name-body',
  group: 'name-group',
  unknown: 'name',
};
const NAME_KINDS = Object.values(NAME);

/** A name by the kind of its bearer; any other word with a capital inside a sentence is a name too. */
function kindAt(kind: number, capital: number, first: boolean, name: number): number {
  if (capital === 0) return kind;
  if (name > 0 && name < 20) return kindNumber(NAME_KINDS[(name - 1) >> 1]!);
  return !first && kind >= FIRST_OPEN && kind <= OTHER ? kindNumber('name') : kind;
}

/** 1 to 10 names by kind and whether they begin; from 20 descriptions, from 40 pronouns. */
function namesAt(read: ReadTelling, tokens: readonly Token[]): Int32Array {
  const { mentions, entities } = namesOf(read);
  const column = new Int32Array(tokens.length);
  let at = 0;
  for (const mention of mentions) {
    const form = mention.form === 'name' ? 0 : mention.form === 'epithet' ? 20 : 40;
    const kind = NAME_KINDS.indexOf(NAME[entities[mention.entity]!.kind]) * 2;
    while (at > 0 && tokens[at - 1]!.end > mention.start) at--;
    while (at < tokens.length && tokens[at]!.end <= mention.start) at++;
    for (let i = at; i < tokens.length && tokens[i]!.start < mention.end; i++)
      column[i] = form + kind + (i === at ? 1 : 2);
  }
  return column;
}

function quotesAt(tokens: readonly Token[], runs: readonly QuotedRun[]): Int32Array {
  let at = 0;
  return columnOf(tokens, (token) => {
    while (at < runs.length && token.start >= (runs[at]!.close ?? runs[at]!.end) + 1) at++;
    return at < runs.length && runs[at]!.open <= token.start ? at : -1;
  });
}

/** Position of the first token that ends behind this character. */
export function tokenFrom(words: Words, at: number): number {
  let low = 0;
  let high = words.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.tokens[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
