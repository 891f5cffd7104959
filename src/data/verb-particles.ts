/** Adverbs that make one verb with the verb before them ("packed up"); those that are prepositions as a rule are left out. Quirk et al. 16.2. */
export const VERB_PARTICLES: ReadonlySet<string> = new Set([
  'up',
  'out',
  'off',
  'down',
  'away',
  'back',
  'apart',
  'together',
  'ahead',
]);
