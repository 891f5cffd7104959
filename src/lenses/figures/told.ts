import { EVENTS } from '../../data/counted-nouns.ts';
import type { Span } from '../../model/span.ts';
import { pattern } from '../../text/pattern.ts';
import { MOVED } from './parts.ts';
import type { Found } from './quantity.ts';

const WORDS = pattern(String.raw`\p{L}+`, 'g');
const eventOf = new Map(Object.entries(EVENTS).flatMap(([event, words]) => words.map((w) => [w, event] as const)));

/** What is told of the counted: the nearest word of an event, looked for after the number up to the next comma or "and", then before it, then further on. */
export function eventNear(own: string, found: Found, limits: Span): string | null {
  const after = own.slice(found.start, limits.end);
  const clause = after.split(/[,;:]|\s(?:and|while|but|when|after|as|who|which)\s/)[0]!;
  const before = own.slice(limits.start, found.start);
  const close = before.split(/[,;:]|\s(?:and|while|but)\s/).at(-1)!;
  return firstEvent(clause) ?? firstEvent(close, true) ?? firstEvent(after.slice(clause.length).split(/[;:.]/)[0]!);
}

function firstEvent(part: string, fromEnd = false): string | null {
  const words = part.toLowerCase().match(WORDS) ?? [];
  const found = (fromEnd ? words.reverse() : words).slice(0, 8).find((w) => eventOf.has(w));
  return found ? eventOf.get(found)! : null;
}

const PART_OF = /(?:\bincluding|\bamong them|\bof whom|\bof them|\bof which|\bexcept)\s(?:at least\s|about\s|a\s)?$/i;
const FORMER =
  /(?:\bcompared (?:with|to)|\bup from|\bdown from|\bpreviously|\b(?:earlier|previous|initial) (?:toll|count|figure|estimate|tally|total|number) of|\brather than|\binstead of)\s(?:at least\s|about\s|a\s)?$/i;
const CORRECTION = /\b(?:earlier|previous) version\b[^.]*\b(?:as|of|were|was|to|that)\s(?:at least\s|about\s|a\s)?$/i;

/** Parts of what was counted before, and values of an earlier time, are not what the sentence reports. */
export function asideOf(own: string, start: number, end: number): 'part' | 'former' | null {
  const before = own.slice(0, start);
  const near = before.slice(-60);
  if (FORMER.test(near) || (/\bfrom\s$/i.test(near) && /^\sto\s/i.test(own.slice(end)))) return 'former';
  if (/\bversion\b/i.test(before) && CORRECTION.test(before) && !/\b(?:it is|should|not|the correct)\b/i.test(before))
    return 'former';
  if (/\bfrom\s(?:\w+\s)?$/i.test(near) && MOVED.test(before) && /\bto\s/i.test(own)) return 'former';
  return PART_OF.test(near) ? 'part' : null;
}
