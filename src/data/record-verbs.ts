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
  make: ['made', 'made'],
  pay: ['paid', 'paid'],
  begin: ['began', 'begun'],
  have: ['had', 'had'],
  give: ['gave', 'given'],
  beseech: ['besought', 'besought'],
};

/** Third persons that no rule gives. Same source. */
export const IRREGULAR_THIRDS: Readonly<Record<string, string>> = { have: 'has' };

export interface RecordVerb {
  readonly kind: RecordKind;
  readonly lemma: string;
  /** What must follow, as the source of a regular expression; nothing where absent. */
  readonly followed?: string;
  /**
   * `departure`: done, it says that the trip or the talks have begun; `place`: it counts only before the name of a place; `together`: its subject
   * is several; `wish`: nobody's own "I want you to"; `finite`: a participle ("encouraging them to") counts for nothing;
   * `wish-for`: what is wished for is a thing; `ahead`: it counts only where it lies ahead; `timetable`: it counts in the
   * present plural of those who come together by one; `whom`: its object is somebody.
   */
  readonly trait?: 'departure' | 'place' | 'together' | 'wish' | 'wish-for' | 'finite' | 'ahead' | 'timetable' | 'whom';
}

const DESTINATION = String.raw`(?!to\s)(?=(?:the\s)?(?:(?:\p{Ll}+\s){0,3}(?:of\s)?\p{Lu}|region|site|area|scene|country|capital|border|city|town|island|frontline|front|disaster|province))`;
const SITE = String.raw`(?!to\s)(?=\p{Lu}|(?:the|a|an|his|her|their|its|two|three|four|five|several)\s\p{L})`;
const OTHER_SIDE = String.raw`(?!by\s)(?![^.;]{0,60}\sin\s(?:the|an?)\s(?:\p{Ll}+[\s-])?(?:final|semi-?final|quarter-?final|cup|league|round|play-?off|derby)(?!\p{L}))(?!with\s(?:\p{Ll}+\s){0,2}?(?:approval|success|criticism|resistance|opposition|anger|applause|silence|disaster|mixed|skepticism|scepticism|disapproval|failure|an?\s(?:accident|cool|frosty|warm|mixed))|(?:its|their|his|her|the)\s(?:\p{Ll}+\s){0,2}(?:goals?|targets?|deadlines?|demands?|needs?|criteria|standards?|requirements?|conditions?|costs?|challenges?|end|death|quota|obligations?|commitments?|expectations?))(?:with\s(?=\S)|(?:with\s)?(?=(?:[“"‘']?\p{Lu}|(?:any(?:one|body)|every(?:one|body)|some(?:one|body))(?!\p{L})|(?:the\s|his\s|her\s|their\s|its\s|any\s|both\s|some\s|with\s)?(?:\p{Ll}+[\s-]){0,3}(?:leaders?|officials?|representatives?|sides?|parties|ministers?|presidents?|families|victims|relatives|survivors|residents|members|counterparts?|delegations?|envoys?|lawmakers|executives|unions?|negotiators|diplomats|workers|king|queen|pope|premier|chancellor|governors?|mayors?|senators?|groups?|compan(?:y|ies)|employers?|management|council|government|board|committee|farmers|miners|teachers|doctors|activists|protesters|campaigners|bereaved|ambassadors?|patriarch|bishops?|commissioners?)(?!\p{L}))))`;
/** Something is asked for or promised: no auxiliary or preposition, after which the object would have to stand before the verb. */
const WITH_OBJECT = String.raw`(?!(?:has|have|had|is|are|was|were|would|will|for|in|on|at|by|during|from|after|before|when|as|it|this|and|or|but|of)(?!\p{L})|them(?!\s(?:an?|the|more|that|\p{Lu}\p{Ll}+|\d\S*)\s))(?=\S)`;
const SOMEONE_TO = String.raw`(?!whether|if|about|how|why|when|what|where|who|by\s|\p{P})(?=(?:[^\s.;:?!]+\s){0,14}?(?:to|not\sto)\s\p{Ll}|for\s)`;

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** "back", "on Monday", "overnight": between a verb of motion and its goal. */
const ON_THE_WAY = String.raw`(?:(?:back|overnight|today|tomorrow|yesterday|late|early|separately|together|again|on\s${WEEKDAY}|(?:last|this|next)\s\p{Ll}+)\s){0,2}`;
/** A day to come, a place before it or none. */
const ON_A_DAY = String.raw`(?:again\s|once\smore\s)?(?:in\s(?:the\s)?\p{Lu}[\p{L}’'-]+\s)?(?:on\s(?:the\s\d|${WEEKDAY}(?!s)|\d{1,2}\s\p{Lu}|\p{Lu}\p{Ll}+\s\d)|tomorrow(?!\p{L})|next\s(?:week|month|${WEEKDAY})|later\sthis\s)`;
const NOT_HEAD = String.raw`(?:[\p{L}\d’'-]+\s){0,4}?`;
const A_JOURNEY = String.raw`(?:an?|his|her|their|its|the)\s${NOT_HEAD}(?:visit|trip|tour)\s(?:to|of)\s`;
const TALKS = String.raw`(?:the\s|a\s|new\s)?(?:[\p{Ll}-]+\s){0,2}?(?:talks|negotiations|discussions|consultations)(?!\p{L})(?!\s(?:show|about\show))`;
/** Words between an article and its noun; a participle ("has asked for a meeting", "had demanded talks") or a preposition leads to another verb's object. */
const OWN_NOUN = String.raw`(?:(?:an?|the|his|her|its|their|no|several|two|three)\s)?(?:(?!(?:an?|the|any|his|her|its|their|for|to|in|on|at|by|about|from|as|been|had|sought|begun|broken|called|cut|put|left|gone|come|made|taken|turned|planned)\s|(?!(?:heated|detailed|extended|prolonged|renewed|limited)\s)\p{Ll}+ed\s)[\p{L}\d-]+\s){0,4}?`;
const TALKS_WITH = String.raw`${OWN_NOUN}(?:talks|discussions|meetings?|consultations|negotiations|summit|(?:phone\s|telephone\s|video\s)(?:call|conversation))\s(?:(?:on\s\S+|in\s\p{Lu}\S+)\s)?(?:with|between)\s`;
const A_MEETING = String.raw`(?:an?|its|their|his|her|the)\s(?:[\p{L}\d-]+\s){0,3}?(?:meeting|summit|talks)(?=[.,]|\s(?:on|in|at|to|next|this|tomorrow|later|about|over|of)\s)`;
const TO_DO = String.raw`(?=(?:[^\s.,;:?!]+\s){0,10}?(?:not\s)?to\s\p{Ll})`;
const TO_ACT = String.raw`(?!(?:be|the|a|an|his|her|their|its|my|our|this|that)\s)`;
/** What is wanted of somebody else. Source: WordNet 3, hyponyms of explanation.n.01, investigation.n.02, compensation.n.02 and resignation.n.02. */
const WANTED =
  'explanation explanations answers apology inquiry enquiry investigation review referendum debate resignation guarantee guarantees assurances compensation refund withdrawal inspection audit hearing'.split(
    ' ',
  );
