import type { RecordKind } from '../model/report.ts';

/** Past and participle of the irregular verbs used below. Source: The Cambridge Grammar of the English Language, ch. 18 §3. */
export const IRREGULAR_PASTS: Readonly<Record<string, readonly [string, string]>> = {
  fly: ['flew', 'flown'],
  go: ['went', 'gone'],
  come: ['came', 'come'],
  leave: ['left', 'left'],
  meet: ['met', 'met'],
  hold: ['held', 'held'],
  sit: ['sat', 'sat'],
  speak: ['spoke', 'spoken'],
  seek: ['sought', 'sought'],
  forbid: ['forbade', 'forbidden'],
  set: ['set', 'set'],
  swear: ['swore', 'sworn'],
  undertake: ['undertook', 'undertaken'],
  tell: ['told', 'told'],
  say: ['said', 'said'],
  plead: ['pleaded', 'pleaded'],
  beg: ['begged', 'begged'],
  ban: ['banned', 'banned'],
  bar: ['barred', 'barred'],
  travel: ['travelled', 'travelled'],
  commit: ['committed', 'committed'],
};

export interface RecordVerb {
  readonly kind: RecordKind;
  readonly lemma: string;
  /** What must follow, as the source of a regular expression; nothing where absent. */
  readonly followed?: string;
  /** `departure`: done, it says that the trip has begun; `place`: it counts only before the name of a place. */
  readonly trait?: 'departure' | 'place';
}

const DESTINATION = String.raw`(?!to\s)(?=(?:the\s)?(?:(?:\p{Ll}+\s){0,3}(?:of\s)?\p{Lu}|region|site|area|scene|country|capital|border|city|town|island|frontline|front|disaster|province))`;
const SITE = String.raw`(?!to\s)(?=\p{Lu}|(?:the|a|an|his|her|their|its|two|three|four|five|several)\s\p{L})`;
const OTHER_SIDE = String.raw`(?!with\s(?:approval|success|criticism|resistance|opposition|anger|applause|silence|disaster|mixed|skepticism|scepticism|disapproval|failure|an?\s(?:accident|cool|frosty|warm|mixed))|(?:its|their|his|her|the)\s(?:\p{Ll}+\s){0,2}(?:goals?|targets?|deadlines?|demands?|needs?|criteria|standards?|requirements?|conditions?|costs?|challenges?|end|death|quota|obligations?|commitments?|expectations?))(?:with\s(?=\S)|(?:with\s)?(?=(?:[“"‘']?\p{Lu}|(?:the\s|his\s|her\s|their\s|its\s|any\s|both\s|some\s|with\s)?(?:\p{Ll}+[\s-]){0,3}(?:leaders?|officials?|representatives?|sides?|parties|ministers?|presidents?|families|victims|relatives|survivors|residents|members|counterparts?|delegations?|envoys?|lawmakers|executives|unions?|negotiators|diplomats|workers|king|queen|pope|premier|chancellor|governors?|mayors?|senators?|groups?)(?!\p{L}))))`;
/** Something is asked for or promised: no auxiliary or preposition, after which the object would have to stand before the verb. */
const WITH_OBJECT = String.raw`(?!(?:has|have|had|is|are|was|were|would|will|for|in|on|at|by|during|from|after|before|when|as|it|them|this|and|or|but|of)(?!\p{L}))(?=\S)`;
const SOMEONE_TO = String.raw`(?!whether|if|about|how|why|when|what|where|who|by\s|\p{P})(?=(?:[^\s.;:?!]+\s){0,14}?(?:to|not\sto)\s\p{Ll}|for\s)`;

/**
 * Verbs by what they put on record.
 * Sources: VerbNet 3.3 (Kipper et al. 2008): visits: escape-51.1, vehicle-51.4.1, reach-51.8; meetings: meet-36.3, correspond-36.1;
 * requests: order-60, beg-58.2, urge-58.1; commitments: promise-37.13 and commit-13.3 ("future having"); bans: forbid-64.4.
 */
