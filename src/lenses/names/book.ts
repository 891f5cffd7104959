import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../../data/names-given.ts';
import { PLACE_WORDS } from '../../data/organisation-words.ts';
import { FEMALE_TITLES, KINSHIP_WORDS, MALE_TITLES } from '../../data/titles.ts';
import type { Span } from '../../model/span.ts';
import type { ReadTelling, Sentence } from '../../model/token.ts';
import { kindOf, lastName } from './kinds.ts';
import type { NameRun } from './runs.ts';
import type { TitledRun } from './titled.ts';
import type { Entity, EntityKind, Gender, NameMention, Names } from './types.ts';
import { bareWord } from './words.ts';

export interface Draft {
  readonly words: readonly string[];
  /** The words in small letters. */
  readonly key: string;
  /** As `lastName` has it; empty where there are no words. */
  readonly last: string;
  name: string;
  kind: EntityKind;
  titles: string[];
  gender: Gender | undefined;
  readonly described: boolean;
  /** Acronym given in parentheses after the name. */
  acronym: string | null;
  /** Merged into another; read on there. */
  into: Draft | null;
}
export interface DraftMention extends Span {
  entity: Draft;
  readonly sentence: number;
  readonly form: NameMention['form'];
  readonly confidence: number;
  readonly titled: Span;
  readonly aside: boolean;
}

/** Collects mentions and decides which of them mean the same. */
export class EntityBook {
  readonly drafts: Draft[] = [];
  private mentions: DraftMention[] = [];
  private last: { run: TitledRun; entity: Draft } | null = null;

  constructor(private readonly read: ReadTelling) {}

  /** Adds a run of the body: a new entity, or one more mention of an old one. */
  add(run: TitledRun): void {
    if (run.words.length === 0) return;
    if (this.takesAcronym(run)) return;
    const kind = kindOf(run);
    const entity =
      this.find(run.words, kind, run.title) ??
      this.make(run.words, kind, this.read.text.slice(run.name.start, run.name.end));
    if (kind !== 'unknown' && entity.kind === 'unknown') entity.kind = kind;
    if (run.title) this.giveTitle(entity, run.title);
    entity.gender ??= genderOf(run.words, entity.kind);
    this.mentions.push(this.mention(run, entity, run.words.length === entity.words.length ? 1 : 0.9));
    this.last = { run, entity };
  }

  /** Looks through a run from outside of the body, where capitals mean little, for the names that the body has. */
  addAside({ sentence, first, last }: NameRun): void {
    const { tokens } = sentence;
    const word = (i: number): string => bareWord(this.read, tokens[i]!);
    for (let from = first; from <= last; from++) {
      for (let to = last; to >= from; to--) {
        const entity = this.findKnown(
          tokens.slice(from, to + 1).flatMap((t, i) => (t.kind === 'word' ? [word(from + i)] : [])),
        );
        if (!entity) continue;
        const name: Span = { start: tokens[from]!.start, end: tokens[to]!.start + word(to).length };
        this.mentions.push({
          ...name,
          entity,
          sentence: sentence.index,
          form: 'name',
          confidence: 0.8,
          titled: name,
          aside: true,
        });
        from = to;
        break;
      }
    }
  }

  /** The entity of the body whose name these words are: all of it, or the last word of a person's. */
  private findKnown(words: readonly string[]): Draft | undefined {
    const name = words.join(' ').toLowerCase();
    const live = this.drafts.filter((d) => !d.into && !d.described);
    const whole = live.find((d) => d.key === name);
    if (whole || words.length !== 1) return whole;
    return this.byRecency(live.filter((d) => d.kind === 'person' && d.last === name))[0];
  }

  /** A person known by a description. */
  describe(name: string, sentence: Sentence, span: Span, gender: Gender | undefined): Draft {
    const entity: Draft = {
      words: [],
      key: '',
      last: '',
      name,
      kind: 'person',
      titles: [name],
      gender,
      described: true,
      acronym: null,
      into: null,
    };
    this.drafts.push(entity);
    this.addMention(entity, sentence, span, 'epithet', 0.8);
    return entity;
  }

  /** "The mayor, Ilse Tarn, …": the words before the name are a title, where the name can be a person's. */
  apposes(entity: Draft, title: string): boolean {
    if (entity.described || (entity.kind !== 'person' && entity.kind !== 'unknown')) return false;
    this.giveTitle(entity, title);
    return true;
  }

  addMention(entity: Draft, sentence: Sentence, span: Span, form: NameMention['form'], confidence: number): void {
    this.mentions.push({
      start: span.start,
      end: span.end,
      entity,
      sentence: sentence.index,
      form,
      confidence,
      titled: span,
      aside: false,
    });
  }

  /** Mentions of the body so far, in order of the text. */
  sorted(): readonly DraftMention[] {
    this.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
    return this.mentions;
  }