/** Who is told, right before what to do: nothing of what is told stands between. */
const LISTENER_TO = String.raw`(?:(?:(?:the|all|its|his|her|their|any|every)\s)?(?:(?!(?:the|that|a|an|his|her|he|she|it|they|him|them|us|me|you|not|how|when|what|who|where)\s)[\p{L}’'-]+\s){1,2}(?:not\s)?to\s${TO_ACT}\p{Ll}|to\s${TO_ACT}\p{Ll})`;
const AN_APPEAL = String.raw`(?:an?|his|her|their|its|the)\s(?:[\p{Ll}-]+\s){0,3}?(?:appeal|plea|call|request|demand)\s(?:for|to)\s`;
const A_PROMISE = String.raw`(?:an?|his|her|their|its)\s(?:[\p{Ll}-]+\s){0,2}?(?:commitment|commitments|pledge|promise|undertaking|assurance|assurances|guarantee|guarantees|word)\s(?:to|that)\s`;
const A_STATEMENT = String.raw`(?:an?|another|his|her|their|its|the)\s(?:[\p{L}’'-]+\s){0,3}?(?:statement|apology|speech|address|(?:news|press)\s(?:conference|briefing)|interview|testimony)(?!\p{L})`;

/**
 * Verbs by what they put on record.
 * Sources: VerbNet 3.3 (Kipper et al. 2008): visits: escape-51.1, vehicle-51.4.1, reach-51.8; meetings: meet-36.3, correspond-36.1;
 * and begin-55.1, chit_chat-37.6; requests: order-60, beg-58.2, urge-58.1, advise-37.9, want-32.1; statements: say-37.7, give-13.1 with nouns of speech; commitments: promise-37.13 and commit-13.3 ("future having"); bans: forbid-64.4.
 */
