import type { Collation, SentenceRef } from './model/collation.ts';
import type { Notice } from './model/notice.ts';
import type { Telling } from './model/telling.ts';
import type { ReadTelling } from './model/token.ts';
import { detectLanguage } from './text/language.ts';

/** The language of a telling and where that is known from. */
export interface Language {
  /** ISO 639-1, with a region where it was stated with one; null where neither statement nor text tells it. */
  readonly language: string | null;
  /** What stated it, or `text` where the text itself told it; undefined where nothing did. */
  readonly from: string | undefined;
}

const known = new WeakMap<Telling, Language>();

/** As stated, unless the text speaks clearly for another: templates state the language of the site, not of the story. */
export function languageOf(telling: Telling): Language {
  const found = known.get(telling) ?? findLanguage(telling);
  known.set(telling, found);
  return found;
}

function findLanguage({ metadata, text }: Telling): Language {
  const stated = metadata.language;
  const detected = detectLanguage(text);
  const believed = stated !== undefined && (detected === null || primary(stated) === detected);
  if (believed) return { language: stated, from: metadata.from['language'] };
  return { language: detected, from: detected === null ? undefined : 'text' };
}

/** `en` of `en-GB`. */
const primary = (language: string): string => language.toLowerCase().split(/[-_]/, 1)[0]!;

interface Looker {
  readonly name: string;
  readonly languages: readonly string[] | 'any';
}

/** Whether a lens can look at a telling. One whose language is not known is looked at: most are too short to tell. */
const knows = (lens: Looker, { language }: Language): boolean =>
  lens.languages === 'any' || language === null || lens.languages.includes(primary(language));

/** For each telling in a language that some lens does not know: which lenses left it out. */
export function languageNotices(read: readonly ReadTelling[], lenses: readonly Looker[]): Notice[] {
  return read.flatMap(({ siglum, telling }) => {
    const language = languageOf(telling);
    const out = lenses.filter((lens) => !knows(lens, language)).map((lens) => lens.name);
    if (out.length === 0) return [];
    const says = `${telling.id} is in another language (${language.language}): left out of ${out.join(', ')}; what is shared was still looked for`;
    return [{ level: 'warning', code: 'unknown-language', says, uri: telling.uri, siglum }];
  });
}

/** The collation as a lens may see it: without the tellings whose language it does not know. */
export function forLens(collation: Collation, lens: Looker): Collation {
  const kept = collation.tellings.filter((t) => knows(lens, languageOf(t.telling)));
  if (kept.length === collation.tellings.length) return collation;
  const position = collation.tellings.map((t) => kept.indexOf(t));
  const has = (ref: SentenceRef) => position[ref.telling]! >= 0;
  const move = (ref: SentenceRef): SentenceRef => ({ ...ref, telling: position[ref.telling]! });
  return {
    tellings: kept,
    pairs: collation.pairs.filter((p) => has(p.a) && has(p.b)).map((p) => ({ ...p, a: move(p.a), b: move(p.b) })),
    units: collation.units
      .map((unit) => ({ ...unit, members: unit.members.filter(has).map(move) }))
      .filter((unit) => unit.members.length > 1),
    unique: collation.unique.filter(has).map(move),
  };
}
