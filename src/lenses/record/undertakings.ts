import { GRANTED, SILENCES, UNDERTAKINGS } from '../../data/record-verbs.ts';
import type { Span } from '../../model/span.ts';
import { pattern } from '../../text/pattern.ts';
import { clauseAround, clauseEnd, isUnreal } from './clause.ts';
import { type Clauses, type Draft, endsInAgent, holds, isAgent, type RecordReader } from './draft.ts';

const ADVERBS = String.raw`(?:(?:also|now|soon|then|still|instead|again|both|each|all|together|immediately|(?!(?:apply|supply|comply|reply|rely)\s)\p{Ll}+ly)\s)*`;
/** "Put up 40 million": a sum is given. */
const PUT_UP = String.raw`put\s(?:up|forward|aside)(?=\s[£$€\d])`;
const FUTURE = pattern(
  String.raw`(?:(?<=\s|^)|(?<=(?:^|[\s“])(?:[Hh]e|[Ss]he|[Tt]hey))(?=[’']ll))(?<modal>will|would|shall|won[’']t|wouldn[’']t|[’']ll)\s(?<not>not\s|never\s|no\slonger\s)?${ADVERBS}(?<verb>${PUT_UP}|\p{Ll}+(?:-\p{Ll}+)?)(?![\p{L}-]|\s(?:itself|themselves)(?!\p{L}))`,
  'g',
);
/** "Would be willing to pause it", "was not ready to pay", "stood ready to help". */
const READY = pattern(
  String.raw`(?<=\s)(?:(?:(?:will|would)\sbe|is|are|was|were)\s(?<not>not\s|never\s)?(?:also\s|still\s|now\s)?(?:ready|willing|prepared)|(?:stands?|stood)\s(?:ready|prepared))\sto\s(?<verb>${PUT_UP}|\p{Ll}+)(?![\p{L}-])`,
  'g',
);
/** "“No child will walk,” the mayor promised": what is promised stands first. */
const PROMISED_LAST = pattern(
  String.raw`^(?<promise>[\s\S]{5,}?(?:will|would|won[’']t|shall|[’']ll)\s[^“”"]{6,}?),?(?<close>[”"]?)\s(?<who>(?:(?:the\s)?[\p{L}’'.-]+\s){1,5}?)(?:has\s|have\s|had\s)?(?<verb>promised|pledged|vowed)(?=[.,]|$|\s(?:on|in|at|after|during)\s)`,
  'g',
);
const PLAN = pattern(
  String.raw`(?<=\s|^)(?:(?:is|are|was|were)\s${ADVERBS}(?:to|set\sto|due\sto)|(?:is|are)\s${ADVERBS}(?:going\sto|preparing\sto|planning\sto)|has\sagreed\sto|plans?\sto)\s(?<verb>\p{Ll}+(?:-\p{Ll}+)?)(?![\p{L}-])`,
  'g',
);
const ANNOUNCE = pattern(
  String.raw`(?<=\s)(?:will|is\sexpected\sto|is\sdue\sto|is\sto|is\sset\sto|(?:are|was|were)\s(?:expected|due|scheduled|set)\sto|is\sscheduled\sto|would)\s(?:announce|speak(?=\s(?:at|on|in|to|later|before|after))|testify|give\sevidence|address(?=\sthe\s(?:nation|country|council|parliament|assembly|crowd|congress|conference))|answer\squestions|brief|make\sa\s(?:statement|speech)|deliver\s(?:a|an|the|his|her)\s(?:[\p{Ll}-]+\s)?(?:speech|address|statement)|hold\sa\s(?:news|press)\s(?:conference|briefing))(?!\p{L})`,
  'g',
);
const DOABLE: ReadonlySet<string> = new Set(UNDERTAKINGS);
const isDoable = (verb: string): boolean => DOABLE.has(verb) || verb.startsWith('put ');
/** "Would be looking at how to help". */
const LOOKING = pattern(
  String.raw`(?<=\s)(?:will|would)\s(?:also\s)?(?:be\s(?:also\s)?(?:looking\s(?:at|into|for)|working\s(?:on|to|with)|pushing\sfor|pressing\sfor|seeking|exploring|examining)|look\s(?:at|into))\s(?=\p{L})`,
  'g',
);
/** "Is due in Rome", "is expected at the camp": a visit without a verb of going. */
const DUE = pattern(
  String.raw`(?<=\s)(?:is|are|was|were)\s(?:also\s)?(?:due|expected)\s(?:back\s)?(?:in|at)\s(?=\p{Lu}|the\s(?:region|site|area|scene|country|capital|city|town|island))(?!\p{Lu}\p{Ll}+\s\d)`,
  'g',
);
/** "Said that the money would be paid": promised by the one who says it. */
const PROMISED = pattern(
  String.raw`(?<=\s)(?:will|would)\sbe\s(?:\p{Ll}+ly\s)?(?:${GRANTED.join('|')})(?![\p{L}-])`,
  'g',
);
/** "Will be in Tavik". */
const WILL_BE_IN = pattern(String.raw`(?<=\s)(?:will|would)\sbe\s(?:back\s)?in\s(?=\p{Lu})`, 'g');
const COMMITTED = pattern(
  String.raw`(?<=\s)(?:is|are|remains?)\s(?:also\s|fully\s|still\s)?committed\sto\s(?=\p{Ll}+ing\s)`,
  'g',
);
const TOLD = pattern(
  String.raw`(?:\b(?:said|says|announced|announces|told\s[^,.;]{2,60}|promised|vowed|pledged|added|confirmed|insisted|wrote|declared|stated|warned)\s(?:(?:on|in|at)\s[^,.;:“”]{2,40}?\s)?(?:that\s)?)$`,
);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const CLUES = setOf("will would shall won't wouldn't he'll she'll they'll to due expected");
const MODALS = setOf("will would shall won't wouldn't he'll she'll they'll");
const DUE_WORDS = setOf('due expected');
const COMMITTED_WORDS = setOf('committed');
const READY_WORDS = setOf('ready willing prepared');
const PROMISES = setOf('promised pledged vowed');
const SAID_AHEAD = setOf('announce speak testify give address answer brief make deliver hold');

