import { basename, dirname } from 'node:path';
import type { Source } from '../input/source.ts';

/** Gives each article of a stream an id of its own: the first of an id keeps it, a later one gets its file before it. */
export interface Ids {
  unique(id: string, uri: string): string;
}

export function makeIds(isTaken: (id: string) => boolean = () => false): Ids {
  const seen = new Set<string>();
  const isFree = (id: string) => !seen.has(id) && !isTaken(id);
  return {
    unique(id, uri) {
      const clash = `${basename(uri.replace(/#.*$/, ''))}/${id}`;
      let free = isFree(id) ? id : clash;
      for (let n = 2; !isFree(free); n++) free = `${clash}~${n}`;
      seen.add(free);
      return free;
    },
  };
}

/** What each source is called: its name, with as many folders before it as tell it from others of that name. */
export function namesOf(sources: readonly Source[]): ReadonlyMap<Source, string> {
  const byName = new Map<string, Source[]>();
  for (const source of sources) byName.set(source.name, [...(byName.get(source.name) ?? []), source]);
  return new Map(sources.map((source) => [source, nameAmong(source, byName.get(source.name)!)]));
}

function nameAmong(source: Source, others: readonly Source[]): string {
  let [path, name] = [dirname(source.uri), source.name];
  const clashes = () => others.some((o) => o !== source && `/${o.uri}`.endsWith(`/${name}`));
  while (others.length > 1 && (name === source.name || clashes())) {
    name = `${basename(path) || path}/${name}`;
    if (path === dirname(path) || path === '.') break;
    path = dirname(path);
  }
  return name;
}
