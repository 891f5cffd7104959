import { RECORD_VERBS, type RecordVerb } from '../../data/record-verbs.ts';
import type { RecordStatus } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { clauseAround, isUnreal } from './clause.ts';
import { type Clauses, type Draft, endsInAgent, isAgent, type RecordReader } from './draft.ts';
import { CHAIN, formsOf, statusOf, type VerbForm } from './verb-group.ts';

const READERS = RECORD_VERBS.map((verb) => {
  const forms = formsOf(verb.lemma);
  const words = [...forms.keys()].sort((a, b) => b.length - a.length).join('|');
  return {
    verb,
    forms,
    pattern: new RegExp(`${CHAIN}(?<verb>(?<![\\p{L}’'-])(?:${words}))\\s(?<followed>${verb.followed ?? ''})`, 'gu'),
  };
});

const NOUN_BEFORE =
  /(?:^|\s)(?:a|an|the|his|her|its|their|our|my|this|that|these|those|no|any|of|for|on|new|recent|first|second|last|next|official|state|brief|planned|long|previous|another|some|such|many|more|by|with|in|former|campaign|broken|remain|remains|remained|stay|stays|stayed)\s$|[’']s?\s$|\b(?:neither|nor|without)\s$/iu;
const LATER =
  /(?:\btomorrow\b|\bnext\s\p{Ll}+|\bon\s(?:\p{Lu}\p{Ll}+\s\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|\blater\sthis\b|\bagain\son\b|\bsoon\b)/u;

/** Visits, meetings, requests and undertakings told by a verb of their own. */
export const actions: RecordReader = (clauses) => {
  const drafts: Draft[] = [];
  for (const reader of READERS)
    for (const m of clauses.text.matchAll(reader.pattern)) {
      const form = reader.forms.get(m.groups!['verb']!);
      const made = form && draftOf(clauses, m, reader.verb, form);
      if (made) drafts.push(made);
    }
  return drafts;
};

function draftOf(clauses: Clauses, m: RegExpMatchArray, verb: RecordVerb, form: VerbForm): Draft | null {
  const { text } = clauses;
  const start = m.index ?? 0;
  const chain = m.groups!['chain'] ?? '';
  const group = { start, end: start + chain.length + m.groups!['verb']!.length };
  if (NOUN_BEFORE.test(text.slice(0, start))) return null;
  if (verb.trait === 'place' && !beforePlace(clauses, start + m[0].length)) return null;
  if (verb.trait === 'departure' && beforePerson(clauses, start + m[0].length)) return null;
  const clause = clauseAround(text, group);
  // A verb whose object is cut off ("called for —") puts nothing on record.
  if (verb.kind !== 'visit' && clause.end < group.end + 5) return null;
  if (isUnreal(text, clause)) return null;
  const status = statusFor(verb, chain, form, text.slice(group.end, clause.end), clause, start);
  if (!status) return null;
  const subject = { start: clause.start, end: start };
  if (!fitsSubject(clauses, verb, form, chain, subject)) return null;
  return { kind: verb.kind, status, subject: isPassive(chain, form) ? null : subject, verb: group, ...clause };
}

const beforePlace = (clauses: Clauses, at: number): boolean =>
  clauses.mentions.some((m) => m.kind === 'place' && m.start >= at && m.start <= at + 4);

/** "A message she left for Mr Maas" is no departure. */
const beforePerson = (clauses: Clauses, at: number): boolean =>
  clauses.mentions.some(
    (m) => m.kind === 'person' && m.start >= at && !/\s\p{Ll}/u.test(clauses.text.slice(at, m.start)),
  );

const isPassive = (chain: string, form: VerbForm): boolean =>
  (form === 'past' || form === 'participle') && /(?:^|\s)(?:is|are|was|were|be|been|being)(?=\s|$)/.test(chain);

function statusFor(
  verb: RecordVerb,
  chain: string,
  form: VerbForm,
  rest: string,
  clause: Span,
  start: number,
): RecordStatus | null {
  const later = LATER.test(rest);
  if (verb.kind === 'request') return requestStatus(chain, form);
  const status = statusOf(chain, form, later);
  if (verb.kind === 'commitment') {
    if (form === 'gerund' && !chain.trim()) return clause.start === start ? 'planned' : null;
    return status === 'ruled-out' || status === null ? status : 'planned';
  }
  const begun = verb.trait === 'departure' && status === 'past' && !/(?:^|\s)had(?=\s)/.test(chain);
  return begun ? 'under-way' : status;
}

/** What is asked for is requested, whoever asked and when; what somebody "may" ask, or did not ask, is not. */
function requestStatus(chain: string, form: VerbForm): RecordStatus | null {
  if (isPassive(chain, form))
    return /(?:^|\s)(?:not|never|will|would|may|might|could)(?=\s)|n[’']t/.test(chain) ? null : 'requested';
  if (form === 'gerund' && !/\S/.test(chain)) return 'requested';
  const status = statusOf(chain, form, false);
  if (status === 'planned') return 'planned';
  return status === null || status === 'ruled-out' ? null : 'requested';
}

function fitsSubject(clauses: Clauses, verb: RecordVerb, form: VerbForm, chain: string, subject: Span): boolean {
  const words = clauses.text.slice(subject.start, subject.end);
  if (isPassive(chain, form))
    return (
      verb.kind === 'request' &&
      words.trim() !== '' &&
      !/\b(?:when|if)\s*$/i.test(clauses.text.slice(0, subject.start + words.length))
    );
  if (form === 'third') return /\S/.test(words) && endsInAgent(clauses, subject);
  if (!/\S/.test(words)) return verb.kind === 'request' || verb.kind === 'commitment' || verb.kind === 'visit';
  return isAgent(clauses, subject, true) || (/(?:^|\s)it\s/i.test(words) && verb.kind !== 'visit');
}