/** What somebody will do, or will not do: "will" or "would" before a verb of acting, with one who can choose as subject. */
export const undertakings: RecordReader = (clauses, before) => {
  if (!holds(clauses, CLUES)) return [];
  const drafts: Draft[] = [];
  const found = (): readonly Draft[] => [...before, ...drafts];
  const all = (shape: RegExp, kind: 'commitment' | 'statement' | 'visit', among = found()) => {
    for (const m of clauses.text.matchAll(shape)) add(drafts, draftOf(clauses, m, kind, 'planned', among));
  };
  if (holds(clauses, SAID_AHEAD)) all(ANNOUNCE, 'statement');
  if (holds(clauses, MODALS)) for (const m of clauses.text.matchAll(FUTURE)) add(drafts, future(clauses, m, found()));
  for (const m of clauses.text.matchAll(PLAN))
    if (DOABLE.has(m.groups!['verb']!)) add(drafts, draftOf(clauses, m, 'commitment', 'planned', found()));
  if (holds(clauses, READY_WORDS))
    for (const m of clauses.text.matchAll(READY))
      if (isDoable(m.groups!['verb']!))
        add(drafts, draftOf(clauses, m, 'commitment', m.groups!['not'] ? 'ruled-out' : 'planned', found()));
  if (holds(clauses, MODALS)) all(LOOKING, 'commitment');
  for (const draft of [...drafts]) for (const more of coordinated(clauses, draft)) drafts.push(more);
  if (holds(clauses, DUE_WORDS)) all(DUE, 'visit', before);
  if (holds(clauses, MODALS))
    for (const m of clauses.text.matchAll(PROMISED)) add(drafts, promised(clauses, m, before));
  if (holds(clauses, PROMISES)) drafts.push(...promisedLast(clauses, found()));
  if (holds(clauses, COMMITTED_WORDS)) all(COMMITTED, 'commitment', before);
  if (holds(clauses, MODALS))
    for (const m of clauses.text.matchAll(WILL_BE_IN))
      if (standsBeforePlace(clauses, m.index + m[0].length))
        add(drafts, draftOf(clauses, m, 'visit', 'planned', before));
  return drafts;
};

const standsBeforePlace = ({ mentions }: Clauses, at: number): boolean =>
  mentions.some((x) => (x.kind === 'place' || x.kind === 'unknown') && x.start === at);

