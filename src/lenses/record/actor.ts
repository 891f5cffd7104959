import { MONTHS, WEEKDAYS } from '../../data/calendar.ts';
import { FUNCTION_WORDS } from '../../data/phrase-ends.ts';
import type { Span } from '../../model/span.ts';
import { AGENT, type Clauses, NAME_LAST, PRONOUN } from './draft.ts';

type Mention = Clauses['mentions'][number];

/**
 * Who acts: the head of the first name in the subject that is no possessor ("the Orsk council spokesman Jan Holt" is Jan Holt); what
 * stands before "who" or "which"; before it in the sentence where the clause has no subject of its own.
 */
export function actorOf(clauses: Clauses, subject: Span | null): string | null {
  if (!subject) return null;
  const words = clauses.text.slice(subject.start, subject.end).replace(DAY_LAST, '').trim();
  const relative = relativeAt(clauses.text, subject);
  if (relative >= 0) return antecedent(clauses, relative)?.name ?? null;
  const own = named(
    clauses,
    (m) => m.start >= subject.start && m.end <= subject.end && !hangsOn(clauses.text, m, subject),
  );
  const best = headOf(clauses.text, own);
  if (best) return withNoun(clauses.text, best, subject);
  // "The minister’s talks with": the owner of a noun that names the act.
  if (OWNED.test(words))
    return clauses.mentions.findLast((m) => m.start >= subject.start && m.end <= subject.end)?.name ?? null;
  if (PRONOUN.test(words)) return null;
  const hangs = clauses.mentions.some((m) => m.start >= subject.start && m.end <= subject.end);
  if (words) return plainActor(words) ?? (hangs ? null : nameAtEnd(words));
  const earlier = named(clauses, (m) => m.end <= subject.start && m.kind !== 'place');
  return headOf(clauses.text, earlier)?.name ?? null;
}

const nameAtEnd = (words: string): string | null => {
  const name = NAME_LAST.exec(`${words} `)?.[0].trim() ?? null;
  return name !== null && /^(?:It|This|That|These|Those|There)$/.test(name) ? null : name;
};

/** Whether a subject is a name and no more: nothing else there could act. */
export function isNameAlone({ text, mentions }: Clauses, subject: Span | null): boolean {
  if (!subject) return false;
  const words = text.slice(subject.start, subject.end).replace(DAY_LAST, '').trimEnd();
  const end = subject.start + words.length;
  return (
    !/[,;()]|\s(?:and|or|of|by|with|for|from)\s/.test(words) &&
    mentions.some((m) => m.end === end && m.start >= subject.start)
  );
}

/** "The group on Tuesday called". */
const DAY_LAST = /\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s*$/;

/** "A lawyer for Mr Holt": the name only says whose lawyer acts. */
const hangsOn = (text: string, m: Mention, subject: Span): boolean =>
  /\p{Ll}\s(?:for|of|with|from|by|to|against|at|in)\s(?:the\s)?$/u.test(text.slice(subject.start, m.titled.start));

/** "The Holt campaign", "a Russian official": a name before a noun is not who acts. */
function withNoun(text: string, m: Mention, subject: Span): string {
  const behind = /^((?:\s\p{Ll}+){1,2})\s*$/u.exec(text.slice(m.end, subject.end).replace(DAY_LAST, ''));
  const nouns = behind?.[1]?.split(' ').filter((w) => w !== '') ?? [];
  const isNoun =
    AGENT.test(nouns.at(-1) ?? '') && !nouns.some((w) => FUNCTION_WORDS.has(w) || /(?:ly|ed|ing)$/.test(w));
  return isNoun && m.kind !== 'place' ? text.slice(m.start, m.end + behind![1]!.length) : m.name;
}

const TIMES: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS.flat()]);

/** Mentions that may act: no possessors and no days. */
const named = ({ text, mentions }: Clauses, fits: (m: Mention) => boolean): Mention[] =>
  mentions.filter((m) => fits(m) && !owns(text, m) && !TIMES.has(m.name.toLowerCase()));

/** The first mention, or where nouns alone lead from it to another, that one: English noun phrases end in their head. */
function headOf(text: string, own: readonly Mention[]): Mention | undefined {
  let best = own.find((m) => m.kind !== 'place') ?? own[0];
  for (const m of own)
    if (best && m.start >= best.end && (isOneNoun(text.slice(best.end, m.titled.start)) || isBeside(text, best, m)))
      best = m;
  return best;
}

/** "The chief of the union, Ann Carver, said": the person named beside an office. */
const isBeside = (text: string, office: Mention, m: Mention): boolean =>
  office.kind !== 'person' &&
  m.kind === 'person' &&
  /^(?:\s\p{Ll}+){0,3},\s$/u.test(text.slice(office.end, m.titled.start)) &&
  /^,/.test(text.slice(m.end));

const isOneNoun = (between: string): boolean =>
  /^\s(?:\p{Ll}+\s){0,3}$/u.test(between) && !between.split(/\s+/).some((w) => FUNCTION_WORDS.has(w));

/** Where "who" or "which" stands that opens the subject or stands right before it; -1 where none does. */
function relativeAt(text: string, subject: Span): number {
  const inside = /^(?:who|which)(?:\s|$)/.exec(text.slice(subject.start, subject.end));
  if (inside) return subject.start;
  const before = /(?:^|[\s,])(?:who|which)\s$/.exec(text.slice(0, subject.start));
  return before && subject.end - subject.start < 2 ? before.index : -1;
}

/** Code units between a name and the "who" that belongs to it, as in "Ann Carver, 52, who". */
const NEAR = 12;

const antecedent = (clauses: Clauses, at: number): Mention | undefined =>
  named(clauses, (m) => m.end <= at && m.end >= at - NEAR).at(-1);

const owns = (text: string, m: Span): boolean =>
  /^(?:his|her|its|their)$/i.test(text.slice(m.start, m.end)) ||
  /^[’']s?(?:\s|$)/.test(text.slice(m.end)) ||
  /[’']s?$/.test(text.slice(m.start, m.end));

const OWNED = /[’']s?(?:\s\p{Ll}+){0,2}$/u;

const OPENING = /^(?:and|but|so|that|meanwhile|however|also)[,\s]+/i;
const COUNTED =
  /^(?:the|an?|its|his|her|their|two|three|four|five|six|several|some|many|(?:hundreds|dozens|thousands)\sof)\s/i;

/** A short phrase that names a body without a proper name: "the government", "police", "two unions". */
function plainActor(words: string): string | null {
  const phrase = words.replace(OPENING, '').trim();
  const isShort = phrase.split(/\s+/).length <= (COUNTED.test(phrase) ? 5 : 2);
  if (!isShort || /[,;:“”"]/.test(phrase) || !AGENT.test(phrase)) return null;
  return phrase.replace(/^(?:the|an?)\s/i, '');
}
