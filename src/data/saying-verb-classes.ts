// What a verb of saying tells of the words besides that they were said. Verbs: the public and suasive factual verbs of
// R. Quirk, S. Greenbaum, G. Leech, J. Svartvik, A Comprehensive Grammar of the English Language (1985), 16.31-16.32.
// Classes: G. Thompson and Y. Ye, "Evaluation in the reporting verbs used in academic papers", Applied Linguistics 12 (1991)
// (factive, counter-factive and non-factive verbs); K. Hyland, "Activity and evaluation", in J. Flowerdew (ed.), Academic
// Discourse (2002) (doubt, assurance, counters). Factive members: M. Recasens, C. Danescu-Niculescu-Mizil, D. Jurafsky,
// "Linguistic models for analyzing and detecting biased language", ACL 2013, table 4. A verb that fits no class is left out. What
// follows a verb of denial is the opposite of what is said: "denied" against any other class is a contradiction.

export type SayingClass =
  | 'neutral'
  | 'doubt'
  | 'factive'
  | 'concession'
  | 'insistence'
  | 'accusation'
  | 'boast'
  | 'complaint'
  | 'warning'
  | 'promise'
  | 'demand'
  | 'suggestion'
  | 'denial';

interface ClassOfSaying {
  /** What the class says of the words, for people. */
  readonly says: string;
  /** Base forms. */
  readonly verbs: string;
}

export const SAYING_CLASSES: Readonly<Record<SayingClass, ClassOfSaying>> = {
  neutral: {
    says: 'as said, no more',
    verbs: 'say tell state report announce add comment remark reply respond answer write tweet post mention continue',
  },
  doubt: { says: 'leaving open whether it is so', verbs: 'claim allege' },
  factive: { says: 'as being so', verbs: 'confirm reveal disclose note observe' },
  concession: { says: 'as given away unwillingly', verbs: 'admit concede confess acknowledge' },
  insistence: { says: 'as held against doubt', verbs: 'insist maintain assert contend affirm reiterate' },
  accusation: { says: 'as a charge', verbs: 'accuse charge' },
  boast: { says: 'as self-praise', verbs: 'boast brag tout' },
  complaint: { says: 'as a complaint', verbs: 'complain lament protest grumble' },
  warning: { says: 'as a warning', verbs: 'warn caution' },
  promise: { says: 'as a promise', verbs: 'promise vow pledge swear' },
  demand: { says: 'as a demand', verbs: 'demand order urge' },
  denial: { says: 'as not so', verbs: 'deny' },
  suggestion: { says: 'as a hint', verbs: 'suggest hint imply' },
};

/** Class of a verb of saying, by its base form. */
export const SAYING_CLASS_OF: ReadonlyMap<string, SayingClass> = new Map(
  (Object.keys(SAYING_CLASSES) as SayingClass[]).flatMap((name) =>
    SAYING_CLASSES[name].verbs.split(' ').map((verb) => [verb, name] as const),
  ),
);