const NEXT = pattern(
  String.raw`(?:,\s(?:and\s)?|\sand\s)(?=(?<verb>\p{Ll}+)\s(?:the|an?|its|his|her|their|all|any)\s)`,
  'g',
);
const MODAL_FIRST = /^(?:will|would|shall|[’']ll)\s/;

/** "Will close the mill, sell the land and pay its workers": further verbs under the same "will", each with an object of its own. */
function coordinated({ text }: Clauses, draft: Draft): Draft[] {
  if (draft.kind !== 'commitment' || !MODAL_FIRST.test(text.slice(draft.verb.start))) return [];
  const stop = /[;:“”"—]|\.$|\s(?:but|who|while|although|because|said|says)\s/.exec(text.slice(draft.verb.end));
  const part = text.slice(0, stop ? draft.verb.end + stop.index : text.length);
  NEXT.lastIndex = draft.verb.end;
  return [...part.matchAll(NEXT)].flatMap((m): Draft[] => {
    const start = m.index + m[0].length;
    if (start <= draft.verb.end || !DOABLE.has(m.groups!['verb']!)) return [];
    const verb = { start, end: start + m.groups!['verb']!.length };
    return [{ ...draft, verb, start, end: clauseEnd(part, verb.end) }];
  });
}

/** "Will rebuild", "will not rebuild"; keeping silent is no undertaking. */
function future(clauses: Clauses, m: RegExpExecArray, before: readonly Draft[]): Draft | null {
  const verb = m.groups!['verb']!;
  const refused = m.groups!['not'] !== undefined || /n[’']t/.test(m.groups!['modal']!);
  if (refused && /^apologi[sz]e$/.test(verb)) return draftOf(clauses, m, 'statement', 'ruled-out', before);
  if (!isDoable(verb)) return null;
  const rest = clauses.text.slice(m.index + m[0].length);
  if (refused && SILENCES.includes(verb) && !/^\s(?:evidence|testimony|way)(?!\p{L})/u.test(rest)) return null;
  return draftOf(clauses, m, 'commitment', refused ? 'ruled-out' : 'planned', before);
}

/** The promise stands first, and who makes it behind it. */
function promisedLast(clauses: Clauses, before: readonly Draft[]): Draft[] {
  return [...clauses.text.matchAll(PROMISED_LAST)].flatMap((m): Draft[] => {
    const { promise = '', who = '', close = '' } = m.groups!;
    const end = promise.length;
    const at = m[0].lastIndexOf(who);
    const subject = { start: at, end: at + who.length };
    const opened = /^[\s“"]*/.exec(promise)![0].length;
    const plain = close === '' && /\b(?:as|that|which|what|who|than)\s/.test(who);
    if (plain || isUnreal(clauses.text, { start: opened, end }) || !isAgent(clauses, subject, true)) return [];
    if (before.some((d) => d.kind === 'commitment' && d.start < end)) return [];
    const verb = { start: subject.end, end: m[0].length };
    return [{ kind: 'commitment', status: 'planned', subject, verb, start: opened, end }];
  });
}

/** Who promises is the one who says it, named before the clause. */
function promised({ text }: Clauses, m: RegExpExecArray, before: readonly Draft[]): Draft | null {
  const verb = { start: m.index, end: m.index + m[0].length };
  const clause = clauseAround(text, verb);
  const said = TOLD.exec(text.slice(0, clause.start));
  if (!said || isUnreal(text, clause)) return null;
  if (before.some((d) => d.kind === 'commitment' && d.start < verb.end && verb.start < d.end)) return null;
  return { kind: 'commitment', status: 'planned', subject: { start: 0, end: said.index }, verb, ...clause };
}

const add = (drafts: Draft[], made: Draft | null): void => void (made && drafts.push(made));

function draftOf(
  clauses: Clauses,
  m: RegExpMatchArray,
  kind: 'commitment' | 'statement' | 'visit',
  status: 'planned' | 'ruled-out',
  before: readonly Draft[],
): Draft | null {
  const { text } = clauses;
  const verb = { start: m.index ?? 0, end: (m.index ?? 0) + m[0].length };
  if (before.some((d) => d.verb.start < verb.end && verb.start < d.verb.end)) return null;
  const clause = clauseAround(text, verb);
  const subject = { start: clause.start, end: verb.start };
  const words = text.slice(subject.start, subject.end);
  if (isUnreal(text, clause) || (!/\S/.test(words) && !goesOn(clauses, verb))) return null;
  if (/\s(?:take|make|give|set|put)$/.test(m[0]) && clause.end <= verb.end) return null;
  const told = TOLD.test(text.slice(0, clause.start));
  if (/^would(?!\sbe\s(?:\p{Ll}+\s)?(?:ready|willing|prepared)\s)/u.test(m[0]) && !told) return null;
  if (/^plan/.test(m[0]) && !endsInAgent(clauses, subject)) return null;
  if (/\S/.test(words) && (/^it\s$/i.test(words) ? !told : !isAgent(clauses, subject))) return null;
  return { kind, status, subject, verb, ...clause };
}

/** "The player passed a test and will sign": the subject stands before the first of two verbs, and nobody else is told of between. */
function goesOn(clauses: Clauses, verb: Span): boolean {
  const before = clauses.text.slice(0, verb.start);
  return (
    /\sand\s$/.test(before) &&
    !/[,;:“”]|\b(?:said|says|that|which|who|as)\s/.test(before) &&
    isAgent(clauses, { start: 0, end: verb.start })
  );
}
