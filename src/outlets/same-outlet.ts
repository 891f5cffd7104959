import type { ReadTelling } from '../model/token.ts';
import { oncePer } from '../text/once-per.ts';
import { isAgencyOwn, signersOf } from './credits.ts';

/** Whether two tellings come from one outlet: stated for both, or, where neither states it, one person signs both under one name. */
export function sameOutlet(a: ReadTelling, b: ReadTelling): boolean {
  const [x, y] = [a.telling.metadata, b.telling.metadata];
  if (x.outlet && y.outlet) return outletOf(a) === outletOf(b);
  if (x.url && y.url && x.url === y.url) return true;
  if (x.agency && x.agency === y.agency && isAgencyOwn(a) && isAgencyOwn(b)) return true;
  if (x.outlet || y.outlet || x.agency || y.agency) return false;
  if (x.byline && y.byline && fold(x.byline) === fold(y.byline)) return true;
  return nameOf(a) === nameOf(b) && signersOf(a).some((name) => signersOf(b).includes(name));
}

/** First word of a file's name: a reprint keeps the reporter's name, but is filed under another. */
const nameOf = ({ telling }: ReadTelling): string => fold(telling.id.replace(/\.\w+$/, '')).split(' ')[0]!;

/** Every telling is asked as often as there are others. */
const outletOf = oncePer(({ telling }: ReadTelling): string => fold(telling.metadata.outlet ?? ''));

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:by|the) /, '')
    .trim();
