import { PROPOSALS } from '../../data/record-events.ts';
import { RECORD_VERBS, SILENCES, UNDERTAKINGS } from '../../data/record-verbs.ts';
import { pattern } from '../../text/pattern.ts';
import { clauseAround, isUnreal } from './clause.ts';
import { type Clauses, type Draft, holds, isAgent, type RecordReader } from './draft.ts';
import { matterOf } from './matter.ts';

const REFUSING: ReadonlySet<string> = new Set('refused refuses refusing declined declines declining'.split(' '));
const REJECTING: ReadonlySet<string> = new Set(
  'rejected rejects rejecting dismissed dismisses declined declines declining turned turns turning'.split(' '),
);
/** An adverb or an auxiliary before the verb; a passive or a modal verb is no refusal. */
const CHAIN = String.raw`(?<chain>(?:(?:has|have|had|is|are|was|were|not|never|also|again|still|repeatedly|\p{Ll}+ly|to|may|might|could|would|will|be|been)\s)*)`;
const REFUSED = pattern(
  String.raw`(?<=^|\s)${CHAIN}(?:${[...REFUSING].join('|')})\sto\s(?:(?:even|again|also)\s)?(?<verb>\p{Ll}+)(?![\p{L}-])`,
  'g',
);
const REJECTED = pattern(
  String.raw`(?<=^|\s)${CHAIN}(?:${[...REJECTING].join('|')})\s(?:down\s)?(?:(?:an?|the|any|all|his|her|its|their|such|those|these|another|further|\p{Lu}[\p{L}’'-]+[’']s?)\s)?(?:(?!of\s|for\s|to\s|that\s|as\s|in\s)[\p{L}\d’'-]+\s){0,3}?(?:${PROPOSALS.join('|')})(?![\p{L}-])`,
  'g',
);
const kindOf = new Map<string, 'visit' | 'meeting'>();
for (const { kind, lemma, trait } of RECORD_VERBS)
  if ((kind === 'visit' || kind === 'meeting') && trait === undefined && !UNDERTAKINGS.includes(lemma))
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
      if (silent || !(DOABLE.has(verb) || kindOf.has(verb))) continue;
      drafts.push(refused(clauses, m, matterOf(told) ?? kindOf.get(verb) ?? 'commitment'));
    }
  if (holds(clauses, REJECTING))
    for (const m of clauses.text.matchAll(REJECTED)) drafts.push(refused(clauses, m, 'aim'));
  return drafts.filter((d) => d !== null);
};

function refused(clauses: Clauses, m: RegExpExecArray, kind: Draft['kind']): Draft | null {
  const chain = m.groups!['chain']!;
  if (/^[\s\S]*\bturn(?:ed|s|ing)\s(?!down)/.test(m[0])) return null;
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