  /** After all names are read: joins short names that came before their full one ("Tarn … Ilse Tarn"). */
  settle(): void {
    for (const short of this.drafts) {
      if (short.into || short.words.length !== 1 || short.kind === 'place' || short.kind === 'group') continue;
      const full = this.drafts.filter(
        (d) => !d.into && d !== short && d.words.length > 1 && d.kind !== 'place' && d.last === short.last,
      );
      const people = full.filter(
        (d) => (d.kind === 'person' || d.kind === 'unknown') && !differ(d, short) && !this.standTogether(d, short),
      );
      const plain = people.filter((d) => !people.some((other) => other !== d && endsIn(d.words, other.words)));
      if (plain.length === 1) this.merge(short, plain[0]!);
    }
    // A name that returns as its last word alone is a person's, unless a body's word says otherwise.
    for (const d of this.drafts)
      if (d.kind === 'unknown' && d.words.length > 1 && this.returnsShort(d)) d.kind = 'person';
  }

  finish(): Names {
    const entities = this.drafts.filter((d) => !d.into);
    const place = new Map(entities.map((d, i) => [d, i]));
    const mentions = this.sorted().map((m) => numbered(m, place.get(resolve(m.entity))!));
    const lists: number[][] = entities.map(() => []);
    mentions.forEach((m, i) => void lists[m.entity]!.push(i));
    return { mentions, entities: entities.map((d, i) => present(d, lists[i]!)) };
  }

  private returnsShort(entity: Draft): boolean {
    const own = this.mentions.filter((m) => resolve(m.entity) === entity);
    return (
      own.some((m) => this.read.text.slice(m.start, m.end).toLowerCase() === entity.last && !this.namesPlace(m)) &&
      !own.every((m) => this.isWhere(m) || this.namesPlace(m))
    );
  }

  /** "in Nether Tarn", "from Nether Tarn" */
  private isWhere({ titled }: DraftMention): boolean {
    return /\b(?:in|near|from|at|outside) $/i.test(this.read.text.slice(Math.max(0, titled.start - 9), titled.start));
  }

  /** "the Tarn valley" */
  private namesPlace({ end }: DraftMention): boolean {
    const next = /^ (\p{L}+)/u.exec(this.read.text.slice(end, end + 20))?.[1];
    return next !== undefined && PLACE_WORDS.has(next.toLowerCase());
  }

  private merge(from: Draft, into: Draft): void {
    from.into = into;
    for (const title of from.titles) this.giveTitle(into, title);
    into.gender ??= from.gender;
    if (into.kind === 'unknown') into.kind = from.kind;
  }

  private giveTitle(entity: Draft, title: string): void {
    if (!entity.titles.some((t) => t.toLowerCase() === title.toLowerCase())) entity.titles.push(title);
    if (entity.kind === 'unknown') entity.kind = 'person';
    const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
    if (words.some((w) => FEMALE_TITLES.has(w))) entity.gender = 'female';
    else if (words.some((w) => MALE_TITLES.has(w))) entity.gender = 'male';
  }

  private make(words: readonly string[], kind: EntityKind, shape: string): Draft {
    const made: Draft = {
      words,
      key: words.join(' ').toLowerCase(),
      last: lastName(words),
      name: shape.replace(/\s+/g, ' '),
      kind,
      titles: [],
      gender: undefined,
      described: false,
      acronym: null,
      into: null,
    };
    this.drafts.push(made);
    return made;
  }

  /** "Tide Research Board (TRB)": an acronym in parentheses straight behind its name. */
  private takesAcronym(run: TitledRun): boolean {
    const before = this.last;
    if (!run.bracketed || !before || before.run.sentence !== run.sentence) return false;
    const letters = run.words.join('').replace(/[^\p{L}]/gu, '');
    const initials = before.entity.words.map((w) => w[0]).join('');
    const near = run.first - before.run.last === 2;
    if (!near || !/^\p{Lu}{2,}$/u.test(letters) || letters[0] !== initials[0]) return false;
    before.entity.acronym = letters;
    this.mentions.push(this.mention(run, before.entity, 1));
    return true;
  }

  /** The latest entity that these words mean: the same name, its last or first name, its acronym. */
  private find(words: readonly string[], kind: EntityKind, title: string | null): Draft | null {
    const live = this.drafts.filter((d) => !d.into && !d.described);
    const name = words.join(' ').toLowerCase();
    const same = live.find((d) => d.key === name && (d.kind !== 'place' || kind !== 'person') && !clashes(d, title));
    if (same) return same;
    const acronym = name.toUpperCase().replace(/[^\p{L}]/gu, '');
    if (words.length === 1) {
      const known = this.byRecency(live.filter((d) => d.acronym === acronym))[0];
      if (known) return known;
    }
    if (kind === 'place' || kind === 'group' || kind === 'organisation') return null;
    const last = lastName(words);
    const fit = this.byRecency(live.filter((d) => couldBe(d, words, last, title)));
    // "Tarn" is the elder where "Tarn Jr." is somebody else.
    const together = fit.filter((d) => this.lastSentence(d) === this.lastSentence(fit[0]!));
    if (words.length === 1 && together.length > 1) return together.at(-1)!;
    return fit.find((d) => !isJunior(d.words) || words.some((w) => SUFFIX.test(w))) ?? fit[0] ?? null;
  }

