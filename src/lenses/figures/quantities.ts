import { CHANGE_WORDS, PEOPLE_ADJECTIVES, PERSON_NOUNS, THING_EVENTS } from '../../data/counted-nouns.ts';
import { FUNCTION_WORDS } from '../../data/phrase-ends.ts';
import { overlap, type Span } from '../../model/span.ts';
import { isBody } from '../../model/telling.ts';
import type { ReadTelling, Sentence, Token } from '../../model/token.ts';
import { stem } from '../../text/stem.ts';
import { amounts } from './amounts.ts';
import { cluesOf, mayHoldFigures } from './clues.ts';
import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { dayOfIso, type StatedDay } from './days.ts';
import { hedgeOf } from './hedge.ts';
import { names } from './names.ts';
import { ordinals } from './ordinals.ts';
import { inParts } from './parts.ts';
import type { Found, Quantity, Reading, Recognizer } from './quantity.ts';
import { lastWord, measuredThing, thingNumbered } from './things.ts';
import { asideOf, eventNear } from './told.ts';

/** Every recognizer; a run of text belongs to the first that takes it. */
const RECOGNIZERS: readonly Recognizer[] = [dates, names, amounts, ordinals, counts];

/** Characters on each side of a figure in which words count as near it: about ten words. */
const NEAR = 60;
const persons = new Set([...PERSON_NOUNS, ...PEOPLE_ADJECTIVES]);
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
  const figures = inParts(
    own,
    taken.filter((f) => f.reading).sort((a, b) => a.start - b.start),
  );
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
  const bare = reading.family === 'count' && !reading.head;
  const numbered = bare ? thingNumbered(own, found, limits) : null;
  const of = reading.of ?? numbered ?? (reading.family === 'count' ? null : measuredThing(own, found, reading));
  const event = reading.family === 'count' ? eventNear(own, found, limits) : null;
  const head = reading.head ?? (of ? lastWord(own, of) : null);
  return {
    span,
    value: reading.value,
    unit: numbered ? lastWord(own, numbered) : bare && event && !THING_EVENTS.includes(event) ? 'people' : reading.unit,
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
    aside:
      reading.family === 'date' || reading.family === 'time'
        ? null
        : asideOf(own, span.start - sentence.start, span.end - sentence.start),
    head: head ? stem(head) : null,
    counts: reading.family === 'count' ? whatIsCounted(head, event) : null,
    near: stems(sentence.tokens, at({ start: found.start - NEAR, end: found.end + NEAR }), span),
    context: stems(sentence.tokens, sentence, span),
  };
}

/** Endings of nouns for people, which some things have too ("trailers", "tenants"). */
const PERSONAL = /(?:[eo]rs?|ists?|ants?|ents?|ians?|ees?|men|women)$/;

/** People or things; null where the words leave it open. */
function whatIsCounted(head: string | null, event: string | null): Quantity['counts'] {
  if (head) return persons.has(head) ? 'people' : PERSONAL.test(head) ? null : 'things';
  return event && !THING_EVENTS.includes(event) ? 'people' : null;
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
