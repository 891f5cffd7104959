import { basename, dirname } from 'node:path';
import type { Telling } from '../../model/telling.ts';
import { byCodeUnits } from '../../text/order.ts';

/**
 * Gives each telling an id of its own. Where the names of two files clash, so much of the folder is put before them that
 * they differ; where two records do, the first (by where it stands, not by the order of arguments) keeps its id and the
 * others get their file before it.
 */
export function uniqueIds(tellings: readonly Telling[]): Telling[] {
  const byId = new Map<string, Telling[]>();
  for (const telling of tellings) byId.set(telling.id, [...(byId.get(telling.id) ?? []), telling]);
  const taken = new Set(byId.keys());
  const renamed = new Map<Telling, string>();
  for (const [id, same] of byId) {
    if (same.length < 2) continue;
    const files = same.filter((t) => isFile(t));
    const records = same.filter((t) => !isFile(t)).sort((a, b) => byCodeUnits(a.uri, b.uri));
    if (files.length > 1) for (const file of files) rename(file, withFolders(file, files));
    for (const record of files.length > 0 ? records : records.slice(1)) rename(record, `${fileOf(record)}/${id}`);
  }
  return tellings.map((t) => (renamed.has(t) ? { ...t, id: renamed.get(t)! } : t));

  function rename(telling: Telling, wanted: string): void {
    let free = wanted;
    for (let n = 2; taken.has(free); n++) free = `${wanted}~${n}`;
    taken.add(free);
    renamed.set(telling, free);
  }
}

/** A telling that is a whole file is called by the file's name; any other is a record with an id of its own. */
const isFile = (telling: Telling): boolean =>
  telling.id === basename(telling.uri) || telling.id === lastPart(telling.uri);

const lastPart = (uri: string): string => {
  const path = uri.replace(/^[a-z]+:\/\//i, '').replace(/[?#].*$/, '');
  return path.split('/').filter(Boolean).at(-1) ?? uri;
};

const fileOf = (record: Telling): string => basename(record.uri.replace(/#.*$/, ''));

/** The name with as many folders before it as tell it from the others. */
function withFolders(telling: Telling, others: readonly Telling[]): string {
  let [path, name] = [dirname(telling.uri), telling.id];
  const clashes = (tail: string) => others.some((o) => o !== telling && `/${o.uri}`.endsWith(`/${tail}`));
  do {
    name = `${basename(path) || path}/${name}`;
    path = dirname(path);
  } while (clashes(name) && path !== dirname(path) && path !== '.');
  return name;
}