export const RECORD_VERBS: readonly RecordVerb[] = [
  { kind: 'visit', lemma: 'visit', followed: SITE },
  { kind: 'visit', lemma: 'tour', followed: SITE },
  { kind: 'visit', lemma: 'travel', followed: String.raw`(?:back\s)?to\s` },
  { kind: 'visit', lemma: 'fly', followed: String.raw`(?:back\s)?(?:in)?to\s` },
  { kind: 'visit', lemma: 'go', followed: String.raw`to\s(?=(?:the\s)?\p{Lu})`, trait: 'place' },
  {
    kind: 'visit',
    lemma: 'come',
    followed: String.raw`(?:to\s(?=(?:the\s)?(?:\p{Lu}|region|site|area|scene|country|capital|city|town))|tomorrow|on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|next\s)`,
  },
  { kind: 'visit', lemma: 'arrive', followed: String.raw`(?:in|at)\s${DESTINATION}` },
  { kind: 'visit', lemma: 'return', followed: String.raw`to\s(?=(?:the\s)?\p{Lu})`, trait: 'place' },
  { kind: 'visit', lemma: 'head', followed: String.raw`(?:back\s)?(?:to|for)\s${DESTINATION}`, trait: 'departure' },
  { kind: 'visit', lemma: 'leave', followed: String.raw`(?:on\s\S+\s)?for\s`, trait: 'departure' },
  { kind: 'visit', lemma: 'depart', followed: String.raw`(?:on\s\S+\s)?for\s`, trait: 'departure' },
  { kind: 'visit', lemma: 'set', followed: String.raw`(?:off|out)\s(?:on\s\S+\s)?for\s`, trait: 'departure' },
  { kind: 'meeting', lemma: 'meet', followed: `(?:${OTHER_SIDE}|(?:again\\s|once\\smore\\s)?on\\s(?:\\p{Lu}|\\d))` },
  { kind: 'meeting', lemma: 'gather', followed: String.raw`(?:again\s|once\smore\s)on\s(?:\p{Lu}|\d)` },
  { kind: 'meeting', lemma: 'receive', followed: `(?!with)${OTHER_SIDE}` },
  { kind: 'meeting', lemma: 'host', followed: `(?!with)${OTHER_SIDE}` },
  {
    kind: 'meeting',
    lemma: 'hold',
    followed: String.raw`(?:[\p{Ll}-]+\s){0,3}(?:talks|discussions|a\smeeting|meetings|consultations)\s(?:on\s\S+\s)?with\s`,
  },
  { kind: 'meeting', lemma: 'sit', followed: String.raw`down\swith\s` },
  { kind: 'meeting', lemma: 'confer', followed: String.raw`with\s` },
  { kind: 'request', lemma: 'ask', followed: SOMEONE_TO },
  { kind: 'request', lemma: 'urge', followed: String.raw`(?!on\s)(?=\S)` },
  { kind: 'request', lemma: 'implore', followed: SOMEONE_TO },
  { kind: 'request', lemma: 'beg', followed: SOMEONE_TO },
  {
    kind: 'request',
    lemma: 'call',
    followed: String.raw`(?:on\s(?=(?:[^\s.;:?!]+\s){1,14}?to\s\p{Ll})|for\s(?!(?:and|or|but|in|by|when|as)\s))`,
  },
  {
    kind: 'request',
    lemma: 'appeal',
    followed: String.raw`(?:for\s|to\s(?=(?:[^\s.;:?!]+\s){1,14}?(?:to|for)\s\p{Ll}))`,
  },
  { kind: 'request', lemma: 'plead', followed: String.raw`(?:for\s|with\s(?=(?:[^\s.;:?!]+\s){1,14}?to\s))` },
  { kind: 'request', lemma: 'request', followed: WITH_OBJECT },
  { kind: 'request', lemma: 'demand', followed: WITH_OBJECT },
  {
    kind: 'commitment',
    lemma: 'pledge',
    followed: String.raw`(?!(?:his\\s|her\\s|their\\s|its\\s)?(?:allegiance|loyalty))${WITH_OBJECT}`,
  },
  { kind: 'commitment', lemma: 'vow', followed: WITH_OBJECT },
  { kind: 'commitment', lemma: 'promise', followed: WITH_OBJECT },
  { kind: 'commitment', lemma: 'undertake', followed: String.raw`to\s\p{Ll}` },
  {
    kind: 'commitment',
    lemma: 'commit',
    followed: String.raw`(?:itself\s|himself\s|herself\s|themselves\s|[£$€]?\d\S*\s(?:million\s|billion\s)?)?to\s`,
  },
  { kind: 'commitment', lemma: 'agree', followed: String.raw`to\s\p{Ll}` },
  { kind: 'commitment', lemma: 'guarantee', followed: String.raw`(?:that|to)\s` },
];

