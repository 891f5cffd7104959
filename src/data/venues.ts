// Where and how things are said to the press. Nouns: hyponyms of WordNet 3.1 "statement", "message", "conference", "speech", "broadcast" and
// "document" that stand behind "in a …" or "at a …" in reports of what somebody said; channels are the media themselves.

/** Heads of "in a statement", "at a news conference", "during a hearing". */
export const VENUE_NOUNS = `
  statement interview conference briefing tweet post speech address email e-mail letter memo memorandum report filing affidavit hearing
  testimony rally debate op-ed column essay blog call video message text release meeting ceremony town-hall remarks podcast broadcast
  appearance lecture sermon announcement declaration communique communiqué dispatch note thread session discussion forum panel summit
  telecast webcast livestream interviews statements tweets posts messages emails e-mails letters speeches press-release talk story article
  documentary book memoir autobiography deposition complaint lawsuit ruling opinion decision verdict judgment judgement`;

/** Heads of "on Twitter", "on television". */
export const VENUE_CHANNELS = `
  twitter facebook instagram telegram youtube tiktok linkedin reddit tumblr snapchat weibo whatsapp signal mastodon bluesky
  television tv radio air camera social-media cable-news`;

/** Who listens for the public: the object of "told". */
export const VENUE_LISTENERS = `
  reporters journalists newsmen newspapers media press newspaper magazine station network channel agency programme program`;
