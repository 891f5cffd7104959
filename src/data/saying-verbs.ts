// Verbs that put words or thoughts into somebody's mouth. Classes and most members: B. Levin, English Verb Classes and Alternations (1993);
// added: members of the same WordNet 3.1 synsets (lexicographer file verb.communication) that news uses.

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Take a quotation or a that-clause: Levin 37.1, 37.2, 37.7-37.9 (message, tell, say, complain, advise). */
const SAY = list(`
  say tell add announce argue ask assert claim comment complain concede confess confide confirm contend convey declare deny disclose
  emphasize emphasise estimate explain express insist maintain mention note observe object point proclaim promise pledge propose quip
  recall recount reiterate relate remark repeat reply report respond retort reveal state stress suggest swear testify urge vow warn write
  caution advise alert counsel admonish acknowledge admit affirm allege boast brag brief charge counter demand elaborate grumble hint imply
  inform joke lament predict question quote cite read recommend remind request tweet post blog conclude continue begin agree
  describe outline protest plead rule underline underscore volunteer wonder answer inquire enquire tease muse interject speculate vent
  assure notify signal indicate argue reason accuse apologize apologise tout echo opine intone order instruct appeal offer`);

/** Manner of speaking: Levin 37.3. */
const MANNER = list(
  'shout scream yell whisper mutter murmur mumble cry bark bellow growl groan sigh snap chant sing thunder declaim',
);

/** Name and judge: Levin 29.2, 29.3, 33: the quoted words are what something is called. */
const CALL = list(`
  call describe dub label brand term characterize characterise portray denounce condemn decry criticize criticise slam blast praise hail
  dismiss deride ridicule mock reject attack defend blame compare liken commend laud denigrate ridicule rebuke`);

/** Think, want, expect: Levin 29.5 and 32: report what somebody holds, seldom with quotation marks. */
const THINK = list(
  'believe think feel fear hope expect suspect assume consider know want wish plan doubt worry argue decide see',
);

type VerbClass = 'say' | 'manner' | 'call' | 'think';
export type VerbForm = 'base' | 's' | 'past' | 'ing';
export interface SayingForm {
  readonly lemma: string;
  readonly class: VerbClass;
  readonly form: VerbForm;
}

/** Past forms that no rule makes (Quirk et al. 1985, 3.12-3.20). */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote',
  swear: 'swore',
  read: 'read',
  begin: 'began',
  think: 'thought',
  feel: 'felt',
  know: 'knew',
  see: 'saw',
  sing: 'sang',
  plead: 'pleaded',
  cast: 'cast',
};
const DOUBLED = /^(?:quip|brag|admit|plan|dub|slam|signal|label|chat)$/;

/** Forms that are nouns as often as verbs: they need more around them to count. */
export const NOUN_FORMS: ReadonlySet<string> = new Set(
  list(`comment comments claim claims report reports request requests promise promises pledge pledges protest protests remark remarks
  question questions demand demands quote quotes state states charge charges order orders offer offers vow vows post posts answer answers
  answer reply response object objects rule rules point points plan plans hope hopes fear fears wish attack attacks call calls blame doubt
  doubts label brand term terms praise estimate estimates note notes reason appeal appeals tweet tweets alert brief counter stress
  echo cry sigh joke jokes signal signals address protest blast read shout scream whisper post blog ruling wants warning meaning feeling
  offering building opening testing begin see saw sees seeing know knows feel continue continues continued like want begins began`),
);

/** "her claim that", "Tarn’s warning": nouns that stand for the act of saying, with a possessive before them. */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  list(`claim claims statement statements remark remarks comment comments assertion assertions warning warnings allegation allegations
  view views belief argument arguments description call calls suggestion promise pledge contention insistence accusation accusations
  testimony announcement prediction complaint criticism tweet speech words`),
);

function inflect(lemma: string): [string, VerbForm][] {
  const past = IRREGULAR[lemma] ?? regularPast(lemma);
  const s = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const stem = DOUBLED.test(lemma) ? lemma + lemma.at(-1)! : lemma;
  const ing = /[^e]e$/.test(lemma) && !/ee$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
  return [
    [lemma, 'base'],
    [s, 's'],
    [past, 'past'],
    [ing, 'ing'],
  ];
}

function regularPast(lemma: string): string {
  if (/e$/.test(lemma)) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${DOUBLED.test(lemma) ? lemma + lemma.at(-1)! : lemma}ed`;
}

function build(): ReadonlyMap<string, SayingForm> {
  const forms = new Map<string, SayingForm>();
  const classes: [VerbClass, readonly string[]][] = [
    ['say', SAY],
    ['call', CALL],
    ['manner', MANNER],
    ['think', THINK],
  ];
  for (const [name, lemmas] of classes)
    for (const lemma of lemmas)
      for (const [shape, form] of inflect(lemma)) if (!forms.has(shape)) forms.set(shape, { lemma, class: name, form });
  for (const [shape, lemma] of [
    ['written', 'write'],
    ['sung', 'sing'],
    ['sworn', 'swear'],
    ['pled', 'plead'],
    ['known', 'know'],
  ] as const)
    if (!forms.has(shape)) forms.set(shape, { ...forms.get(lemma)!, form: 'past' });
  return forms;
}

/** Every form of every saying verb, lower case. */
export const SAYING_FORMS: ReadonlyMap<string, SayingForm> = build();

/** Words that an attribution leaves between subject and verb, or after the verb: time and manner. */
export const LOOSE_ADVERBS: ReadonlySet<string> = new Set(
  list(`also then later once again now still never not further previously earlier repeatedly recently simply even just always today
  yesterday tonight monday tuesday wednesday thursday friday saturday sunday n't often long reportedly ever afterwards afterward`),
);

/** Nouns whose quoted name is the title of a work or a law, not speech (WordNet 3.1 hyponyms of "creation", "publication", "law"). */
export const WORK_NOUNS: ReadonlySet<string> = new Set(
  list(`film films movie movies book books novel novels song songs album albums show shows series documentary article essay play poem
  episode musical opera memoir magazine painting programme program podcast single track game campaign slogan law act bill report study
  headline titled entitled headlined sitcom drama comedy hit bestseller ballad anthem video column blog editorial`),
);

/** Words straight before quotation marks that show a term, not speech. */
export const TERM_SIGNS: ReadonlySet<string> = new Set(
  list(
    'so-called known called dubbed nicknamed termed labelled labeled designated word words phrase term terms category codenamed code-named named',
  ),
);
