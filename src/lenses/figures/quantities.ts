import { CHANGE_WORDS, EVENTS, PEOPLE_ADJECTIVES, PERSON_NOUNS } from '../../data/counted-nouns.ts';
import { type Bend, HEDGES, HEDGES_AFTER } from '../../data/hedges.ts';
import { FUNCTION_WORDS } from '../../data/phrase-ends.ts';
import { overlap, type Span } from '../../model/span.ts';
import { isBody } from '../../model/telling.ts';
import type { ReadTelling, Sentence, Token } from '../../model/token.ts';
import { pattern } from '../../text/pattern.ts';
import { stem } from '../../text/stem.ts';
import { amounts } from './amounts.ts';
import { cluesOf, mayHoldFigures } from './clues.ts';
import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { dayOfIso, type StatedDay } from './days.ts';
import { names } from './names.ts';
import type { Found, Quantity, Reading, Recognizer } from './quantity.ts';

/** Every recognizer; a run of text belongs to the first that takes it. */
const RECOGNIZERS: readonly Recognizer[] = [dates, names, amounts, counts];

const any = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s');
const HEDGE = pattern(`(?<![\\p{L}-])(?<hedge>${any(Object.keys(HEDGES))})\\s(?:a\\s|an\\s|another\\s)?$`, 'i');
const HEDGE_AFTER = pattern(`^(?:\\s(?<hedge>${any(Object.keys(HEDGES_AFTER))})(?!\\p{L})|(?<plus>\\+|-plus))`, 'i');
/** Characters on each side of a figure in which words count as near it: about ten words. */
const NEAR = 60;
const persons = new Set([...PERSON_NOUNS, ...PEOPLE_ADJECTIVES]);
const eventOf = new Map(Object.entries(EVENTS).flatMap(([event, words]) => words.map((w) => [w, event] as const)));
const changes = new Set(CHANGE_WORDS);

/** Every quantity of a telling's headline and body, in order of the text. Furniture gives none. */
export function quantitiesOf(read: ReadTelling): Quantity[] {
  const published = dayOfIso(read.telling.metadata.published);
  return read.sentences
    .filter((s) => isBody(s.role) || s.role === 'headline')
    .flatMap((sentence) => quantitiesIn(read.text, sentence, published));
}

/** Whether a sentence says that a number has changed since it was last told. */
export const tellsOfChange = (sentence: Sentence): boolean => sentence.tokens.some((t) => changes.has(t.norm));

function quantitiesIn(text: string, sentence: Sentence, published: StatedDay | null): Quantity[] {
  const own = text.slice(sentence.start, sentence.end);
  const clues = cluesOf(own);
  if (!mayHoldFigures(clues)) return [];
  const taken: Found[] = [];
  for (const recognizer of RECOGNIZERS)
    for (const found of recognizer.find(clues.text, clues))
      if (!taken.some((t) => overlap(t, found))) taken.push(found);
  const figures = taken.filter((f) => f.reading).sort((a, b) => a.start - b.start);
  return figures.map((found, i) => {
    const limits = { start: figures[i - 1]?.end ?? 0, end: figures[i + 1]?.start ?? own.length };
    return {
      ...describe(own, sentence, found, found.reading!, limits),
      published: found.reading!.date ? published : null,
    };
  });
}

/** Adds hedge, counted thing and surroundings. `limits`: the end of the figure before and the start of the one after. */
function describe(
  own: string,
  sentence: Sentence,
  found: Found,
  reading: Reading,
  limits: Span,
): Omit<Quantity, 'published'> {
  const hedge = reading.family === 'date' ? null : hedgeOf(own, found, limits);
  const at = (s: Span): Span => ({ start: s.start + sentence.start, end: s.end + sentence.start });
  const span = at({
    start: Math.min(found.start, hedge?.start ?? found.start),
    end: Math.max(found.end, hedge?.end ?? found.end),
  });
  const of = reading.of ?? (reading.family === 'count' ? null : measuredThing(own, found, reading));
  const event = reading.family === 'count' ? eventNear(own, found, limits) : null;
  const head = reading.head ?? (of ? lastWord(own, of) : null);
  const bare = reading.family === 'count' && !reading.head;
  return {
    span,
    value: reading.value,
    unit: bare && event ? 'people' : reading.unit,
    hedge: hedge?.words ?? (reading.bend ? 'plus' : null),
    of: of ? at(of) : null,
    family: reading.family,
    low: reading.low,
    high: reading.high,
    step: reading.step,
    bend: hedge?.bend ?? reading.bend ?? null,
    date: reading.date ?? null,
    scaled: reading.scaled ?? false,
    sentence,
    event,
    aside: reading.family === 'date' ? null : asideOf(own, span.start - sentence.start, span.end - sentence.start),
    head: head ? stem(head) : null,
    counts:
      reading.family !== 'count'
        ? null
        : reading.head
          ? persons.has(reading.head)
            ? 'people'
            : 'things'
          : event
            ? 'people'
            : null,
    near: stems(sentence.tokens, at({ start: found.start - NEAR, end: found.end + NEAR }), span),
    context: stems(sentence.tokens, sentence, span),
  };
}

