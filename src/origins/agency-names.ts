import { NEWS_AGENCIES } from '../data/agencies.ts';
import type { ReadTelling } from '../model/token.ts';
import { creditedAgency, GIVEN, isAgencyText } from '../outlets/credits.ts';
import { isOneName } from '../outlets/names.ts';
import { sameOutlet } from '../outlets/same-outlet.ts';
import { agencyIn, agencyNamed } from '../segment/names.ts';

/** Whether two names, short or long, are of one agency. */
export function isOneAgency(a: string, b: string): boolean {
  const full = agencyNamed(a);
  return isOneName(a, b) || (full !== null && full === agencyNamed(b));
}

/** Whether a name by itself is an agency's: in the list, or called as agencies are. A single word may be anybody's who posts. */
export const isCalledAgency = (name: string): boolean =>
  agencyNamed(name) !== null || agencyIn(name) === name || ENDING.test(name);
const ENDING = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)* (?:Press|Wire|Bureau|Report)$/u;

/** A name without its article. */
export const bare = (written: string): string => written.replace(/^the /i, '');

/** How a name may be written, the given form first. */
export function formsOf(written: string): string[] {
  const full = agencyNamed(written);
  const known = NEWS_AGENCIES.find((agency) => agency.name === full);
  return [...new Set([written, ...(known ? [known.name, ...known.short] : [])])];
}

/**
 * By position: the agency whose own telling this is, null for every other. It was given as such, is its outlet, or may stand for its text
 * (see `isAgencyText`). An outlet that puts its own name where agencies have theirs is one only where its name says so, or somebody credits it.
 */
export function wireAgencies(tellings: readonly ReadTelling[]): (string | null)[] {
  return tellings.map((read) => {
    const { agency, outlet, from } = read.telling.metadata;
    if (from['agency'] === GIVEN) return bare(agency ?? outlet ?? read.telling.id);
    if (outlet && agencyNamed(outlet)) return bare(outlet);
    if (!agency || !isAgencyText(read)) return null;
    const isCredited = () =>
      tellings.some((t) => !sameOutlet(t, read) && isOneAgency(creditedAgency(t) ?? ' ', agency));
    return !outlet || isCalledAgency(agency) || isCredited() ? bare(agency) : null;
  });
}