  /** One sentence names both as relatives, or joins them by "and": they are two. */
  private standTogether(a: Draft, b: Draft): boolean {
    const of = (draft: Draft) => this.mentions.filter((m) => resolve(m.entity) === draft && m.form === 'name');
    const others = of(b);
    return of(a).some((m) => others.some((o) => o.sentence === m.sentence && areTwo(this.read, m, o)));
  }

  /** Sentence of the latest mention. */
  private lastSentence(entity: Draft): number {
    return this.mentions.findLast((m) => resolve(m.entity) === entity)?.sentence ?? -1;
  }

  /** The one mentioned last comes first. */
  private byRecency(live: readonly Draft[]): readonly Draft[] {
    if (live.length < 2) return live;
    const latest = new Map<Draft, number>();
    for (const m of this.mentions) latest.set(resolve(m.entity), m.start);
    return [...live].sort((a, b) => (latest.get(b) ?? 0) - (latest.get(a) ?? 0));
  }

  private mention(run: TitledRun, entity: Draft, confidence: number): DraftMention {
    const { name, titled, sentence } = run;
    return {
      start: name.start,
      end: name.end,
      entity,
      sentence: sentence.index,
      form: 'name',
      confidence,
      titled,
      aside: false,
    };
  }
}

/** "Wirral Ilse Tarn" ends in "Ilse Tarn": one name with a word before it. */
const endsIn = (long: readonly string[], short: readonly string[]): boolean =>
  long.length > short.length && short.every((word, i) => word === long[long.length - short.length + i]);

/** Whether words of kinship stand in the sentence of two mentions, or nothing but "and" or a comma parts them. */
function areTwo(read: ReadTelling, x: DraftMention, y: DraftMention): boolean {
  const [first, second] = x.start < y.start ? [x, y] : [y, x];
  const between = read.text.slice(first.end, second.titled.start);
  if (/^(?:, (?:and )?| and )(?:the |his |her )?$/.test(between)) return true;
  return read.sentences[x.sentence]!.tokens.some((t) => KINSHIP_WORDS.has(t.norm));
}

/** A man and a woman, or an elder and "Jr.": not one person under a longer and a shorter name. */
const differ = (full: Draft, short: Draft): boolean =>
  (full.gender !== undefined && short.gender !== undefined && full.gender !== short.gender) || isJunior(full.words);

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/i;
const isJunior = (words: readonly string[]): boolean => words.some((w) => /^jr$/i.test(w));

export function resolve(draft: Draft): Draft {
  let at = draft;
  while (at.into) at = at.into;
  return at;
}

/** Whether a shorter (or fuller) name can mean this person: "Tarn", "Ilse", "Ilse B. Tarn" for "Ilse Tarn". */
function couldBe(draft: Draft, words: readonly string[], last: string, title: string | null): boolean {
  if (draft.words.length < 2 || (draft.kind !== 'person' && draft.kind !== 'unknown')) return false;
  if (words.length === 1) {
    if (last === draft.last) return !clashes(draft, title);
    return !title && draft.kind === 'person' && draft.words[0]!.toLowerCase() === last && isGiven(last);
  }
  return (
    last === draft.last &&
    isJunior(words) === isJunior(draft.words) &&
    words[0]!.toLowerCase() === draft.words[0]!.toLowerCase()
  );
}

/** "Mrs. Tarn" is not the man of that name. */
function clashes(draft: Draft, title: string | null): boolean {
  if (title === null || draft.gender === undefined) return false;
  const said = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (draft.gender === 'male') return said.some((w) => FEMALE_TITLES.has(w));
  return said.some((w) => MALE_TITLES.has(w));
}

const isGiven = (word: string): boolean => MALE_GIVEN_NAMES.has(word) || FEMALE_GIVEN_NAMES.has(word);

function genderOf(words: readonly string[], kind: EntityKind): Gender | undefined {
  if (kind !== 'person' && kind !== 'unknown') return undefined;
  const given = words[0]!.toLowerCase();
  const male = MALE_GIVEN_NAMES.has(given);
  const female = FEMALE_GIVEN_NAMES.has(given);
  return male === female || words.length < 2 ? undefined : male ? 'male' : 'female';
}

/** The mention with its entity by number; written out, for a book has hundreds of them. */
const numbered = (m: DraftMention, entity: number): NameMention => ({
  start: m.start,
  end: m.end,
  entity,
  sentence: m.sentence,
  form: m.form,
  confidence: m.confidence,
  titled: m.titled,
  aside: m.aside,
});

const present = (d: Draft, mentions: readonly number[]): Entity => ({
  name: d.name,
  kind: d.kind,
  ...(d.titles[0] === undefined || d.described ? {} : { title: d.titles[0] }),
  titles: d.titles,
  ...(d.gender ? { gender: d.gender } : {}),
  described: d.described,
  mentions,
});
