import type { Report } from '../../model/report.ts';
import { statements } from './family.ts';
import { originsSay } from './origins.ts';
import { capital, count } from './words.ts';

/** Who took from whom is not said name by name for more tellings than this. */
export const MOST_NAMED = 9;

/** "30 tellings go back to 3 independent origins"; where their number is not known, how many are derived and its bounds. */
function large(report: Report): string {
  const { tellings, origins, descent } = report;
  const all = count(tellings.length, 'telling');
  const begin = originsSay(origins);
  if (origins.count !== null && begin) return `${all} go back to ${begin}`;
  const derived = tellings.filter((t) => descent.edges.some((e) => e.to === t.siglum)).length;
  const says =
    derived > 0 ? `${derived} of ${all} have text from another source` : `${all}: no line of descent was found`;
  return begin ? `${says}; ${begin}` : says;
}

/** The one line that the page begins with. */
export function headline(report: Report): string {
  const n = report.tellings.length;
  if (n === 0) return 'No telling was read';
  if (n === 1) return 'One telling, nothing to compare it with';
  if (n > MOST_NAMED) return large(report);
  const says = statements(report).map((s) => s.says);
  if (says.length === 0) return `${count(n, 'telling')}: how they are related cannot be told`;
  return capital(says.join('; '));
}
