import { DECISIONS, PROTESTS } from '../../data/record-events.ts';
import { AIM_LEADS, PRESSING, UNDERTAKINGS } from '../../data/record-verbs.ts';
import { overlap, type Span } from '../../model/span.ts';
import { pattern } from '../../text/pattern.ts';
import { clauseAround, clauseEnd, isUnreal } from './clause.ts';
import { type Clauses, type Draft, holds, isAgent, type RecordReader } from './draft.ts';
import { matterOf } from './matter.ts';

const LEAD = pattern(
  String.raw`(?<=\s|^)(?<lead>${AIM_LEADS.join('|').replaceAll(' ', '\\s')})\s(?<inf>to\s)(?=\p{Ll})`,
  'g',
);
const NOUN = pattern(
  String.raw`(?<=\s|^)(?:[Oo]ne|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]heir|[Aa]n|[Mm]ain|[Kk]ey|[Aa]nother)\s(?:\p{Ll}+\s)?(?:aim|aims|goal|goals|objective|objectives|purpose)\s(?:of\s[^.;]{2,60}?\s)?(?:is|are|was|were|would\sbe|will\sbe)\s(?:also\s)?(?<inf>to\s)(?=\p{Ll})`,
  'g',
);
/** "With the aim of ending", "aimed at ending": the aim is the gerund. */
const OF_DOING = pattern(
  String.raw`(?<=\s)(?:(?:with|in)\s(?:the|an?)\s(?:[\p{Ll}]+\s)?(?:aim|goal|hope|hopes|view|intention|purpose|objective)\s(?:of|to)\s|(?:aimed|aiming)\sat\s)(?=(?!being\s)\p{Ll}+ing\s)`,
  'g',
);
/** "A protest is planned", "called a strike for Monday". */
const CALLED = pattern(
  String.raw`(?<![\p{L}-])(?:[Aa]nother|[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree|[Ff]urther|[Mm]ore|[Ss]everal)\s(?:[\p{Ll}\d-]+\s){0,3}?(?:${PROTESTS.join('|')})\s(?:is|are|was|were|has\sbeen|have\sbeen)\s(?:also\s)?(?:planned|scheduled|set|due|called)\s(?=(?:for|on|in|at|outside|from|next|this|later|before|after|tomorrow)\s)`,
  'g',
);
const STANDING = /(?<=\s)(?:aims|aim)\sfor\s(?=\S)/gu;
const RULED_OUT =
  /(?<=\s)(?:(?:has|have|had|also|again|firmly)\s)?(?:ruled|rules|ruling)\sout\s(?=\S)|(?<=\s)too\s(?:early|soon)\sfor\s(?=(?:an?|any|the|new|further)\s)|(?<=^|\s)(?:[Nn]ow|[Tt]his|[Tt]he\s(?:time|moment))\s(?:is|was)\s(?:simply\s)?not\s(?:right\s|yet\s|ripe\s)?(?:for\s|to\s|the\s(?:right\s)?(?:time|moment)\s(?:for|to)\s)|(?<=\s)not\sthe\s(?:right\s)?(?:time|moment)\s(?:for|to)\s|(?<=\s)(?:is|was|are|were)\snot\s(?:considering|planning|seeking|contemplating)\s|(?<=\s)(?:has|have|had)\sno\s(?:plans|plan|intention|intentions|desire)\s(?:to|of|for)\s/gu;
/** What is made for a purpose may aim as well as who makes it. */
const MADE_FOR =
  /\b(?:plan|scheme|project|law|bill|measures?|programme|program|campaign|fund|reform|deal|agreement|proposal|initiative|tax|levy)\s+(?:is|are|was|were|which|that)?\s*$/i;
