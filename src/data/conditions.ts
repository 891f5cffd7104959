// What ties a statement to a condition. Conditional subordinators: Quirk et al. 1985, 15.33-15.35 (if, unless; given, provided,
// providing, supposing, assuming; as long as, so long as, in case, in the event that, on condition that); "until" and "only" limit it too
// (8.116-8.122, 15.28).

/** Phrases of one to three words, lower case. */
export const CONDITIONS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'until',
  'provided',
  'providing',
  'assuming',
  'supposing',
  'as long as',
  'so long as',
  'in case',
  'in the event',
  'on condition',
  'on the condition',
  'only',
]);

/** Words before "if" that make a comparison or a question of it. */
export const NOT_CONDITIONAL_BEFORE: ReadonlySet<string> = new Set(
  'as ask asks asked asking know knows knew see sees wonder wonders wondered wondering sure clear unclear even what'.split(
    ' ',
  ),
);
