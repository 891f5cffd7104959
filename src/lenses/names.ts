import { isBody } from '../model/telling.ts';
import type { ReadTelling } from '../model/token.ts';
import { EntityBook } from './names/book.ts';
import { nameEpithets } from './names/epithets.ts';
import { resolvePronouns } from './names/pronouns.ts';
import { findRuns } from './names/runs.ts';
import { titledRuns } from './names/titled.ts';
import type { Names } from './names/types.ts';

export type { Entity, EntityKind, NameMention, Names } from './names/types.ts';

const known = new WeakMap<ReadTelling, Names>();

/**
 * Who and what one telling names: people, places, bodies, groups; each with every mention by name, by epithet
 * ("the mayor") or by pronoun. Only the body makes names; headline, deck and captions are searched for the names that
 * the body has made (`aside`); all other furniture gives nothing.
 */
export function namesOf(read: ReadTelling): Names {
  const found = known.get(read);
  if (found) return found;
  const book = new EntityBook(read);
  const runs = findRuns(read, read.body);
  for (const run of titledRuns(read, runs)) book.add(run);
  book.settle();
  nameEpithets(read, book);
  resolvePronouns(read, book);
  const aside = read.sentences.filter((s) => !isBody(s.role) && ASIDE.has(s.role));
  for (const run of findRuns(read, aside)) book.addAside(run);
  const names = book.finish();
  known.set(read, names);
  return names;
}

const ASIDE: ReadonlySet<string> = new Set(['headline', 'deck', 'caption']);
