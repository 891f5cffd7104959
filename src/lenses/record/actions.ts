import { ASSEMBLED, RECORD_VERBS, type RecordVerb, UNDERTAKINGS } from '../../data/record-verbs.ts';
import type { RecordStatus } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { pattern } from '../../text/pattern.ts';
import { clauseAround, isUnreal } from './clause.ts';
import { AGENT, type Clauses, type Draft, endsInAgent, isAgent, type RecordReader } from './draft.ts';
import { matterOf } from './matter.ts';
import {
  type Chain,
  chainBefore,
  formsOf,
  holdsBe,
  isModal,
  isNegated,
  shownForm,
  statusOf,
  type VerbForm,
} from './verb-group.ts';

interface VerbEntry {
  readonly verb: RecordVerb;
  readonly form: VerbForm;
  /** What must stand behind it; sticky. */
  readonly followed: RegExp;
}

let entries: Map<string, VerbEntry[]> | undefined;

/** Every form of every verb, with what it may put on record. */
function entriesByForm(): Map<string, VerbEntry[]> {
  const found = new Map<string, VerbEntry[]>();
  for (const verb of RECORD_VERBS) {
    const followed = pattern(`\\s${verb.followed ?? ''}`, 'y');
    for (const [word, form] of formsOf(verb.lemma))
      found.set(word, [...(found.get(word) ?? []), { verb, form, followed }]);
  }
  return found;
}

