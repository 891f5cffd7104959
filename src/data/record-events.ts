/** Nouns of journeys that somebody makes. Source: VerbNet 3.3, escape-51.1, by their nouns in WordNet 3 (visit.n, trip.n, tour.n). */
export const JOURNEYS = 'visit visits trip trips tour mission'.split(' ');

/** Nouns of people coming together to talk. Source: VerbNet 3.3, meet-36.3 and talk-37.5, by their nouns in WordNet 3 (meeting.n, talk.n, negotiation.n). */
export const GATHERINGS = 'talks negotiations discussions consultations meeting meetings summit'.split(' ');

/** Verbs by which a plan is given up or put off. Source: VerbNet 3.3, stop-55.4, and Levin 1993, 44 (verbs of destroying plans: "cancel", "scrap"); particles after the verb. */
export const CALLING_OFF =
  'cancel cancelled canceled cancels cancelling|call called calls calling|put puts putting|postpone postponed postpones postponing|scrap scrapped scraps scrapping|shelve shelved shelves|abandon abandoned abandons|suspend suspended suspends suspending|delay delayed|cut cuts|break broke broken breaks|skip skipped skips'.split(
    '|',
  );

/** What verbs say of an event that is their subject. Source: VerbNet 3.3, begin-55.1, stop-55.4, occurrence-48.3. */
export const EVENT_OVER =
  'ended|concluded|collapsed|failed|broke\\s(?:up|down|off)|broken\\s(?:up|down|off)|lasted|adjourned|finished|stalled|took\\splace|taken\\splace|were\\sheld|was\\sheld|been\\sheld';
export const EVENT_BEGUN = 'began|begun|started|resumed|opened|continued|got\\sunder\\sway';
export const EVENT_TO_COME =
  'be\\sheld|take\\splace|begin|start|resume|open|continue|convene|reconvene|last|go\\sahead|focus';

/** Nouns of what is put to somebody to accept. Source: WordNet 3, hyponyms of proposal.n.01, request.n.01, offer.n.02 and demand.n.01. */
export const PROPOSALS =
  'call calls demand demands offer offers proposal proposals plan plans request requests idea suggestion suggestions deal compromise ultimatum invitation invitations appeal appeals plea pleas petition petitions bid bids'.split(
    ' ',
  );

/** Those of them by which somebody asks for something. Source: WordNet 3, hyponyms of request.n.01 and request.n.02. */
export const REQUESTS =
  'call calls demand demands request requests invitation invitations appeal appeals plea pleas petition petitions bid bids'.split(
    ' ',
  );

/** What those who decide may say there will not be. Source: WordNet 3, hyponyms of vote.n.01, negotiation.n.01, agreement.n.01, concession.n.02 and inquiry.n.01. */
export const DECISIONS =
  'vote votes election elections referendum recount talks negotiations deal agreement compromise concessions ceasefire truce inquiry investigation review appeal return extension delay amnesty pardon bailout redundancies layoffs closures'.split(
    ' ',
  );

/** Nouns of protest and of stopping work, which somebody calls and others may put off. Source: WordNet 3, hyponyms of protest.n.02, strike.n.01 and march.n.01. */
export const PROTESTS = 'protest protests demonstration rally march strike strikes walkout vigil boycott sit-in'.split(
  ' ',
);

/** What runs for the public, and stops for weather as well as by an order. Source: WordNet 3, public_transport.n.01 with its hyponyms, and ferry, flight, crossing and sailing. */
export const SERVICES =
  'service services train trains rail railway tram trams bus buses ferry ferries coach coaches flight flights traffic crossings sailings deliveries'.split(
    ' ',
  );
