// The closed word classes of English: R. Quirk, S. Greenbaum, G. Leech, J. Svartvik, A Comprehensive Grammar of the English
// Language (1985), 2.34-2.40: their members can be listed. Central members only, in the forms that running text has.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Articles, demonstratives, quantifiers (ch. 5.10-5.25). */
export const DETERMINERS = list(`
  the a an this that these those some any no every each either neither both all such another other many much few little
  several enough half most more less own same what which whose`);

/** Possessive determiners (5.14). */
export const POSSESSIVES = list('my your his her its our their');

/** Personal, reflexive, relative and indefinite pronouns (ch. 6). */
export const PRONOUNS = list(`
  i me mine you yours he him she hers it we us ours they them theirs myself yourself himself herself itself ourselves
  yourselves themselves who whom whoever one ones anyone anybody anything everyone everybody everything someone somebody
  something none nobody nothing there here`);

/** Simple prepositions (9.7), marginal ones in -ing (9.8), first words of complex ones (9.10). */
export const PREPOSITIONS = list(`
  about above across after against along alongside amid amidst among amongst around as at before behind below beneath beside
  besides between beyond by despite down during except for from in inside into like near of off on onto out outside over past
  per since than through throughout till to toward towards under underneath until up upon via with within without
  including excluding regarding concerning considering pending according owing due`);

/** Coordinators and subordinators (13.5, 14.11-14.12). */
export const CONJUNCTIONS = list(
  'and or but nor so yet if because although though while whereas when whenever where unless whether once',
);

/** Primary and modal auxiliaries in all their forms, contracted ones too (3.21, 3.32-3.52). */
export const AUXILIARIES = list(`
  be am is are was were been being have has had having do does did doing can could may might must shall should will would ought
  isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't cannot couldn't mustn't shan't shouldn't won't
  wouldn't i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll
  she'll we'll they'll that's there's`);

/** Negators, and adverbs of degree and addition that carry no matter of their own (8.111-8.143). */
export const PARTICLES = list('not also too very just only even then how why still already again');

const ALL = [DETERMINERS, POSSESSIVES, PRONOUNS, PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, PARTICLES];
const FUNCTION_WORDS: ReadonlySet<string> = new Set(ALL.flatMap((words) => [...words]));

/** Whether a normal form belongs to a closed class. */
export const isFunctionWord = (norm: string): boolean => FUNCTION_WORDS.has(norm);