export const RECORD_VERBS: readonly RecordVerb[] = [
  { kind: 'visit', lemma: 'visit', followed: SITE },
  { kind: 'visit', lemma: 'tour', followed: SITE },
  {
    kind: 'visit',
    lemma: 'travel',
    followed: String.raw`${ON_THE_WAY}to\s(?=(?:the\s|his\s|her\s|their\s|its\s)?[\p{L}])`,
  },
  { kind: 'visit', lemma: 'fly', followed: String.raw`${ON_THE_WAY}(?:(?:in)?to|over\s(?:the|\p{Lu}))\s?` },
  { kind: 'visit', lemma: 'go', followed: String.raw`to\s(?=(?:the\s)?\p{Lu})`, trait: 'place' },
  {
    kind: 'visit',
    lemma: 'go',
    followed: String.raw`to\s(?=the\s(?:\p{Ll}+\s)?(?:region|site|area|scene|capital|border|city|town|village|island|camp|plateau|valley|coast|province|district|frontline|front)(?!\p{L}))`,
    trait: 'ahead',
  },
  {
    kind: 'visit',
    lemma: 'come',
    followed: String.raw`(?:to\s(?=(?:the\s)?(?:\p{Lu}|region|site|area|scene|country|capital|city|town))|tomorrow|on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|next\s)`,
  },
  {
    kind: 'visit',
    lemma: 'arrive',
    followed: String.raw`${ON_THE_WAY}(?:(?:in|at)\s${DESTINATION}|on\s${WEEKDAY}|tomorrow)`,
  },
  { kind: 'visit', lemma: 'return', followed: String.raw`to\s(?=(?:the\s)?\p{Lu})`, trait: 'place' },
  {
    kind: 'visit',
    lemma: 'return',
    followed: String.raw`(?:tonight|tomorrow|home|early|on\s${WEEKDAY}|next\s|later\sthis\s)(?!\p{L})`,
    trait: 'ahead',
  },
  { kind: 'visit', lemma: 'head', followed: String.raw`(?:back\s)?(?:to|for)\s${DESTINATION}`, trait: 'departure' },
  {
    kind: 'visit',
    lemma: 'leave',
    followed: String.raw`(?:\p{Lu}[\p{L}’'-]+\s(?=(?:on\s\S+\s)?for\s(?:the\s)?\p{Lu}))?(?:on\s\S+\s)?for\s(?!(?:good|work|school|home|dead|lunch|dinner|an?|many|some|others)(?!\p{L}))`,
    trait: 'departure',
  },
  { kind: 'visit', lemma: 'land', followed: String.raw`${ON_THE_WAY}(?:in|at)\s(?=(?:the\s)?\p{Lu})` },
  { kind: 'visit', lemma: 'make', followed: A_JOURNEY },
  { kind: 'visit', lemma: 'pay', followed: A_JOURNEY },
  { kind: 'visit', lemma: 'begin', followed: A_JOURNEY, trait: 'departure' },
  { kind: 'visit', lemma: 'start', followed: A_JOURNEY, trait: 'departure' },
  { kind: 'visit', lemma: 'end', followed: A_JOURNEY },
  { kind: 'visit', lemma: 'conclude', followed: A_JOURNEY },
  { kind: 'visit', lemma: 'depart', followed: String.raw`(?:on\s\S+\s)?for\s`, trait: 'departure' },
  { kind: 'visit', lemma: 'set', followed: String.raw`(?:off|out)\s(?:on\s\S+\s)?for\s`, trait: 'departure' },
  { kind: 'meeting', lemma: 'meet', followed: `(?:${OTHER_SIDE}|(?:again\\s|once\\smore\\s)?on\\s(?:\\p{Lu}|\\d))` },
  { kind: 'meeting', lemma: 'meet', followed: ON_A_DAY, trait: 'timetable' },
  { kind: 'meeting', lemma: 'gather', followed: String.raw`(?:again\s|once\smore\s)on\s(?:\p{Lu}|\d)` },
  { kind: 'meeting', lemma: 'receive', followed: `(?!with)${OTHER_SIDE}`, trait: 'whom' },
  { kind: 'meeting', lemma: 'host', followed: `(?!with)${OTHER_SIDE}`, trait: 'whom' },
  {
    kind: 'meeting',
    lemma: 'meet',
    followed: String.raw`(?:in|at|on|for|to\sdiscuss|behind|face|privately|briefly|again|next|later)\s(?!the\s(?:goals?|targets?|deadline))`,
    trait: 'together',
  },
  { kind: 'meeting', lemma: 'hold', followed: TALKS_WITH },
  { kind: 'meeting', lemma: 'hold', followed: A_MEETING },
  { kind: 'meeting', lemma: 'have', followed: TALKS_WITH },
  { kind: 'meeting', lemma: 'convene', followed: A_MEETING },
  { kind: 'meeting', lemma: 'convene', followed: String.raw`(?:again\s)?(?:on|in|at|next|tomorrow|later)(?!\p{L})` },
  { kind: 'meeting', lemma: 'begin', followed: TALKS, trait: 'departure' },
  { kind: 'meeting', lemma: 'start', followed: TALKS, trait: 'departure' },
  { kind: 'meeting', lemma: 'open', followed: TALKS, trait: 'departure' },
  { kind: 'meeting', lemma: 'reopen', followed: TALKS, trait: 'departure' },
  { kind: 'meeting', lemma: 'resume', followed: TALKS, trait: 'departure' },
  {
    kind: 'meeting',
    lemma: 'return',
    followed: String.raw`to\s(?:the\s)?(?:[\p{Ll}-]+\s){0,2}?(?:talks|negotiations|(?:(?:negotiating|bargaining|conference)\s)?table)(?!\p{L})`,
    trait: 'departure',
  },
  {
    kind: 'meeting',
    lemma: 'sit',
    followed: String.raw`down\s(?:(?:on|in|at)\s(?:the\s)?\S+\s)?(?:with\s|together(?!\p{L})|for\s(?:talks|negotiations))`,
  },
  {
    kind: 'meeting',
    lemma: 'emerge',
    followed: String.raw`(?:[^\s,.;:“”]+\s){0,4}?from\s(?:[^\s,.;:“”]+\s){0,5}?(?:talks|negotiations|discussions|consultations|meetings?|summit)(?!\p{L})`,
  },
  { kind: 'meeting', lemma: 'speak', followed: String.raw`(?:by|on\sthe)\s(?:phone|telephone|video)\s` },
  { kind: 'meeting', lemma: 'confer', followed: String.raw`with\s` },
  { kind: 'request', lemma: 'ask', followed: SOMEONE_TO },
  { kind: 'request', lemma: 'ask', followed: String.raw`that\s` },
  {
    kind: 'request',
    lemma: 'ask',
    followed: String.raw`(?!for\s|about\s|whether\s|if\s|in\s|on\s|at\s|by\s)(?:(?!(?:if|whether|about|how|why|what|to|not)\s)[^\s.;:?!]+\s){1,7}?for\s(?=\p{Ll})(?!(?:hours|days|weeks|months|years)(?!\p{L}))`,
  },
  { kind: 'request', lemma: 'press', followed: `(?!charges|ahead)${TO_DO}`, trait: 'finite' },
  { kind: 'request', lemma: 'encourage', followed: TO_DO, trait: 'finite' },
  { kind: 'request', lemma: 'petition', followed: TO_DO, trait: 'finite' },
  { kind: 'request', lemma: 'lobby', followed: TO_DO, trait: 'finite' },
  { kind: 'request', lemma: 'beseech', followed: TO_DO },
  { kind: 'request', lemma: 'entreat', followed: TO_DO },
  { kind: 'request', lemma: 'exhort', followed: TO_DO },
  { kind: 'request', lemma: 'order', followed: TO_DO, trait: 'finite' },
  {
    kind: 'request',
    lemma: 'order',
    followed: String.raw`(?:the|an?)\s(?:\p{Ll}+\s)?(?:evacuation|closure|release|removal|withdrawal|return|recall)\sof\s`,
    trait: 'finite',
  },
  { kind: 'request', lemma: 'instruct', followed: TO_DO, trait: 'finite' },
  { kind: 'request', lemma: 'direct', followed: TO_DO, trait: 'finite' },
  { kind: 'request', lemma: 'tell', followed: LISTENER_TO, trait: 'finite' },
  { kind: 'request', lemma: 'advise', followed: LISTENER_TO, trait: 'finite' },
  { kind: 'request', lemma: 'warn', followed: String.raw`(?:[^\s.,;:?!]+\s){1,4}?not\sto\s`, trait: 'finite' },
  {
    kind: 'request',
    lemma: 'want',
    followed: String.raw`(?!to\s|more\s|nothing\s|something\s)(?:[^\s.,;:?!]+\s){1,6}?to\s\p{Ll}`,
    trait: 'wish',
  },
  {
    kind: 'request',
    lemma: 'ask',
    followed: String.raw`for\s(?=\p{Ll})(?!(?:hours|days|weeks|months|years)(?!\p{L}))`,
    trait: 'finite',
  },
  {
    kind: 'request',
    lemma: 'want',
    followed: String.raw`(?:an?\s|the\s|his\s|her\s|their\s|its\s)?(?:[\p{Ll}-]+\s){0,2}(?:${WANTED.join('|')})(?!\p{L})`,
    trait: 'wish-for',
  },
  {
    kind: 'request',
    lemma: 'invite',
    followed: String.raw`(?:[^\s.;:?!]+\s){0,8}?to\s(?=(?:\p{Ll}+\s){0,3}(?:talks|negotiations|negotiating\stable|meeting|summit|join|attend|meet|visit|take|hold|come|speak|discuss|submit|\p{Lu}))`,
  },
  { kind: 'request', lemma: 'summon', followed: String.raw`(?=(?:the|its|his|her|their)\s|\p{Lu})` },
  {
    kind: 'request',
    lemma: 'seek',
    followed: String.raw`(?:[\p{Ll}-]+\s){0,2}(?:help|aid|permission|approval|assistance|donations|volunteers|information|witnesses|clarification|donors)(?!\p{L})`,
  },
  { kind: 'request', lemma: 'make', followed: AN_APPEAL },
  { kind: 'request', lemma: 'issue', followed: AN_APPEAL },
  { kind: 'request', lemma: 'launch', followed: AN_APPEAL },
  { kind: 'request', lemma: 'renew', followed: AN_APPEAL },
  { kind: 'request', lemma: 'repeat', followed: AN_APPEAL },
  { kind: 'request', lemma: 'submit', followed: AN_APPEAL },
  { kind: 'request', lemma: 'urge', followed: String.raw`(?!on\s)(?=\S)` },
  { kind: 'request', lemma: 'implore', followed: SOMEONE_TO },
  { kind: 'request', lemma: 'beg', followed: SOMEONE_TO },
  {
    kind: 'request',
    lemma: 'call',
    followed: String.raw`(?:(?:on\s)?${WEEKDAY}\s)?(?:on\s(?=(?:[^\s.;:?!]+\s){1,14}?to\s\p{Ll})|for\s(?!(?:and|or|but|in|by|when|as)\s))`,
  },
  {
    kind: 'request',
    lemma: 'appeal',
    followed: String.raw`(?:for\s|to\s(?=(?:[^\s.;:?!]+\s){1,14}?(?:to|for)\s\p{Ll}))`,
  },
  { kind: 'request', lemma: 'plead', followed: String.raw`(?:for\s|with\s(?=(?:[^\s.;:?!]+\s){1,14}?to\s))` },
  { kind: 'request', lemma: 'recommend', followed: String.raw`that\s` },
  { kind: 'request', lemma: 'request', followed: WITH_OBJECT },
  { kind: 'request', lemma: 'demand', followed: WITH_OBJECT },
  {
    kind: 'commitment',
    lemma: 'pledge',
    followed: String.raw`(?!(?:his\s|her\s|their\s|its\s)?(?:allegiance|loyalty))${WITH_OBJECT}`,
  },
  { kind: 'commitment', lemma: 'vow', followed: WITH_OBJECT },
  { kind: 'commitment', lemma: 'promise', followed: WITH_OBJECT },
  { kind: 'commitment', lemma: 'undertake', followed: String.raw`(?:to\s\p{Ll}|that\s)` },
  {
    kind: 'commitment',
    lemma: 'commit',
    followed: String.raw`(?:itself\s|himself\s|herself\s|themselves\s|[£$€]?\d\S*\s(?:million\s|billion\s)?)?to\s`,
  },
  { kind: 'commitment', lemma: 'agree', followed: String.raw`${ON_THE_WAY}to\s\p{Ll}` },
  { kind: 'commitment', lemma: 'offer', followed: String.raw`to\s\p{Ll}`, trait: 'finite' },
  { kind: 'commitment', lemma: 'guarantee', followed: String.raw`(?:that|to|all|every|no|free)\s` },
  { kind: 'commitment', lemma: 'swear', followed: String.raw`(?:that|to)\s(?=\p{L})` },
  {
    kind: 'commitment',
    lemma: 'assure',
    followed: String.raw`(?:[^\s.,;:?!]+\s){1,4}?(?:that\s)?(?:[^\s.,;:?!]+\s){1,6}?(?:would|will)\s`,
  },
  { kind: 'commitment', lemma: 'make', followed: A_PROMISE },
  { kind: 'commitment', lemma: 'give', followed: A_PROMISE },
  { kind: 'statement', lemma: 'issue', followed: A_STATEMENT },
  { kind: 'statement', lemma: 'release', followed: A_STATEMENT },
  { kind: 'statement', lemma: 'publish', followed: A_STATEMENT },
  { kind: 'statement', lemma: 'make', followed: A_STATEMENT },
  { kind: 'statement', lemma: 'give', followed: A_STATEMENT },
  { kind: 'statement', lemma: 'deliver', followed: A_STATEMENT },
  { kind: 'statement', lemma: 'hold', followed: A_STATEMENT },
  { kind: 'statement', lemma: 'testify', followed: String.raw`(?:that|before|to|at|in)\s` },
  { kind: 'statement', lemma: 'tweet', followed: String.raw`(?:that\s|on\s|[“"‘'])` },
  {
    kind: 'statement',
    lemma: 'post',
    followed: String.raw`(?:[^\s.,;:?!]+\s){0,3}?on\s(?:Twitter|X|Facebook|Instagram|Telegram|TikTok|YouTube|Truth\sSocial|social\smedia|(?:its|his|her|their)\s)`,
  },
];

