import { PROPOSALS, REQUESTS } from '../../data/record-events.ts';
import { RECORD_VERBS, SILENCES, UNDERTAKINGS } from '../../data/record-verbs.ts';
import { pattern } from '../../text/pattern.ts';
import { clauseAround, isUnreal } from './clause.ts';
import { type Clauses, type Draft, holds, isAgent, type RecordReader } from './draft.ts';
import { matterOf } from './matter.ts';

const REFUSING: ReadonlySet<string> = new Set('refused refuses refusing declined declines declining'.split(' '));
const REJECTING: ReadonlySet<string> = new Set(
  'rejected rejects rejecting refused refuses refusing dismissed dismisses declined declines declining turned turns turning threw throws'.split(
    ' ',
  ),
);
/** An adverb or an auxiliary before the verb; a passive or a modal verb is no refusal. */
const CHAIN = String.raw`(?<chain>(?:(?:has|have|had|is|are|was|were|not|never|also|again|still|repeatedly|\p{Ll}+ly|to|may|might|could|would|will|be|been)\s)*)`;
const REFUSED = pattern(
  String.raw`(?<=^|\s)${CHAIN}(?:${[...REFUSING].join('|')})\sto\s(?:(?:even|again|also)\s)?(?<verb>\p{Ll}+)(?![\p{L}-])`,
  'g',
);
const REJECTED = pattern(
  String.raw`(?<=^|\s)${CHAIN}(?:${[...REJECTING].join('|')})\s(?:down\s|out\s)?(?:(?:an?|the|any|all|his|her|its|their|such|those|these|another|further|\p{Lu}[\p{L}’'-]+[’']s?)\s)?(?:(?!of\s|for\s|to\s|that\s|as\s|in\s)[\p{L}\d’'-]+\s){0,3}?(?<noun>${PROPOSALS.join('|')})(?![\p{L}-])`,
  'g',
);
const TURNED_DOWN = String.raw`(?:refused|rejected|turned\sdown|dismissed|denied|thrown\sout|declined|not\s(?:supported|granted|accepted|approved))(?![\p{L}-])`;
/** "A request to join was turned down": no word of who did so. */
const WAS_REJECTED = pattern(
  String.raw`(?<=^|\s)(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|\p{Lu}[\p{L}’'-]+[’']s?)\s(?:(?!of\s|for\s|to\s|in\s)\p{Ll}+\s){0,2}?(?:${REQUESTS.join('|')})(?:\s(?:to|for|that|by|from|of)\s[^,.;:“”]{2,80}?)?\s(?:was|were|has\sbeen|have\sbeen|had\sbeen)\s(?:\p{Ll}+ly\s)?${TURNED_DOWN}`,
  'g',
);
/** "Asked for a recount, which the court refused". */
const WHICH_REJECTED = pattern(
  String.raw`(?<=\s)(?:requested|demanded|asked\sfor|called\sfor|sought|applied\sfor|${REQUESTS.join('|')})\s[^,.;:“”]{2,80},\swhich\s(?:(?:the\s)?[\p{L}’'.-]+\s){0,4}?(?:(?:has|have|had|was|were|been)\s){0,2}(?:\p{Ll}+ly\s)?${TURNED_DOWN}`,
  'g',
);
/** "Declined to say whether": what somebody would not tell; keeping silent as such ("refused to comment") is on no record. */
const UNTOLD = pattern(
  String.raw`say(?=\s(?:(?:exactly|publicly)\s)?(?:whether|if|how|when|where|why|what|who|which|that)\s)|(?:discuss|confirm|disclose|reveal|specify|name|identify|apologi[sz]e)(?=\s(?:whether|if|how|when|where|why|what|who|which|that|an?|the|any|his|her|its|their|for)\s)|apologi[sz]e`,
  'y',
);
const REJECTIONS: ReadonlySet<string> = new Set(
  'refused rejected turned dismissed denied thrown declined not'.split(' '),
);
const kindOf = new Map<string, 'visit' | 'meeting'>();
for (const { kind, lemma, trait } of RECORD_VERBS)
  if (
    (kind === 'visit' || kind === 'meeting') &&
    (trait === undefined || trait === 'whom') &&
    !UNDERTAKINGS.includes(lemma)
  )
    kindOf.set(lemma, kind);
const DOABLE: ReadonlySet<string> = new Set(UNDERTAKINGS.filter((verb) => verb !== 'take'));

/** "Refused to sign", "declined to meet", "rejected the offer": what somebody will not do. */
export const refusals: RecordReader = (clauses) => {
  const drafts: (Draft | null)[] = [];
  if (holds(clauses, REFUSING))
    for (const m of clauses.text.matchAll(REFUSED)) {
      const verb = m.groups!['verb']!;
      const told = clauses.text.slice(m.index + m[0].length - verb.length);
      const silent = SILENCES.includes(verb) && !/^give\s(?:evidence|testimony|way)(?!\p{L})/u.test(told);
      UNTOLD.lastIndex = m.index + m[0].length - verb.length;
      if (UNTOLD.test(clauses.text)) {
        drafts.push(refused(clauses, m, 'statement'));
        continue;
      }
      if (silent || !(DOABLE.has(verb) || kindOf.has(verb))) continue;
      drafts.push(refused(clauses, m, matterOf(told) ?? kindOf.get(verb) ?? 'commitment'));
    }
  if (holds(clauses, REJECTING))
    for (const m of clauses.text.matchAll(REJECTED)) {
      const kind = REQUESTS.includes(m.groups!['noun']!) ? 'request' : 'aim';
      drafts.push(refused(clauses, m, kind));
    }
  if (holds(clauses, REJECTIONS))
    for (const shape of [WAS_REJECTED, WHICH_REJECTED])
      for (const m of clauses.text.matchAll(shape)) drafts.push(rejected(clauses, m));
  return drafts.filter((d) => d !== null);
};

/** A request that came to nothing, told of itself. */
function rejected({ text }: Clauses, m: RegExpExecArray): Draft | null {
  const verb = { start: m.index, end: m.index + m[0].length };
  const clause = clauseAround(text, verb);
  if (isUnreal(text, clause)) return null;
  return {
    kind: 'request',
    status: 'ruled-out',
    subject: null,
    verb,
    start: Math.min(clause.start, m.index),
    end: Math.max(clause.end, verb.end),
  };
}

function refused(clauses: Clauses, m: RegExpExecArray, kind: Draft['kind']): Draft | null {
  const chain = m.groups!['chain']!;
  if (/\bturn(?:ed|s|ing)\s(?!down)|\bthr[eo]ws?\s(?!out)/.test(m[0])) return null;
  const gerund = /^[\s\S]*?(?:refusing|declining|rejecting|turning)\s/.test(m[0]);
  if (/\b(?:not|never|to|may|might|could|would|will|been?)\s/.test(chain)) return null;
  if (/\b(?:is|are|was|were)\s/.test(chain) !== gerund) return null;
  const verb = { start: m.index, end: m.index + m[0].length };
  const clause = clauseAround(clauses.text, verb);
  const subject = { start: clause.start, end: verb.start };
  if (isUnreal(clauses.text, clause)) return null;
  const words = clauses.text.slice(subject.start, subject.end);
  if (/\S/.test(words) ? !isAgent(clauses, subject, true) : subject.start === 0) return null;
  return { kind, status: 'ruled-out', subject, verb, ...clause };
}
