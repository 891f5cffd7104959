import type { OriginsFinding } from '../../model/report.ts';
import { count } from './words.ts';

/** "2 independent origins", "2 to 4 independent origins", "at least 2 …"; empty where nothing is known. */
export function originsSay({ count: known, least, most }: OriginsFinding): string {
  if (known !== null) return known > 0 ? count(known, 'independent origin') : '';
  if (most < 1) return '';
  return least === most ? count(least, 'independent origin') : `${least} to ${most} independent origins`;
}