/** Verbs of doing something in the future on purpose: after "will" or "would" they make an undertaking of an agent that can choose. Source: VerbNet 3.3, cooperate-73, forbid-64.4, conjecture-29.5 and further verbs with an Agent role that head such clauses in news. */
export const UNDERTAKINGS: readonly string[] =
  `accept act add address allow amend appeal apply appoint approve assist attend back block boycott build buy cancel close compensate complete comply conduct
   consult continue contribute cooperate co-operate create cut defend delay deliver deploy dispatch distribute donate double draft drop end enforce erect establish evacuate examine expand extend file fight
   finance freeze fund give grant halt hand help hire honour honor impose improve increase inspect install introduce invest investigate issue join keep launch lay lead lift limit list lower maintain
   move nominate open oppose organise organize overhaul pause pay phase prepare present press prioritise prioritize probe propose prosecute protect provide publish pull purchase pursue push raise rebuild recall recruit reduce refund refuse reimburse release relocate remain remove renovate repair repay
   replace report resign restart restore restrict resume retire review rewrite scrap seek sell send serve set share shut sign spend stage start step stop strengthen strike study submit subsidise sue supply support suspend
   ban bar outlaw ballot poll brief campaign challenge collaborate confront contest debate demonstrate dismiss dissolve divert erect exclude explore expel extradite intervene march monitor negotiate
   occupy picket probe protest quit reconsider reform regulate renegotiate renew revoke shelve summon table tackle terminate tighten toughen unveil vacate
   carry implement offer cover waive settle evict clear demolish reopen take tear test train transfer treat upgrade vaccinate veto vote withdraw withhold work stay`.split(
    /\s+/,
  );

