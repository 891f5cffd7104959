import type { FigureFinding } from '../model/report.ts';
import type { Place } from '../model/span.ts';
import type { Role } from '../model/telling.ts';
import type { ReadTelling } from '../model/token.ts';
import { oncePer } from '../text/once-per.ts';
import { areTransposed } from '../text/transposed.ts';

/** A telling that says of itself that it was changed after it was first published. */
const CHANGED =
  /\b(?:updated?|corrected|correction|clarification|editor[’']s note|this (?:story|article|report) (?:has been|was) (?:updated|corrected|amended))\b/iu;

/** Before the story itself only what is a note by its first words. */
const NOTE = /^\s*(?:updated?|correct(?:ed|ion)|clarification|editor[’']s note)\s*(?:[:—–-]|\d)/iu;

/** What an agency puts over a new take of its story: Reuters Handbook of Journalism, "Refiling, corrections, updates". */
const TAKE = /^\s*\((?:corrects|updates|adds|recasts|refiles|rewrites|clarifies)\b[^)]*\)/iu;

/** Where a telling says that it was corrected or updated. */
export const changeNotes = oncePer((read: ReadTelling): readonly Place[] =>
  read.segments
    .filter((s) => isNote(s.role, read.text.slice(s.start, Math.min(s.end, s.start + 80))))
    .map((s) => ({ siglum: read.siglum, start: s.start, end: s.end })),
);

const isNote = (role: Role, text: string): boolean => TAKE.test(text) || (HEADS.has(role) ? NOTE : CHANGED).test(text);
const HEADS: ReadonlySet<Role> = new Set(['headline', 'deck', 'lede']);

/**
 * Places that make `read` a later state than `other`: figures brought up to date, and, of one outlet, notes of a change. That another outlet changed its
 * text does not say whether it did so before or after it was taken over.
 */
export function laterState(
  read: ReadTelling,
  other: ReadTelling,
  figures: readonly FigureFinding[],
  ofOneOutlet: boolean,
): Place[] {
  const [notes, others] = ofOneOutlet ? [changeNotes(read), changeNotes(other)] : [[], []];
  if (others.length > notes.length) return [];
  return [...(notes.length > others.length ? notes : []), ...raised(read, other, figures)];
}

/** "Led by 12 votes", "rose by a third": a lead or a change is no running count. */
const isDifference = (text: string, start: number): boolean =>
  /\bby (?:\w+ )?$/i.test(text.slice(Math.max(0, start - 20), start));

/** Running counts that are higher here: a toll rises, hardly falls. */
function raised(read: ReadTelling, other: ReadTelling, figures: readonly FigureFinding[]): Place[] {
  const pairs = figures.flatMap((f) => {
    const mine = f.readings.find((r) => r.siglum === read.siglum);
    const theirs = f.readings.find((r) => r.siglum === other.siglum);
    return f.verdict === 'updated' &&
      mine &&
      theirs &&
      !isDifference(read.text, mine.start) &&
      typeof mine.value === 'number' &&
      typeof theirs.value === 'number' &&
      !areTransposed(mine.value, theirs.value)
      ? [{ mine, up: mine.value > theirs.value }]
      : [];
  });
  const up = pairs.filter((p) => p.up);
  return up.length > pairs.length / 2
    ? up.map(({ mine }) => ({ siglum: mine.siglum, start: mine.start, end: mine.end }))
    : [];
}
