import { CALLING_OFF, EVENT_BEGUN, EVENT_OVER, EVENT_TO_COME, GATHERINGS, JOURNEYS } from '../../data/record-events.ts';
import type { RecordStatus } from '../../model/report.ts';
import { pattern } from '../../text/pattern.ts';
import { clauseAround, isUnreal } from './clause.ts';
import { type Clauses, type Draft, holds, isAgent, type RecordReader } from './draft.ts';

const NOUNS = [...JOURNEYS, ...GATHERINGS];
const NOUN_WORDS: ReadonlySet<string> = new Set([...NOUNS, 'way']);
const NOUN = `(?<noun>${NOUNS.map((n) => `[${n[0]!.toUpperCase()}${n[0]}]${n.slice(1)}`).join('|')})(?![\\p{L}-])`;
const VERB = CALLING_OFF.map((forms) => `(?:${forms.replaceAll(' ', '|')})`).join('|');
/** "Cancelled a planned trip to": the noun is the object, with no preposition before it. */
const CALLED_OFF = pattern(
  String.raw`(?<=^|\s)(?<chain>(?:(?:has|have|had|will|would|is|are|was|were|be|not|never|may|might|could|to|also|\p{Ll}+ly)\s|\p{L}+n[’']t\s)*)(?<verb>${VERB})\s(?<particle>off\s|short\s|back\s)?(?:(?:an?|the|his|her|its|their|all|any|further|planned|\p{Lu}[\p{L}’'-]+[’']s?)\s|(?=(?:\p{Ll}+\s)?(?:talks|negotiations|discussions|consultations)(?!\p{L})))(?:(?!of\s|for\s|to\s|in\s|on\s|and\s|from\s)[\p{L}\d’'-]+\s){0,4}?${NOUN}`,
  'g',
);
const BETWEEN = String.raw`(?:\s(?:with|between|on|in|over|to|at|about|by|of)(?:\s(?!(?:since|that|which|who|as|after|before|when|while|until|because|if|has|have|had|will|would|was|were|is|are)\s)[^\s,.;:“”]+){1,10}?)?(?:,\s[^,.;:“”]{2,60},)?`;
/** The noun is the subject: "talks with the union broke down". */
const TOOK_PLACE = pattern(
  String.raw`(?<![\p{L}-])(?:${NOUN})${BETWEEN}\s(?:(?:(?<over>(?:(?:has|have|had|also|finally|abruptly|\p{Ll}+ly)\s)*(?:${EVENT_OVER}))|(?<begun>(?:(?:has|have|had|also)\s)*(?:${EVENT_BEGUN})|(?:is|are)\s(?:under\sway|continuing|ongoing))|(?<off>(?:was|were|is|are|(?:has|have|had)\sbeen)\s(?:\p{Ll}+ly\s)?(?:cancelled|canceled|called\soff|postponed|put\soff|scrapped|shelved|abandoned|suspended)|(?:will|would)\snot\s(?:${EVENT_TO_COME}))|(?<ahead>(?:will|would|is\sto|are\sto|(?:is|are|was|were)\s(?:due|set|expected|scheduled)\sto)\s(?:${EVENT_TO_COME})|(?:is|are|was|were)\s(?:scheduled|planned|due|set)\s(?:for|on|to\sbe)))(?![\p{L}-]))`,
  'g',
);
/** "Is on a visit to": under way without a verb of motion. */
const ON_A_VISIT = pattern(
  String.raw`(?<=\s)(?:is|are|was|were)\s(?:currently\s|now\s|also\s)?on\s(?:(?:his|her|their)\sway\sto\s(?:the\s(?:scene|site|area|region|capital|border|hospital|camp))?|(?:an?|his|her|their)\s(?:[\p{L}\d’'-]+\s){0,4}?(?:visit|trip|tour)\s(?:to|of)\s)(?=(?:the\s)?\p{Lu}|(?<=the\s\p{Ll}+))`,
  'g',
);
const LATER = pattern(String.raw`\b(?:until|till|to)\s(?:\p{Lu}|next\s|later\s|\d|the\s(?:following|next))`);
const TO_A_PLACE = pattern(String.raw`^\s(?:to|of)\s(?:the\s)?(?:\p{Ll}+\s){0,3}\p{Lu}`);