/** Participles of what one who speaks can grant or see to: "would be paid", said by him, is his promise. Source: VerbNet 3.3, give-13.1, pay-68, contribute-13.2, build-26.1 and establish-55.5. */
export const GRANTED: readonly string[] =
  'paid compensated reimbursed refunded rebuilt repaired restored replaced provided published investigated prosecuted implemented completed released returned honoured honored protected funded spent delivered carried offered given created appointed hired removed closed reopened reviewed strengthened introduced scrapped withdrawn established founded instituted set\\sup'.split(
    ' ',
  );

/** What a refusal to do is not: keeping silent ("would not comment") is no undertaking. Source: VerbNet 3.3, say-37.7 and its neighbours. */
export const SILENCES: readonly string[] =
  'comment say discuss confirm elaborate disclose reveal identify name specify speculate answer respond talk speak provide offer give'.split(
    ' ',
  );

/** Those who come together by a timetable: before "meet" in the present they have a meeting ahead. Source: WordNet 3, hyponyms of committee.n.01, council.n.01, legislature.n.01 and leader.n.01, in the plural or as bodies. */
export const ASSEMBLED: readonly string[] =
  'committee committees council councils councillors councilors board boards cabinet parliament senate congress lawmakers legislators senators deputies delegates ministers leaders presidents premiers governors mayors commissioners trustees directors shareholders creditors negotiators envoys diplomats officials judges magistrates bishops members unions'.split(
    ' ',
  );

