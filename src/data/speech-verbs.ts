/** Verbs that report speech, in the forms that stand beside a quotation (Quirk et al., A Comprehensive Grammar of the English Language, 14.28-14.29 and 16.31). */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `said says say saying told tells added adds wrote writes announced announces stated states declared declares replied asked asks
   warned warns insisted insists argued argues explained explains noted notes tweeted according claimed claims responded
   commented remarked admitted acknowledged conceded urged vowed promised called`.split(/\s+/),
);
