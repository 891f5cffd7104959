import { SERVICES } from '../../data/record-events.ts';
import type { Span } from '../../model/span.ts';
import { pattern } from '../../text/pattern.ts';
import { clauseAround, isUnreal } from './clause.ts';
import { type Clauses, type Draft, holds, isAgent, type RecordReader } from './draft.ts';

const FORBID = String.raw`banned|barred|prohibited|forbidden|outlawed|blocked\sfrom|excluded\sfrom|closed\sto\s(?:all|the\spublic|traffic|\p{Ll}+s)|off[\s-]limits`;
export const ADVERB = String.raw`(?:also\s|still\s|now\s|already\s|therefore\s|temporarily\s|(?!(?:most|part|large|near|main)ly\s)\p{Ll}+ly\s)?`;
const PASSIVE = pattern(
  String.raw`(?<=\s)(?<chain>(?:will\sbe|would\sbe|is\sto\sbe|are\sto\sbe|is|are|was|were|(?:will\s)?remains?|remained|(?:has|have|had)\sbeen|being)\s${ADVERB})(?:${FORBID}|(?<stopped>suspended|grounded|halted)(?<until>\suntil|\sindefinitely|\spending)?|not\s(?:allowed|permitted)\sto|no\slonger\s(?:allowed|permitted)|(?:told|ordered|instructed|warned)\snot\sto|(?:closed|shut)\suntil|(?:refused|denied)\s(?:access|entry|admission)|under\sorders\snot\sto|ordered\sto\s(?:stop|halt|cease|leave|stay|close|remain|suspend|shut|vacate|evacuate)|(?<told>(?:told|instructed)\sto\s(?:(?:leave|evacuate|vacate)\s(?:their|the\s(?:area|town|village|city|island|valley|region|district|coast|buildings?|houses|homes))|(?:stay|remain)\s(?:indoors|inside|at\shome|in\stheir|away|out|off))))(?!\p{L})`,
  'g',
);
/** Who must stop or stay, and who may not: outside quotations, of several people or things without a name. */
const MUST = pattern(
  String.raw`(?<=\p{Ll}\s)(?:must|have\sto|has\sto)\s${ADVERB}(?:not\s(?!be\p{L}|have|only)\p{Ll}+|stop\s\p{Ll}+ing|halt|cease|remain|stay|close|quarantine|isolate|evacuate|leave)(?!\p{L})`,
  'g',
);
const IMPOSED = pattern(
  String.raw`(?<=\s)(?<chain>(?:(?:has|have|had|will|would|also|not)\s)*)(?<verb>imposed|imposes|impose|introduced|introduce|declared|declare|extended|extend|ordered|order|lifted|lift|eased|ended)\s(?:an?|the|its|another|new|all)\s(?:[\p{L}\d-]+\s){0,4}?(?:curfew|ban|lockdown|embargo|moratorium|blockade|suspension|quarantine|restrictions)(?!\p{L})`,
  'g',
);
/** "A curfew is in force", "under a curfew". */
const IN_FORCE = pattern(
  String.raw`(?<![\p{L}-])(?:curfew|ban|lockdown|embargo|moratorium|quarantine|blockade)\s(?:[^\s,.;:“”]+\s){0,6}?(?<verb>(?:is|are|was|were|remains?|remained)\s(?:still\s|now\s)?in\s(?:force|place|effect)|will\s(?:begin|start|come|take|last|apply|remain)|came\sinto|took\seffect|takes\seffect|(?:has\sbeen|have\sbeen|was|were|is)\s(?:imposed|introduced|declared|extended|lifted|eased))(?!\p{L})`,
  'g',
);
const ACTIVE = pattern(
  String.raw`(?<=\s)(?<chain>(?:has|have|had|will|would)\s(?:also\s|now\s|already\s)?)?(?<verb>banned|ban|bans|barred|bars|prohibited|prohibits|forbade|forbidden|forbids|outlawed|outlaws|suspended|suspends|suspend|halted|grounded)\s(?=(?:the|all|any|most|some|its|his|her|their|\p{L}+ing|\p{Ll}+s|people|\p{Lu})|(?:[\p{L}\d’'-]+\s){1,6}from\s)`,
  'g',
);
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words that a sentence must hold for each of these to match. */
const STATES = setOf(
  'banned barred prohibited forbidden outlawed blocked excluded closed limits off-limits suspended grounded halted allowed permitted told ordered orders instructed warned shut refused denied',
);
const DUTIES = setOf('must have has');
const ACTS = setOf(
  'banned ban bans barred bars prohibited prohibits forbade forbidden forbids outlawed outlaws suspended suspends suspend halted grounded',
);
const LAW_VERBS = setOf(
  'ban bans banning forbid forbids forbidding prohibit prohibits prohibiting bar bars barring outlaw outlaws outlawing',
);
const ORDERS = setOf('curfew ban lockdown embargo moratorium blockade suspension quarantine restrictions');