/** Nouns for those who act: with an article before them they may stand where a name would. Source: WordNet 3, heads under leader.n.01, official.n.01, organization.n.01 and authority.n.05. */
export const AGENT_NOUNS: readonly string[] =
  `government administration ministry minister ministers president premier chancellor king queen pope prince princess governor mayor senator senators lawmakers parliament council councillors court judge judges
   company firm union unions federation club party parties police prosecutors authorities officials official agency department commission committee board panel team delegation envoy envoys ambassador diplomats secretary
   army military navy troops forces rebels group groups ministry museum university school hospital bank airline operator owner owners organisers organizers bishop archbishop chief director spokesman spokeswoman chairman chairwoman
   chair coach manager leader leaders inspectors investigators members workers residents regulator trust charity foundation association allies institution mediators negotiators state country countries nations governments companies unions clubs banks sides parties opposition campaigners activists protesters demonstrators
   relatives families parents teachers doctors nurses farmers fishermen dockers drivers miners tenants shareholders investors lawyers lawyer attorney scientists engineers experts rescuers firefighters commissioner sheriff captain
   mission campaign representative representatives spokesperson lawyers operator operators hall regulators watchdog ombudsman envoys parents campaigner activist protester witness curator lawmaker administrators trustees bishops pilots students passengers survivors refugees patients
   player striker midfielder defender goalkeeper singer cabinet coalition congress senate authority developer publisher broadcaster utility railway waterworks retailer insurer manufacturer supplier lender tribunal magistrate magistrates`.split(
    /\s+/,
  );

