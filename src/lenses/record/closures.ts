import { pattern } from '../../text/pattern.ts';
import { ADVERB, isAhead, setOf, spanOf } from './bans.ts';
import { clauseAround, isUnreal } from './clause.ts';
import { type Clauses, type Draft, holds, isAgent, type RecordReader } from './draft.ts';

/** "Closed the crossing until Monday". */
const CLOSED = pattern(
  String.raw`(?<=\s)(?<chain>(?:has|have|had|will|would)\s(?:also\s|now\s|already\s)?)?(?<verb>closed|shut|sealed|close|seal)\s(?:down\s|off\s)?(?:the|its|all|both|\p{Lu}[\p{L}’'-]+)\s(?!doors?\s|gap\s|deal\s)[^,.;:“”]{2,60}?\s(?:until|indefinitely|to\s(?:all|the\spublic|visitors|traffic|tourists|trucks|lorries|ships|vessels))(?!\p{L})`,
  'g',
);
/** "The crossing has been shut": a way that somebody keeps. */
const PLACE_SHUT = pattern(
  String.raw`(?<![\p{L}-])(?:border|frontier|crossing|crossings|airspace|checkpoint|checkpoints|airport|port)(?:\s(?:at|in|on|to|near|between|with|of)\s[^,.;:“”]{2,40}?)?\s(?:(?:has|have)\sbeen|remains?)\s${ADVERB}(?:closed|shut|sealed)(?!\p{L})`,
  'g',
);
const LAWS =
  '(?:law|act|rules?|decree|order|ordinance|regulations?|ruling|directive|code|statute|constitution|treaty|resolution|declaration|(?<draft>bill|draft|proposal|motion))';
/** "The law forbids any …", "… and makes it an offence to …". */
const LAW_SAYS = pattern(
  String.raw`(?<![\p{L}-])${LAWS}(?![\p{L}-])[^;:“”]{0,160}?\s(?<verb>forbids|prohibits|bans|outlaws|makes\sit\s(?:an?\s(?:\p{Ll}+\s)?(?:offence|offense|crime)|illegal|unlawful))(?=\s(?:the|all|any|anyone|most|its|for|to|\p{L}+ing|\p{Ll}+s|people)(?!\p{L}))`,
  'gi',
);
/** "The court blocked the dam". */
const BLOCKED = pattern(
  String.raw`(?<=(?:court|judge|judges|tribunal|regulator|regulators|watchdog|magistrate)(?:\son\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?\s)(?<chain>(?:has|have|had|will|would)\s(?:also\s|now\s|already\s)?)?(?<verb>blocked|blocks|halted|halts|froze|freezes|block|halt|freeze)\s(?=(?:the|an?|all|any|its|plans|construction|work|\p{Lu})(?!\p{L}))`,
  'g',
);

const CLOSINGS = setOf('closed shut sealed close seal');
const BLOCKINGS = setOf('blocked blocks block halted halts halt froze freezes freeze');
const LAW_WORDS = setOf('forbids prohibits bans outlaws makes');

/** Bans by what closes a way, by what a law says, and by courts that stop a thing. */
export const closures: RecordReader = (clauses, before) => {
  const drafts: (Draft | null)[] = [];
  const { text } = clauses;
  if (holds(clauses, CLOSINGS)) {
    for (const m of text.matchAll(CLOSED)) drafts.push(byAgent(clauses, m));
    for (const m of text.matchAll(PLACE_SHUT)) drafts.push(told(clauses, m, 'in-force'));
  }
  if (holds(clauses, BLOCKINGS)) for (const m of text.matchAll(BLOCKED)) drafts.push(byAgent(clauses, m));
  if (holds(clauses, LAW_WORDS))
    for (const m of text.matchAll(LAW_SAYS))
      drafts.push(told(clauses, m, m.groups!['draft'] ? 'planned' : 'in-force', m.groups!['verb']!.length));
  const found = [...before.filter((d) => d.kind === 'ban')];
  for (const draft of drafts)
    if (draft && !found.some((d) => d.verb.start < draft.verb.end && draft.verb.start < d.verb.end)) found.push(draft);
  return found.filter((d) => !before.includes(d));
};

/** A verb that only under "will" stands in its base form, of somebody who can act. */
function byAgent(clauses: Clauses, m: RegExpExecArray): Draft | null {
  const verb = spanOf(m);
  const clause = clauseAround(clauses.text, verb);
  const subject = { start: clause.start, end: verb.start };
  const future = isAhead(m);
  const base = /^(?:close|seal|block|halt|freeze)$/.test(m.groups!['verb']!);
  const passive = /\b(?:is|are|was|were|be|been|to|not|never|may|might|could)\s$/.test(
    clauses.text.slice(0, verb.start),
  );
  if (passive || (future ? !base && m.groups!['verb'] !== 'shut' : base)) return null;
  if (isUnreal(clauses.text, clause) || !isAgent(clauses, subject)) return null;
  return { kind: 'ban', status: future ? 'planned' : 'in-force', subject, verb, ...clause };
}

/** A ban told without the one who made it; of the match its last `length` characters are the verb. */
function told(
  { text }: Clauses,
  m: RegExpExecArray,
  status: 'in-force' | 'planned',
  length = m[0].length,
): Draft | null {
  const end = m.index + m[0].length;
  const verb = { start: end - length, end };
  const clause = clauseAround(text, verb);
  return isUnreal(text, clause)
    ? null
    : { kind: 'ban', status, subject: null, verb, start: clause.start, end: clause.end };
}