const NOUN_BEFORE =
  /(?:^|\s)(?:a|an|the|his|her|its|their|our|my|this|that|these|those|no|any|of|for|on|new|recent|first|second|last|next|official|state|brief|planned|long|previous|another|some|such|many|more|by|with|in|former|campaign|broken|remain|remains|remained|stay|stays|stayed)\s$|[’']s?\s$|\b(?:neither|nor|without)\s$/i;
const LATER = pattern(
  String.raw`(?:\btomorrow\b|\bnext\s\p{Ll}+|\bon\s(?:\p{Lu}\p{Ll}+\s\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|\blater\sthis\b|\bagain\son\b|\bsoon\b)`,
);

/** "Would visit her aunt every Sunday" is what used to be. */
const HABIT = /\b(?:every|each|often|as an? (?:boy|girl|child|student|youth)|in those days)\b/;

/** Visits, meetings, requests and undertakings told by a verb of their own. */
export const actions: RecordReader = (clauses) => {
  entries ??= entriesByForm();
  const drafts: Draft[] = [];
  for (const [i, token] of clauses.tokens.entries())
    for (const entry of entries.get(token.norm) ?? []) {
      if (clauses.text.slice(token.start, token.end) !== token.norm) continue;
      const made = draftOf(clauses, i, entry);
      if (made) drafts.push(made);
    }
  return drafts;
};

function draftOf(clauses: Clauses, at: number, { verb, form: written, followed }: VerbEntry): Draft | null {
  const { text, tokens } = clauses;
  followed.lastIndex = tokens[at]!.end;
  if (!followed.test(text)) return null;
  const behind = followed.lastIndex;
  const { words: chain, start } = chainBefore(text, tokens, at);
  const form = shownForm(verb.lemma, written, chain);
  const group = { start, end: tokens[at]!.end };
  if (NOUN_BEFORE.test(text.slice(0, start))) return null;
  // "The county was called for Maas": who won it is told, and nothing asked for.
  if (verb.lemma === 'call' && isPassive(chain, form) && /^\sfor\s/.test(text.slice(group.end))) return null;
  if (verb.trait === 'place' && !beforePlace(clauses, behind)) return null;
  if (verb.trait === 'whom' && !isSomebody(clauses, behind)) return null;
  if (verb.trait === 'departure' && beforePerson(clauses, behind)) return null;
  const clause = clauseAround(text, group);
  // A verb whose object is cut off ("called for —") puts nothing on record.
  if (verb.kind !== 'visit' && verb.kind !== 'statement' && clause.end < group.end + 5) return null;
  if (isUnreal(text, clause)) return null;
  const status =
    verb.trait === 'timetable'
      ? timetabled(text, chain, form, clause, start)
      : statusFor(verb, chain, form, text.slice(group.end, clause.end), clause, start);
  if (!status) return null;
  if (chain.includes('would') && HABIT.test(text.slice(group.end))) return null;
  const subject = { start: clause.start, end: start };
  if (verb.trait === 'ahead' && status !== 'planned') return null;
  if (!fitsSubject(clauses, verb, form, chain, subject)) return null;
  if (verb.trait === 'together' && !isSeveral(text.slice(subject.start, subject.end))) return null;
  if (verb.trait === 'wish' && !isWish(clauses, subject, behind)) return null;
  if (verb.trait === 'wish-for' && /(?:^|[\s“"])(?:I|we|you)\s/i.test(text.slice(subject.start, subject.end)))
    return null;
  if (verb.trait === 'finite' && form === 'gerund' && !holdsBe(chain)) return null;
  const kind = verb.kind === 'request' ? requestedKind(verb.lemma, text.slice(group.end, clause.end)) : verb.kind;
  return {
    kind,
    status: kind === 'meeting' && verb.kind === 'request' && status === 'planned' ? 'requested' : status,
    subject: isPassive(chain, form) ? null : subject,
    verb: group,
    ...clause,
  };
}

/** "Asked him for a meeting", "invited the union to talks": a meeting that is requested. */
function requestedKind(lemma: string, rest: string): 'meeting' | 'request' {
  if (lemma === 'request' && matterOf(rest) === 'meeting') return 'meeting';
  const asked = ASKED_FOR.exec(rest);
  return asked && matterOf(rest.slice(asked.index + asked[0].length)) === 'meeting' ? 'meeting' : 'request';
}

/** "For" with what is asked for, or "to" with a noun behind it. */
const ASKED_FOR =
  /\s(?:for|to)\s(?=(?:an?|the|new|further|fresh|urgent|emergency|direct|peace)\s|(?:talks|negotiations|discussions)(?!\p{L}))/u;

const beforePlace = (clauses: Clauses, at: number): boolean =>
  clauses.mentions.some((m) => m.kind === 'place' && m.start >= at && m.start <= at + 4);

/** A person, or a short phrase for those who act: "received a recommendation for president" and "received letters" are no meetings. */
function isSomebody({ text, mentions }: Clauses, at: number): boolean {
  const phrase =
    /^(?:(?!(?:for|from|of|by|to|in|on|at|with|as)\s)[^\s,.;:“”]+(?:\s|(?=[,.]|$))){1,4}/u.exec(text.slice(at))?.[0] ??
    '';
  const isPerson = mentions.some((m) => m.kind === 'person' && m.titled.start >= at && m.titled.start <= at + 4);
  return isPerson || AGENT.test(phrase.trimEnd());
}

/** "A message she left for Mr Maas" is no departure; one "for talks with Mr Maas" is. */
function beforePerson({ text, mentions }: Clauses, at: number): boolean {
  const first = mentions.find((m) => m.start >= at);
  return (
    first?.kind === 'person' && first.start < at + 40 && !/\b(?:with|to|and|in)\s/.test(text.slice(at, first.start))
  );
}

/** Those who meet "in Tavik" are more than one. */
const isSeveral = (subject: string): boolean =>
  /(?:^|\s)(?:they|both|and|leaders|ministers|sides|officials|presidents|delegations|envoys|negotiators|lawmakers|senators|representatives|allies|parties)(?=\s|$)/i.test(
    subject,
  );

/** "Wants the council to rebuild it": something to be done, and not wished by the one who speaks. */
function isWish({ text }: Clauses, subject: Span, behind: number): boolean {
  const verb = /^[a-z]+/.exec(text.slice(behind - 1))?.[0] ?? '';
  const passive = /^be\s[a-z]+(?:ed|en|t)\b/.test(text.slice(behind - 1));
  return (DOABLE.has(verb) || passive) && !/(?:^|[\s“"])(?:I|we|you)\s/i.test(text.slice(subject.start, subject.end));
}

const DOABLE: ReadonlySet<string> = new Set(UNDERTAKINGS);

type Words = Chain['words'];

const isPassive = (chain: Words, form: VerbForm): boolean =>
  (form === 'past' || form === 'participle') && holdsBe(chain);

function statusFor(
  verb: RecordVerb,
  chain: Words,
  form: VerbForm,
  rest: string,
  clause: Span,
  start: number,
): RecordStatus | null {
  const later = LATER.test(rest);
  if (verb.kind === 'request') return requestStatus(chain, form);
  const status = statusOf(chain, form, later);
  if (verb.kind === 'commitment') {
    if (form === 'gerund' && !chain.length) return clause.start === start ? 'planned' : null;
    return status === 'ruled-out' || status === null ? status : 'planned';
  }
  const begun = verb.trait === 'departure' && status === 'past' && !chain.includes('had');
  return begun ? 'under-way' : status;
}

const ASSEMBLED_LAST = pattern(String.raw`(?:^|[\s-])(?:${ASSEMBLED.join('|')})\s$`, 'i');
/** Verbs under which the present is none: "demanded that ministers meet", "let ministers meet". */
const BARE_AFTER =
  /\b(?:ask|asks|asked|demand\p{L}*|insist\p{L}*|propos\p{L}+|recommend\p{L}*|request\p{L}*|suggest\p{L}*|urg\p{L}+|let|lets|make|makes|made|help|helps|helped|see|saw|did|do|does|should|must|to)\s/iu;

/** "Ministers meet on Friday": the present plural of a meeting on a timetable. */
function timetabled(text: string, chain: Words, form: VerbForm, clause: Span, start: number): RecordStatus | null {
  const isPlain = form === 'base' && chain.length === 0 && !BARE_AFTER.test(text.slice(0, start));
  return isPlain && ASSEMBLED_LAST.test(text.slice(clause.start, start)) ? 'planned' : null;
}

/** What is asked for is requested, whoever asked and when; what somebody "may" ask, or did not ask, is not. */
function requestStatus(chain: Words, form: VerbForm): RecordStatus | null {
  if (isPassive(chain, form)) return isNegated(chain) || isModal(chain) ? null : 'requested';
  if (form === 'gerund' && !chain.length) return 'requested';
  const status = statusOf(chain, form, false);
  if (status === 'planned') return 'planned';
  return status === null || status === 'ruled-out' ? null : 'requested';
}

/** Verbs that "it" may be subject of where it is somebody; "it calls for" is said of plans. */
const ASKING: ReadonlySet<string> = new Set(['ask', 'want', 'demand', 'urge']);

/** Kinds whose verb may follow another one of the same subject. */
const SUBJECTLESS: ReadonlySet<string> = new Set(['request', 'commitment', 'visit']);

function fitsSubject(clauses: Clauses, verb: RecordVerb, form: VerbForm, chain: Words, subject: Span): boolean {
  const words = clauses.text.slice(subject.start, subject.end);
  if (isPassive(chain, form))
    return (
      verb.kind === 'request' &&
      words.trim() !== '' &&
      !/(?:^|[\s“"])(?:I|we|you)\s*$/i.test(words) &&
      !/\b(?:when|if)\s*$/i.test(clauses.text.slice(0, subject.start + words.length))
    );
  if (form === 'third')
    return /\S/.test(words)
      ? endsInAgent(clauses, subject) || (ASKING.has(verb.lemma) && /^it\s$/i.test(words))
      : verb.trait === 'wish' && /\sand\s$/.test(clauses.text.slice(0, subject.end));
  // "When asked to choose, she …": asked by somebody who is not told.
  if (!/\S/.test(words) && /(?:^|\s)(?:when|if|once|as|often|been)\s*$/i.test(clauses.text.slice(0, subject.end)))
    return false;
  if (!/\S/.test(words)) return SUBJECTLESS.has(verb.kind) || (verb.kind === 'meeting' && isModal(chain));
  if (verb.lemma === 'guarantee' && /(?:^|\s)which\s*$/.test(words)) return false;
  return isAgent(clauses, subject, true) || (/(?:^|\s)it\s/i.test(words) && verb.kind !== 'visit');
}
