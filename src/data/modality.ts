// Words that weaken a statement. K. Hyland, Hedging in Scientific Research Articles (1998), appendix, and Metadiscourse (2005),
// appendix: the hedges that stand beside a verb; passives of report and belief: Quirk et al. 1985, 16.50; "set", "due", "likely"
// and the like are semi-auxiliaries (Quirk et al. 1985, 3.47). Hedges of numbers stand in hedges.ts.

/** `possible`: it may be; `expected`: somebody reckons with it; `reported`: others say it; `apparent`: it seems. */
export type HedgeClass = 'possible' | 'expected' | 'reported' | 'apparent';

/** What each class says, for people. */
export const HEDGE_SAYS: Readonly<Record<HedgeClass, string>> = {
  possible: 'as possible',
  expected: 'as expected',
  reported: 'as reported by others',
  apparent: 'as apparent',
};

const PHRASES: Readonly<Record<HedgeClass, readonly string[]>> = {
  possible: ['may', 'might', 'could', 'possibly', 'perhaps', 'maybe', 'potentially', 'conceivably'],
  expected: [
    'expected to',
    'likely to',
    'tipped to',
    'forecast to',
    'predicted to',
    'anticipated to',
    'probably',
    'presumably',
    'likely',
  ],
  reported: [
    'reportedly',
    'allegedly',
    'purportedly',
    'supposedly',
    'said to',
    'reported to',
    'alleged to',
    'believed to',
    'thought to',
    'understood to',
    'rumoured to',
    'rumored to',
  ],
  apparent: [
    'apparently',
    'seemingly',
    'evidently',
    'seems to',
    'seem to',
    'seemed to',
    'appears to',
    'appear to',
    'appeared to',
  ],
};

/** Class of each phrase of one or two words, lower case. */
export const HEDGE_PHRASES: ReadonlyMap<string, HedgeClass> = new Map(
  (Object.keys(PHRASES) as HedgeClass[]).flatMap((name) => PHRASES[name].map((phrase) => [phrase, name] as const)),
);

/** Other words that leave open whether something is so: modal verbs, nouns, adjectives, verbs (Hyland 1998, appendix). */
export const SOFT_WORDS: ReadonlySet<string> = new Set(
  `${[...HEDGE_PHRASES.keys()].filter((phrase) => !phrase.includes(' ')).join(' ')} can should ought possible possibility potential alleged suspected apparent
  likelihood probability probable chance chances risk risks threat threatens threatened hope hopes hoped think thinks thought believe
  believes believed belief fear fears feared suggest suggests suggested indicate indicates indicated seem seems seemed appear appears
  appeared expect expects expected predict predicts predicted forecast forecasts claim claims claimed allege alleges suspect suspects
  estimate estimates estimated assume assumes if unless whether rumour rumours rumor rumors speculation plan plans planned proposal
  proposed propose proposes consider considers considering prospect prospects option options`
    .trim()
    .split(/\s+/),
);
