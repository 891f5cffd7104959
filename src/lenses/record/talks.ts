import { pattern } from '../../text/pattern.ts';
import { clauseEnd } from './clause.ts';
import { type Clauses, type Draft, holds, type RecordReader } from './draft.ts';

const TALKS =
  /(?:(?<=\s|^)|(?<=[’']s?\s))(?:talks|discussions|meetings|meeting|summit|consultations|negotiations)\swith\s/gu;

const STOP = pattern(
  String.raw`[.;:“”"—]|\s(?:will|would|were|was|are|is|have|has|had|on\s\p{Lu}\p{Ll}+day|about|over|to|in|at|that|which|who|as|after|before)\s`,
);
const FOR_LAST = pattern(String.raw`\bfor\s(?:\p{Ll}+\s){0,3}$`);
const OWNER = pattern(String.raw`(?:[\p{L}’'.-]+\s){0,4}[\p{L}.-]+[’']s?\s(?:\p{Ll}+\s){0,2}$`);
const CLUES = new Set('talks discussions meetings meeting summit consultations negotiations'.split(' '));

/** "Travelled to the capital to meet X": the infinitive of a trip. */
const TO_MEET = /(?<=\s)to\s(?:meet(?:\swith)?|see|confer\swith|hold\s(?:[\p{Ll}-]+\s){0,2}talks\swith)\s/gu;

/** Meetings told by a noun ("X’s talks with A, B and C will focus on …"): one entry for each person named after it, with the status of the verb that follows or of the clause before. */
export const talks: RecordReader = (clauses, before) => {
  const { text, mentions } = clauses;
  const drafts: Draft[] = holds(clauses, MEETING_VERBS) ? trips(clauses, before) : [];
  if (!holds(clauses, CLUES)) return drafts;
  for (const m of text.matchAll(TALKS)) {
    const from = m.index + m[0].length;
    const stop = STOP.exec(text.slice(from));
    const end = stop ? from + stop.index : text.length;
    const status = statusAfter(text.slice(end)) ?? statusBefore(text, m.index, before);
    if (!status) continue;
    const people = mentions.filter((x) => x.kind === 'person' && x.form === 'name' && x.start >= from && x.end <= end);
    // "Held talks with X" is told by its verb; several people still get an entry each.
    if (people.length < 2 && before.some((d) => d.kind === 'meeting' && d.verb.start <= m.index && m.index < d.end))
      continue;
    const subject = ownerBefore(text, m.index);
    for (const person of people) {
      const span = { start: person.titled.start, end: person.end };
      drafts.push({ kind: 'meeting', status, subject, verb: span, ...span, person: true });
    }
  }
  return drafts;
};

const MEETING_VERBS = new Set('meet see confer hold'.split(' '));

function trips({ text, mentions }: Clauses, before: readonly Draft[]): Draft[] {
  return [...text.matchAll(TO_MEET)].flatMap((m): Draft[] => {
    const end = m.index + m[0].length;
    const whom = mentions.find((x) => x.start >= end && x.titled.start <= end + 5);
    const trip = before.find((d) => d.kind === 'visit' && goesTo(text, d, m.index));
    if (!trip || !whom || whom.kind === 'place' || trip.status === 'ruled-out') return [];
    const status = trip.status === 'past' ? 'past' : 'planned';
    return [
      {
        kind: 'meeting',
        status,
        subject: trip.subject,
        verb: { start: m.index, end },
        start: m.index,
        end: clauseEnd(text, whom.end),
      },
    ];
  });
}

/** Nothing between a trip and what hangs on it opens another clause. */
const goesTo = (text: string, trip: Draft, at: number): boolean =>
  trip.verb.end <= at &&
  at - trip.verb.end <= 120 &&
  !/[;:“”"]|\s(?:who|which|that|while|but|after|before|refused|declined|asked|urged|told)\s/.test(
    text.slice(trip.verb.end, at),
  );

function statusAfter(rest: string): 'planned' | 'past' | null {
  if (/^\s(?:will|would)\s(?!not\b)/.test(rest)) return 'planned';
  return /^\s(?:were|was|had|focused|lasted|ended|centred|centered)(?=\s)/.test(rest) ? 'past' : null;
}

/** The clause that the noun hangs on: "for talks with A" after a trip that was found has the trip's status, an open one being planned. */
function statusBefore(text: string, at: number, before: readonly Draft[]): 'planned' | 'past' | null {
  const trip = before
    .filter((d) =>
      d.kind === 'visit'
        ? goesTo(text, d, at)
        : d.kind === 'meeting' && d.verb.start <= at && d.end >= at - 1 && at - d.verb.end <= 60,
    )
    .at(-1);
  if (trip?.kind === 'visit' && FOR_LAST.test(text.slice(0, at))) return trip.status === 'past' ? null : 'planned';
  if (trip?.kind === 'meeting') return trip.status === 'past' || trip.status === 'planned' ? trip.status : null;
  return null;
}

/** "X’s talks with": the owner is the one who acts. */
function ownerBefore(text: string, at: number): { start: number; end: number } | null {
  const m = OWNER.exec(text.slice(0, at));
  return m ? { start: m.index, end: at } : null;
}