/** Verbs of stating. Source: VerbNet 3.3, say-37.7, and Levin 1993, 37.7-37.8, in the forms that report. */
export const STATED: readonly string[] =
  'said says wrote declared declares announced announces stated states added adds explained explains insisted insists warned warns confirmed confirms argued argues claimed claims acknowledged acknowledges admitted admits denied denies asserted maintained reiterated stressed noted revealed conceded contended alleged vowed pledged promised disclosed'.split(
    ' ',
  );

/** Verbs of judging and addressing, which a statement does as well. Source: VerbNet 3.3, judgment-33.1. */
export const JUDGED: readonly string[] =
  'called described thanked praised hailed condemned criticised criticized denounced accused blamed apologised apologized dismissed rejected defended welcomed urged demanded expressed offered paid congratulated deplored lamented vowed pledged promised'.split(
    ' ',
  );

/** Where a statement is made. Source: own reading of the objects of "in" and "at" beside speech verbs in news style guides (AP, "interview", "news conference", "news release"). */
export const VENUES: readonly string[] =
  'statement communiqué communique declaration interview speech address letter tweet post message email e-mail briefing release conference convention hearing testimony memo video broadcast podcast filing affidavit notice report op-ed column rally forum reply response answer note blog thread livestream call'.split(
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
  'this newspaper',
  'the magazine',
  'the newspaper',
  'the broadcaster',
  'the station',
  'the agency',
  'police',
  'investigators',
  'detectives',
  'jurors',
  'shareholders',
  'colleagues',
  'fans',
  'students',
  'voters',
  'MPs',
  'a judge',
  'the judge',
  'a jury',
  'the jury',
  'a crowd',
  'the paper',
  'the Senate',
  'the House',
];

/** Words that name a purpose before an infinitive. Source: The Cambridge Grammar of the English Language, ch. 14 §1.4 (purpose infinitives), and VerbNet wish-62, intend-61.2. */
export const AIM_LEADS: readonly string[] = [
  'in order',
  'in an effort',
  'in efforts',
  'in the hopes',
  'with a view',
  'so as',
  'in a bid',
  'in an attempt',
  'in the hope',
  'in a push',
  'in a move',
  'in an apparent attempt',
  'is trying',
  'are trying',
  'is working',
  'are working',
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