/** Stopped for a time, not forbidden, where a person or a game is their object. */
const STOPPED = /^(?:suspend|halt|ground)/;
const STOPPABLE = pattern(
  String.raw`^\s(?:(?:all|the|its|any|most|some|further)\s){0,2}(?:[\p{Ll}-]+\s){0,2}?(?:(?!(?:any|every|some|no)thing)\p{L}+ing|flights?|services?|trains?|operations|exports|imports|shipments|deliveries|traffic|production|work|visas|licen[cs]es?|launches|classes|sales|trading|matches|elections|aid|arms\ssales|ferries|buses|tours|excursions|trips|visits|crossings|races|games|shows|concerts|withdrawals|payments|accounts|construction|drilling|fishing|hunting)(?!\p{L})`,
);
const SERVICE = pattern(String.raw`^(?:\p{L}[\p{L}’'-]*\s){0,3}?(?:${SERVICES.join('|')})(?![\p{L}-])`, 'i');
/** Who stops a thing of his own forbids nothing. */
const OWN = /^\s(?:his|her|its|their)\s/;
const PLURAL_LAST = pattern(String.raw`(?:^|\s)(?:people|children|police|\p{L}\p{Ll}+[^s\s]s|who\s[^,.;]+)\s$`);

/** "A law that bans", "a rule prohibiting"; a bill that would ban is planned. */
const LAW = pattern(
  String.raw`(?<=^|\s)(?:[Aa]n?|[Tt]he|[Nn]ew|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\s(?:[\p{L}-]+\s){0,2}?(?:(?:law|rule|rules|decree|order|ordinance|regulation|regulations|ruling|directive)\s(?:[^\s,.;:“”]+\s){0,4}?(?:(?:that|which)\s(?:bans?|forbids?|prohibits?|bars?|outlaws?)|banning|forbidding|prohibiting|barring|outlawing)|(?<draft>bill|measure|proposal|plan|legislation|motion)\s(?:[^\s,.;:“”]+\s){0,4}?(?:(?:that|which)\s(?:would|will)\s(?:ban|forbid|prohibit|bar|outlaw)|to\s(?:ban|forbid|prohibit|outlaw)|banning|forbidding|prohibiting|barring|outlawing))\s(?=\p{L})`,
  'g',
);
/** "Voted to ban", "decided to bar". */
const VOTED = pattern(
  String.raw`(?<=\s)(?:has\s|have\s|had\s)?(?:voted|decided)\s(?:[\p{L}\d-]+\s){0,4}?to\s(?:ban|bar|prohibit|forbid|outlaw)\s(?=\p{L})`,
  'g',
);

/** Bans: in force from the time they are told of; planned under "will"; past once lifted. */
export const bans: RecordReader = (clauses) => {
  const drafts: (Draft | null)[] = [];
  const { text } = clauses;
  if (holds(clauses, STATES)) for (const m of text.matchAll(PASSIVE)) drafts.push(passive(clauses, m));
  if (holds(clauses, DUTIES)) for (const m of text.matchAll(MUST)) drafts.push(must(clauses, m));
  if (holds(clauses, ACTS)) for (const m of text.matchAll(ACTIVE)) drafts.push(active(clauses, m));
  if (holds(clauses, LAW_VERBS)) {
    for (const m of text.matchAll(LAW)) drafts.push(byLaw(clauses, m));
    for (const m of text.matchAll(VOTED)) drafts.push(voted(clauses, m));
  }
  if (holds(clauses, ORDERS)) {
    for (const m of text.matchAll(IMPOSED)) drafts.push(imposed(clauses, m));
    for (const m of text.matchAll(IN_FORCE)) drafts.push(inForce(clauses, m));
  }
  return drafts.filter((d) => d !== null);
};

export const isAhead = (m: RegExpExecArray): boolean =>
  /^(?:will\s(?!remain)|would|is\sto|are\sto)/.test(m.groups!['chain'] ?? '');
