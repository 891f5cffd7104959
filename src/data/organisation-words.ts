// Words that head the name of a body: hyponyms of WordNet 3.1 "organization", "institution" and "facility" that stand in proper names, and the
// legal forms of companies (ISO 20275 entity legal forms, abbreviated ones).

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Last word, or first before "of", of the name of a body. */
export const ORGANISATION_WORDS = list(`
  ministry department office agency bureau administration authority commission committee council board court tribunal parliament
  congress senate assembly house cabinet legislature government union association federation confederation league alliance coalition
  party movement front brigade army navy force forces guard police constabulary service services corps command fund bank exchange
  institute institution university college school academy hospital clinic church diocese foundation trust charity society club
  company corporation corp inc ltd llc plc gmbh group holdings partners industries airlines airways motors press times post journal
  tribune herald gazette chronicle guardian telegraph news network radio television media broadcasting studios records
  organization organisation centre center laboratory observatory museum library theatre theater orchestra team united rovers
  syndicate cartel militia secretariat directorate chamber inspectorate registry nations reserve treasury pentagon kremlin
  crescent cross forum initiative project program programme panel taskforce watchdog regulator utility railway railways`);

/** Words that stand in the name of a place: WordNet 3.1 "location", "body of water", "geological formation" in proper names. */
export const PLACE_WORDS = list(`
  street road avenue boulevard lane square bridge river lake sea ocean gulf bay strait channel canal island islands isle isles mountain
  mountains mount hill hills valley desert forest park beach coast cape peninsula city town village county district province state
  territory strip bank region airport port harbour harbor station stadium square hall tower border heights highway junction
  north south east west northern southern eastern western central`);

/** Lower-case words that may stand between two capitalised ones in one name. */
export const NAME_PARTICLES = list(
  'de del della di da das dos du des la le van von der den ter ten zu zum al el bin bint ibn abu ben y e und af av',
);

/** Capitalised words that are no names: days and months, by themselves. */
export const CALENDAR_WORDS = list(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  christmas easter ramadan thanksgiving passover i am pm gmt est edt pst pdt cet utc bst`);

/** Short words that end a compound with a name ("Tarn-led"): second parts in Quirk et al., appendix I.57-I.72, of at most five letters. */
export const COMPOUND_ENDS = list(
  'led run made born based built bound owned held like style type wide only free era level area size aged old new next mad won lost paid fed bred ally armed aided ruled owner deal ward side fuel crew',
);