/** Verbs of doing something in the future on purpose: after "will" or "would" they make an undertaking of an agent that can choose. Source: VerbNet 3.3, verbs with an Agent role that head such clauses in news. */
export const UNDERTAKINGS: readonly string[] =
  `act add address allow amend appeal apply appoint approve assist attend back block boycott build buy cancel close compensate complete comply conduct
   consult continue contribute cooperate co-operate create cut defend delay deliver deploy dispatch distribute donate double draft drop end enforce erect establish evacuate examine expand extend file fight
   finance freeze fund give grant halt help hire honour honor impose improve increase inspect install introduce invest investigate issue join keep launch lay lead lift limit list lower maintain
   move nominate open oppose organise organize overhaul pay phase prepare present press prioritise prioritize probe propose prosecute protect provide publish pull purchase pursue push raise rebuild recall recruit reduce refund refuse reimburse release relocate remove renovate repair repay
   replace report resign restart restore restrict resume retire review rewrite scrap seek sell send serve set share shut sign spend stage start step stop strengthen strike study submit subsidise sue supply support suspend
   take tear test train transfer treat upgrade vaccinate veto vote withdraw withhold work stay stand`.split(/\s+/);

/** What a refusal to do is not: keeping silent ("would not comment") is no undertaking. Source: VerbNet 3.3, say-37.7 and its neighbours. */
export const SILENCES: readonly string[] =
  'comment say discuss confirm elaborate disclose reveal identify name specify speculate answer respond talk speak provide offer give'.split(
    ' ',
  );

/** Nouns for those who act: with an article before them they may stand where a name would. Source: WordNet 3, heads under leader.n.01, official.n.01, organization.n.01 and authority.n.05. */
export const AGENT_NOUNS: readonly string[] =
  `government administration ministry minister ministers president premier chancellor king queen pope prince princess governor mayor senator senators lawmakers parliament council councillors court judge judges
   company firm union unions federation club party parties police prosecutors authorities officials official agency department commission committee board panel team delegation envoy envoys ambassador diplomats secretary
   army military navy troops forces rebels group groups ministry museum university school hospital bank airline operator owner owners organisers organizers bishop archbishop chief director spokesman spokeswoman chairman chairwoman
   chair coach manager leader leaders inspectors investigators members workers residents regulator trust charity foundation association allies institution mediators negotiators state country`.split(
    /\s+/,
  );

/** Where a statement is made. Source: own reading of the objects of "in" and "at" beside speech verbs in news style guides (AP, "interview", "news conference", "news release"). */
export const VENUES: readonly string[] =
  'statement interview speech address letter tweet post message email e-mail briefing release conference convention hearing testimony memo video broadcast podcast filing affidavit notice report op-ed column'.split(
    ' ',
  );

/** Whom statements are made to. Same source. */
export const AUDIENCES: readonly string[] = [
  'reporters',
  'journalists',
  'lawmakers',
  'parliament',
  'senators',
  'councillors',
  'residents',
  'supporters',
  'delegates',
  'investors',
  'analysts',
  'staff',
  'employees',
  'workers',
  'viewers',
  'the court',
  'a court',
  'the inquiry',
  'the committee',
  'the panel',
  'the council',
  'the assembly',
  'the crowd',
  'the magazine',
  'the newspaper',
  'the broadcaster',
  'the station',
  'the agency',
];

/** Words that name a purpose before an infinitive. Source: The Cambridge Grammar of the English Language, ch. 14 §1.4 (purpose infinitives), and VerbNet wish-62, intend-61.2. */
export const AIM_LEADS: readonly string[] = [
  'in order',
  'in an effort',
  'in a bid',
  'in an attempt',
  'in the hope',
  'aims',
  'aim',
  'aimed',
  'aiming',
  'hopes',
  'hope',
  'hoped',
  'hoping',
  'seeks',
  'seek',
  'sought',
  'seeking',
  'intends',
  'intend',
  'intended',
  'intending',
  'wants',
  'want',
  'wanted',
];

/** Verbs that press somebody towards an aim: the aim is what they are pressed to do. Source: VerbNet 3.3, urge-58.1 and force-59. */
export const PRESSING: readonly string[] = [
  'press',
  'urge',
  'persuade',
  'push',
  'convince',
  'encourage',
  'get',
  'ask',
  'pressure',
  'nudge',
];