/** Journeys and meetings told by their noun: called off, put off, under way, over, to come. */
export const events: RecordReader = (clauses, before) => {
  if (!holds(clauses, NOUN_WORDS)) return [];
  const { text } = clauses;
  const drafts: Draft[] = [];
  for (const m of text.matchAll(CALLED_OFF)) add(calledOff(clauses, m));
  for (const m of text.matchAll(TOOK_PLACE)) add(tookPlace(clauses, m));
  for (const m of text.matchAll(ON_A_VISIT)) {
    const past = /^(?:was|were)/.test(m[0]) && !/\sway\sto\s/.test(m[0]);
    add(made(clauses, 'visit', past ? 'past' : 'under-way', { start: m.index, end: m.index + m[0].length }, true));
  }
  return drafts;

  function add(draft: Draft | null) {
    if (draft && ![...before, ...drafts].some((d) => d.kind === draft.kind && overlaps(d, draft))) drafts.push(draft);
  }
};

const BASE: ReadonlySet<string> = new Set(CALLING_OFF.map((forms) => forms.split(' ')[0]!));
const overlaps = (d: Draft, e: Draft): boolean => d.verb.start < e.verb.end && e.verb.start < d.verb.end;
const kindOf = (noun: string): 'visit' | 'meeting' => (JOURNEYS.includes(noun.toLowerCase()) ? 'visit' : 'meeting');

function calledOff(clauses: Clauses, m: RegExpExecArray): Draft | null {
  const { chain = '', verb = '', particle = '', noun = '' } = m.groups!;
  const end = m.index + m[0].length;
  // "Call", "put" and "break" call nothing off without their particle, "cut" and "skip" no talks.
  if (/^(?:call|put|br)/.test(verb) && !/off/.test(particle)) return null;
  if (/^cut/.test(verb) && !/short/.test(particle)) return null;
  if (/\b(?:not|never|may|might|could|be|to)\s|n[’']t/.test(chain)) return null;
  if (/ing$/.test(verb) ? !/\b(?:is|are|was|were)\s/.test(chain) : /^(?:is|are)\s/.test(chain)) return null;
  if (BASE.has(verb) && !/\b(?:will|would)\s$/.test(chain) && !/^(?:cut|put)$/.test(verb)) return null;
  const kind = kindOf(noun);
  const rest = clauses.text.slice(end);
  if (/^(?:trip|tour|mission)/i.test(noun) && !TO_A_PLACE.test(rest)) return null;
  const later = LATER.test(rest) && /^(?:postpone|put|delay)/.test(verb);
  if (/^br/.test(verb)) return made(clauses, kind, 'past', { start: m.index, end }, true);
  const status = /^(?:cut|delay)/.test(verb) && !later ? (verb.startsWith('cut') ? 'past' : 'planned') : null;
  return made(clauses, kind, status ?? (later ? 'planned' : 'ruled-out'), { start: m.index, end }, true);
}

function tookPlace(clauses: Clauses, m: RegExpExecArray): Draft | null {
  const { over, begun, off, noun = '' } = m.groups!;
  const end = m.index + m[0].length;
  const rest = clauses.text.slice(end);
  if (kindOf(noun) === 'visit' && !/\sto\s/.test(m[0]) && !off) return null;
  if (/^(?:meetings|missions?|tour|trips)$/i.test(noun)) return null;
  const postponed = off && /postponed|put\soff/.test(off) && LATER.test(rest);
  const status: RecordStatus = over ? 'past' : begun ? 'under-way' : off && !postponed ? 'ruled-out' : 'planned';
  return made(clauses, kindOf(noun), status, { start: m.index, end }, false);
}

function made(
  clauses: Clauses,
  kind: 'visit' | 'meeting',
  status: RecordStatus,
  verb: { start: number; end: number },
  acts: boolean,
): Draft | null {
  const clause = clauseAround(clauses.text, verb);
  const subject = { start: Math.min(clause.start, verb.start), end: verb.start };
  if (isUnreal(clauses.text, clause)) return null;
  const words = clauses.text.slice(subject.start, subject.end);
  if (acts && /\S/.test(words) && !isAgent(clauses, subject, true)) return null;
  return { kind, status, subject: acts ? subject : null, verb, start: subject.start, end: clause.end };
}
