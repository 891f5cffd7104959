// Words that show, or may show, that a sentence rests on a source. Verbs that assert their complement: J. Hooper, "On assertive
// predicates", in J. Kimball (ed.), Syntax and Semantics 4 (1975). Evidential words: Quirk et al. 1985, 8.127 and 9.48
// ("according to"); nouns of report: WordNet 3.1, hyponyms of "message", "study", "informant".

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Base forms of verbs of saying that put forward as true what follows them. */
export const ASSERTING_VERBS = list(`
  say tell state report announce add confirm claim allege reveal disclose note admit acknowledge concede insist maintain assert
  contend explain warn argue`);

/** Where one of these stands, nobody can say that a sentence names no source. */
export const SOURCE_WORDS = list(`
  according reportedly allegedly apparently alleged accused suspected claim claims witness witnesses source sources statement
  report reports reported told say says said saying find finds found show shows showed shown study studies survey surveys poll
  data statistics figures research published clear`);
