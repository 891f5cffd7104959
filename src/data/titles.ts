// What English news puts before or after a person's name. Offices, ranks and callings are the hyponyms of WordNet 3.1
// "leader", "official", "head of state", "clergyman", "military officer", "spokesperson", "professional" that news uses of named people;
// shortened forms are those of the US Government Publishing Office Style Manual (2016), chapter 9, "Civil and military titles"; of British
// police and councillors ("PC", "DCI", "Cllr") those of the New Oxford Dictionary for Writers and Editors (2014).

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Shortened forms, without their point. */
export const SHORT_TITLES = list(`
  mr mrs ms mx dr prof rev hon sr fr st gov lt col gen maj capt sgt cpl pvt adm cmdr cdr brig sen rep reps sens pres supt insp det
  messrs asst atty comdr ens msgt ssgt pfc mme mlle pc dci cllr`);

/** Forms of address that stand before a name only. */
export const HONORIFICS = list(`
  mr mrs ms mx miss dr sir dame lord lady madam mme rev reverend hon messrs sheikh sheik imam rabbi ayatollah mullah fr sister brother`);

/** Words of kinship that stand before a name as an address, of clergy too: "Father Tarn" (WordNet 3.1, "father" and "mother" in the sense of address). */
export const KIN_ADDRESS = list('father mother sister brother uncle aunt');

/** Words that a title ends in: the head of "the deputy prime minister", "Detective Chief Inspector". */
export const TITLE_HEADS = list(`
  president vice-president minister premier secretary chancellor king queen prince princess emir sultan shah emperor tsar duke duchess
  pope bishop archbishop cardinal patriarch priest pastor reverend rabbi imam ayatollah sheikh sheik
  mayor mayoress governor senator representative congressman congresswoman councillor councilor councilman councilwoman alderman
  assemblyman assemblywoman delegate lawmaker legislator mp mep deputy
  ambassador envoy consul diplomat attaché commissioner chief chairman chairwoman chairperson chair director head leader speaker
  spokesman spokeswoman spokesperson general colonel major captain lieutenant sergeant corporal private admiral commander brigadier
  marshal officer inspector superintendent sheriff detective constable trooper ranger warden
  attorney lawyer solicitor barrister prosecutor counsel judge justice magistrate coroner registrar
  professor lecturer doctor nurse surgeon physician paramedic analyst economist strategist expert specialist researcher scientist historian
  engineer geologist meteorologist epidemiologist seismologist biologist statistician psychologist
  coach manager trainer striker goalkeeper midfielder defender quarterback pitcher skipper referee
  ceo cfo coo founder co-founder executive owner landlord publisher editor reporter correspondent journalist columnist author
  novelist poet actor actress singer rapper comedian director producer artist filmmaker
  activist campaigner candidate nominee frontrunner adviser advisor aide assistant official operative organizer organiser
  principal headteacher headmaster teacher superintendent dean provost rector student
  farmer fisherman shopkeeper resident witness survivor victim suspect defendant volunteer worker driver pilot neighbor neighbour
  rebel warlord businessman businesswoman entrepreneur billionaire tycoon investor trader veteran contractor
  congressperson ombudsman comptroller treasurer auditor controller whip pm gov sen rep lt col gen maj capt sgt cpl adm cmdr
  mr mrs ms miss dr prof rev sir dame lord lady st pres supt insp det pc dci cllr`);

/** Words inside a title before its head. */
export const TITLE_MODIFIERS = list(`
  prime foreign vice deputy former ex acting interim assistant associate senior junior chief first second lieutenant brigadier major
  attorney secretary general managing executive permanent special district state city town county federal national regional local
  police fire press home interior defense defence finance health education energy trade justice labor labour environment transport
  agriculture security intelligence army navy military air force medical scientific legal political campaign opposition majority
  minority party union house senate cabinet crown high supreme lead retired then late long-time longtime current outgoing incoming
  newly-elected veteran co top retired presidential republican democratic conservative liberal prominent human rights climate`);

/** What follows "of" inside an office: "Secretary of State", "Chief of Staff". */
export const OFFICE_OBJECTS = list(`
  state defense defence staff treasury commerce labor labour war education energy health transportation agriculture justice
  exchequer commons lords parliament house senate police operations communications interior`);

/** Titles and words of kinship that tell who "he" or "she" can be; "chairman" does not, for it is said of women too (Oxford English Dictionary). */
export const MALE_TITLES = list(
  'mr sir lord king prince duke emperor tsar sultan pope spokesman congressman councilman assemblyman businessman actor fisherman headmaster priest father brother husband son imam',
);
export const FEMALE_TITLES = list(
  'mrs ms miss dame lady queen princess duchess spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman actress madam mother sister wife daughter mayoress',
);

/** Words of kinship, with "namesake": two people of one family name may stand in such a sentence (hyponyms of WordNet 3.1 "relative"). */
export const KINSHIP_WORDS = list(`
  wife husband spouse widow widower son sons daughter daughters child children father mother parent parents brother brothers sister sisters
  sibling siblings uncle aunt nephew niece cousin cousins grandfather grandmother grandson granddaughter stepfather stepmother stepson
  son-in-law daughter-in-law brother-in-law sister-in-law fiancé fiancée fiance fiancee family twin twins namesake couple married`);

/** Heads of people who speak for a body without being named: "a senior official said". */
export const UNNAMED_HEADS = list(`
  official officials spokesman spokeswoman spokesperson source sources witness witnesses aide aides diplomat diplomats officer officers
  adviser advisers advisor advisors lawyer lawyers attorney prosecutor prosecutors investigator investigators insider insiders
  person people man woman resident residents neighbor neighbour neighbors neighbours lawmaker lawmakers expert experts analyst analysts
  doctor doctors nurse worker workers employee employees activist activists student students teacher critic critics supporter supporters
  leader leaders commander relative relatives survivor survivors driver farmer protester protesters researchers scientists economist economists
  executive representative minister ministers senator mayor governor president secretary judge chief director chairman chairwoman
  general ambassador manager coach owner author editor professor mother father son daughter brother sister wife husband`);