function hedgeOf(
  own: string,
  found: Found,
  limits: Span,
): { start: number; end: number; words: string; bend: Bend } | null {
  const before = HEDGE.exec(own.slice(limits.start, found.start));
  if (before) {
    const words = before.groups!['hedge']!.toLowerCase().replace(/\s+/g, ' ');
    return { start: limits.start + before.index, end: found.end, words, bend: HEDGES[words]! };
  }
  const after = HEDGE_AFTER.exec(own.slice(found.end, limits.end));
  if (!after) return null;
  const words = after.groups!['hedge']?.toLowerCase().replace(/\s+/g, ' ') ?? 'plus';
  return { start: found.start, end: found.end + after[0].length, words, bend: HEDGES_AFTER[words] ?? 'above' };
}

const COMPOUND = pattern(String.raw`\d-\p{L}|^\p{L}+-\p{L}`);
const WORDS = pattern(String.raw`\p{L}+`, 'g');
const THING = pattern(
  String.raw`^(?:(?:[-\s]long)?\s(?:of\s(?:the\s|its\s|their\s|all\s|his\s|her\s)?)?)(?<thing>(?:[\p{L}][\p{L}'’-]*\s?){1,4})`,
);

/**
 * What an amount or a date belongs to, where the words join them: "45% of voters", "11-day strike", "last week’s vote", "the 2016 election".
 */
function measuredThing(own: string, found: Found, reading: Reading): Span | null {
  const words = own.slice(found.start, found.end);
  const rest = own.slice(found.end);
  const year = reading.unit === 'year' && !/\b(?:in|since|by|until|from|to|of)\s$/i.test(own.slice(0, found.start));
  const joined = /^\sof\s/.test(rest) || COMPOUND.test(words) || /['’]s?$/.test(words) || year;
  const m = joined ? THING.exec(rest) : null;
  if (!m) return null;
  const start = found.end + m[0].length - m.groups!['thing']!.length;
  let last = start;
  for (const word of m.groups!['thing']!.matchAll(/\S+/g)) {
    if (FUNCTION_WORDS.has(word[0].toLowerCase())) break;
    last = start + word.index + word[0].length;
  }
  return last > start ? { start, end: last } : null;
}

const lastWord = (own: string, span: Span): string =>
  own.slice(span.start, span.end).split(/\s+/).at(-1)!.toLowerCase();

/** What is told of the counted: the nearest word of an event, looked for after the number up to the next comma or "and", then before it, then further on. */
function eventNear(own: string, found: Found, limits: Span): string | null {
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
function asideOf(own: string, start: number, end: number): 'part' | 'former' | null {
  const before = own.slice(0, start);
  if (FORMER.test(before) || (/\bfrom\s$/i.test(before) && /^\sto\s/i.test(own.slice(end)))) return 'former';
  if (CORRECTION.test(before) && !/\b(?:it is|should|not|the correct)\b/i.test(before)) return 'former';
  return PART_OF.test(before) ? 'part' : null;
}

function stems(tokens: readonly Token[], within: Span, except: Span): Set<string> {
  const found = new Set<string>();
  for (const t of tokens)
    if (
      t.kind === 'word' &&
      t.start >= within.start &&
      t.end <= within.end &&
      !overlap(t, except) &&
      !FUNCTION_WORDS.has(t.norm) &&
      t.norm.length > 1
    )
      found.add(stem(t.norm));
  return found;
}