const FIRST_PERSON = /(?:^|[\s“"])(?:I|we|you)\s/i;
const VERBS = new Set([
  ...UNDERTAKINGS,
  ...PRESSING,
  'ensure',
  'make',
  'find',
  'secure',
  'discuss',
  'win',
  'revive',
  'ease',
  'mediate',
  'negotiate',
  'calm',
  'address',
  'shore',
  'help',
  'bring',
  'keep',
  'prevent',
  'avoid',
  'save',
]);
/** "There will be no second vote". */
const NONE_TO_COME = pattern(
  String.raw`(?<=^|[\s“"‘])[Tt]here\s(?:will|would)\sbe\sno\s(?:[\p{Ll}-]+\s){0,3}?(?:${DECISIONS.join('|')})(?![\p{L}-])`,
  'g',
);
const OPENED = pattern(String.raw`\sto\s(?<verb>\p{Ll}+)\s(?!\p{P})`, 'g');

const NEXT_VERB = pattern(String.raw`(?:,\s(?:and\s)?|\sand\s)(?=(\p{Ll}+)\s)`, 'g');

const LEADS: ReadonlySet<string> = new Set(AIM_LEADS.map((lead) => lead.split(' ').at(-1)!));
const NOUNS: ReadonlySet<string> = new Set('aim aims goal goals objective objectives purpose'.split(' '));
const GERUND_LEADS: ReadonlySet<string> = new Set(
  'aim goal hope hopes view intention purpose objective aimed aiming'.split(' '),
);
const PROTEST_WORDS: ReadonlySet<string> = new Set(PROTESTS);
const DENIALS: ReadonlySet<string> = new Set(['ruled', 'rules', 'ruling', 'too', 'not', 'no']);

/** What is aimed at, and what is ruled out; and the purpose of each visit or meeting that was found before. */
export const aims: RecordReader = (clauses, before) => {
  const { text } = clauses;
  const drafts: (Draft | null)[] = [];
  if (holds(clauses, LEADS)) for (const m of text.matchAll(LEAD)) drafts.push(aimed(clauses, m, false));
  if (holds(clauses, NOUNS)) {
    for (const m of text.matchAll(NOUN)) drafts.push(aimed(clauses, m, true));
    for (const m of text.matchAll(STANDING)) drafts.push(held(clauses, m, 'in-force'));
  }
  if (holds(clauses, PROTEST_WORDS)) for (const m of text.matchAll(CALLED)) drafts.push(called(clauses, m));
  if (holds(clauses, DENIALS)) for (const m of text.matchAll(RULED_OUT)) drafts.push(ruledOut(clauses, m));
  if (clauses.words.has('there') && clauses.words.has('no'))
    for (const m of text.matchAll(NONE_TO_COME)) drafts.push(noneToCome(clauses, m));
  if (holds(clauses, GERUND_LEADS)) for (const m of text.matchAll(OF_DOING)) drafts.push(ofDoing(clauses, m));
  const asked = before.filter((d) => d.kind === 'request');
  const found = drafts.filter((d) => d !== null).filter((d) => !asked.some((e) => overlap(d.verb, e.verb) > 0));
  for (const trip of before.filter(isTrip))
    for (const span of purposes(text, trip))
      if (!found.some((d) => d.start < span.end && span.start < d.end))
        found.push({ kind: 'aim', status: 'planned', subject: trip.subject, verb: span, ...span });
  return found;
};

/** "In order to …", "wants to …", and with `named` "one aim was to …". */
function aimed(clauses: Clauses, m: RegExpExecArray, named: boolean): Draft | null {
  const { text } = clauses;
  const verb = { start: m.index, end: m.index + m[0].length };
  const clause = clauseAround(text, verb);
  const subject = { start: clause.start, end: verb.start };
  const words = text.slice(subject.start, subject.end);
  const denied = /(?:\bnot|n[’']t|\bnever|\bno longer|\bmay|\bmight|\bcould)\s$/.test(text.slice(0, verb.start));
  const purpose = named || /^(?:in|with|so)\s/.test(m.groups!['lead']!);
  if (denied || isUnreal(text, clause)) return null;
  if (
    !purpose &&
    (FIRST_PERSON.test(words) || (!isAgent(clauses, subject, true) && !MADE_FOR.test(words) && /\S/.test(words)))
  )
    return null;
  const end = clauseEnd(text, verb.end);
  if (text.slice(verb.end, end).split(/\s+/).length < 3) return null;
  return { kind: 'aim', status: 'planned', subject, verb, start: named ? m.index : verb.end - 3, end };
}

function ofDoing({ text }: Clauses, m: RegExpExecArray): Draft | null {
  const verb = { start: m.index, end: m.index + m[0].length };
  const clause = clauseAround(text, verb);
  if (isUnreal(text, clause) || /\bnot\s$/.test(text.slice(0, m.index))) return null;
  const subject = { start: clause.start, end: verb.start };
  return { kind: 'aim', status: 'planned', subject, verb, start: verb.end, end: clauseEnd(text, verb.end) };
}

function called({ text }: Clauses, m: RegExpExecArray): Draft | null {
  const verb = { start: m.index, end: m.index + m[0].trimEnd().length };
  const clause = clauseAround(text, verb);
  return isUnreal(text, clause)
    ? null
    : { kind: 'aim', status: 'planned', subject: null, verb, start: verb.start, end: clause.end };
}

/** What somebody stands by ("aims for"), or has ruled out. */
function held(clauses: Clauses, m: RegExpExecArray, status: 'in-force' | 'ruled-out'): Draft | null {
  const { text } = clauses;
  const verb = { start: m.index, end: m.index + m[0].trimEnd().length };
  const clause = clauseAround(text, verb);
  const subject = { start: clause.start, end: verb.start };
  if (isUnreal(text, clause) || clause.end <= verb.end) return null;
  const impersonal = /^(?:now|this|the|not|too)\s/i.test(m[0]);
  const before = text.slice(0, verb.start);
  const goesOn =
    subject.start === subject.end &&
    (/\s(?:and|but)\s$/.test(before) ||
      (/^ruling/.test(m[0]) && /[^”"],\s$/.test(before) && isAgent(clauses, { start: 0, end: verb.start }, true)));
  if (!impersonal && !goesOn && !isAgent(clauses, subject, true) && !/\bit\s$/i.test(text.slice(0, verb.start)))
    return null;
  return { kind: 'aim', status, subject: impersonal ? null : subject, verb, ...clause };
}

function noneToCome({ text }: Clauses, m: RegExpExecArray): Draft | null {
  const verb = { start: m.index, end: m.index + m[0].length };
  const clause = clauseAround(text, verb);
  if (isUnreal(text, clause)) return null;
  const kind = matterOf(/\sno\s(?<what>[\s\S]+)$/.exec(m[0])!.groups!['what']!) ?? 'aim';
  return { kind, status: 'ruled-out', subject: null, verb, start: m.index, end: clause.end };
}

/** What is ruled out may be a meeting, a visit or a ban, each a kind of its own. */
function ruledOut(clauses: Clauses, m: RegExpExecArray): Draft | null {
  const draft = held(clauses, m, 'ruled-out');
  return draft && { ...draft, kind: matterOf(clauses.text.slice(m.index + m[0].length)) ?? draft.kind };
}

const isTrip = (d: Draft): boolean =>
  (d.kind === 'visit' || d.kind === 'meeting') && d.status !== 'ruled-out' && d.status !== 'requested' && !d.person;

/** The infinitives of purpose after a trip's verb; under "to press X to …" what they are pressed to do. Each coordinated one is an aim of its own. */
function purposes(text: string, trip: Draft): Span[] {
  const end = clauseEndOfList(text, trip.verb.end);
  const part = text.slice(0, end);
  OPENED.lastIndex = trip.verb.end;
  let m = OPENED.exec(part);
  while (m && (!VERBS.has(m.groups!['verb']!) || HANGS.test(part.slice(trip.verb.end, m.index)))) m = OPENED.exec(part);
  if (!m || /[.;“”"]/.test(text.slice(trip.verb.end, m.index))) return [];
  if (PRESSING.includes(m.groups!['verb']!)) {
    OPENED.lastIndex = m.index + m[0].length;
    m = OPENED.exec(part) ?? m;
  }
  return coordinated(part, m.index + 1, end);
}

/** A verb or an adjective right before "to": the infinitive hangs on it, not on the trip. */
const HANGS =
  /\s(?:refused|declined|agreed|promised|vowed|pledged|failed|threatened|asked|urged|told|called|sought|tried|planned|planning|offered|wants?|wanted|able|ready|due|set|going|needs?|have|had|likely|expected|willing)$/;

const clauseEndOfList = (text: string, from: number): number => {
  const stop = /[;:—“”"]|\s[–-]\s|\.(?=\s|$)|\s(?:by|while|after|before|because|but|which|who)\s/u.exec(
    text.slice(from),
  );
  return stop ? from + stop.index : text.length;
};

/** Parts "to build X, start Y and lay Z" at the verbs that go on; a verb without words of its own stays with the next. */
function coordinated(text: string, start: number, end: number): Span[] {
  const cuts = [start];
  for (const m of text.slice(0, end).matchAll(NEXT_VERB)) {
    if (m.index <= start || !VERBS.has(m[1]!)) continue;
    const words = text.slice(cuts.at(-1)!, m.index).split(/\s+/).length;
    if (words > 3) cuts.push(m.index + m[0].length);
  }
  return cuts.map((cut, i) => ({ start: cut, end: trimmed(text, cuts[i + 1] ?? end) }));
}

function trimmed(text: string, end: number): number {
  return text.slice(0, end).replace(/(?:,?\s+and\s*|[,.\s]+)$/u, '').length;
}