export const spanOf = (m: RegExpExecArray): Span => ({ start: m.index, end: m.index + m[0].trimEnd().length });
const inQuotes = (text: string, at: number): boolean =>
  (text.slice(0, at).match(/[“"]/g)?.length ?? 0) > (text.slice(0, at).match(/”/g)?.length ?? 0);

/** "Trains were suspended for the day": a service that nobody is said to forbid. */
const isInterrupted = (subject: string, text: string, verb: Span): boolean =>
  SERVICE.test(subject) && !/^[^,.;:“”]*\sby\s/.test(text.slice(verb.end));

function passive({ text }: Clauses, m: RegExpExecArray): Draft | null {
  const verb = spanOf(m);
  const clause = clauseAround(text, verb);
  const { stopped, until, told } = m.groups!;
  const subject = text.slice(clause.start, verb.start);
  if (stopped && !until && (!STOPPABLE.test(` ${subject.toLowerCase()}`) || isInterrupted(subject, text, verb)))
    return null;
  if (told && !/^(?:are|were|have|had)\s/.test(m.groups!['chain']!)) return null;
  if (clause.start === verb.start || isUnreal(text, clause) || /\b(?:not|never)\s$/.test(m.groups!['chain']!))
    return null;
  return { kind: 'ban', status: isAhead(m) ? 'planned' : 'in-force', subject: null, verb, ...clause };
}

function must({ text, mentions }: Clauses, m: RegExpExecArray): Draft | null {
  if (mentions.some((x) => x.end === m.index - 1 || x.end === m.index)) return null;
  const verb = spanOf(m);
  const clause = clauseAround(text, verb);
  const subject = text.slice(0, verb.start);
  if (isUnreal(text, clause) || inQuotes(text, m.index) || !PLURAL_LAST.test(subject)) return null;
  if (/^ha(?:ve|s)/.test(m[0]) && /\b(?:not|to)\s(?!be)$/.test(m[0])) return null;
  const start = /\bwho\s[^,.;]+$/.test(subject) ? subject.search(/\S+\swho\s[^,.;]+$/) : clause.start;
  return { kind: 'ban', status: 'in-force', subject: null, verb, start, end: clause.end };
}

function active(clauses: Clauses, m: RegExpExecArray): Draft | null {
  const { text } = clauses;
  const verb = spanOf(m);
  const clause = clauseAround(text, verb);
  const subject = { start: clause.start, end: verb.start };
  const future = isAhead(m);
  const stem = m.groups!['verb']!;
  if (stem === 'forbidden' && !/^ha/.test(m.groups!['chain'] ?? '')) return null;
  const finite = stem === 'ban' || stem === 'suspend' ? future : !future;
  const before = text.slice(0, verb.start);
  if (!finite || isUnreal(text, clause) || !isAgent(clauses, subject)) return null;
  if (/\b(?:a|an|the|of|to|be|is|was|were|are|been|not)\s$/.test(before)) return null;
  if (STOPPED.test(stem) && (!STOPPABLE.test(text.slice(verb.end)) || OWN.test(text.slice(verb.end)))) return null;
  return { kind: 'ban', status: future ? 'planned' : 'in-force', subject, verb, ...clause };
}

function byLaw({ text }: Clauses, m: RegExpExecArray): Draft | null {
  const verb = spanOf(m);
  const clause = clauseAround(text, verb);
  if (
    isUnreal(text, clause) ||
    /\b(?:violat\p{L}+|repeal\p{L}*|lift\p{L}*|overturn\p{L}*|struck\sdown)\s$/u.test(text.slice(0, verb.start))
  )
    return null;
  return {
    kind: 'ban',
    status: m.groups!['draft'] ? 'planned' : 'in-force',
    subject: null,
    verb,
    start: verb.start,
    end: clause.end,
  };
}

function voted(clauses: Clauses, m: RegExpExecArray): Draft | null {
  const verb = spanOf(m);
  const clause = clauseAround(clauses.text, verb);
  const subject = { start: clause.start, end: verb.start };
  const words = clauses.text.slice(subject.start, subject.end);
  if (isUnreal(clauses.text, clause) || (/\S/.test(words) && !isAgent(clauses, subject, true))) return null;
  return { kind: 'ban', status: 'in-force', subject, verb, ...clause };
}

function imposed(clauses: Clauses, m: RegExpExecArray): Draft | null {
  const { text } = clauses;
  const verb = spanOf(m);
  const clause = clauseAround(text, verb);
  const subject = { start: clause.start, end: verb.start };
  const future = isAhead(m);
  const word = m.groups!['verb']!;
  if (future !== /^(?:impose|introduce|declare|extend|order|lift)$/.test(word)) return null;
  if (/not\s$/.test(m.groups!['chain']!) || isUnreal(text, clause) || !isAgent(clauses, subject, true)) return null;
  const over = /^(?:lift|eased|ended)/.test(word);
  const status = over ? (future ? 'planned' : 'past') : future ? 'planned' : 'in-force';
  return { kind: 'ban', status, subject, verb, ...clause };
}

function inForce({ text }: Clauses, m: RegExpExecArray): Draft | null {
  const verb = spanOf(m);
  const clause = clauseAround(text, verb);
  if (isUnreal(text, clause)) return null;
  const told = m.groups!['verb']!;
  const status = told.startsWith('will') ? 'planned' : /(?:lifted|eased)$/.test(told) ? 'past' : 'in-force';
  return { kind: 'ban', status, subject: null, verb, start: Math.min(clause.start, verb.start), end: clause.end };
}
