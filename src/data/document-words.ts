// Nouns for what is written: it "says" things, but nobody is named by it. WordNet 3.1, hyponyms of "document", "legal document",
// "message", "report", "statement", "publication", those that news gives words to.

export const DOCUMENT_WORDS: ReadonlySet<string> = new Set(
  `account ad advertisement advisory affidavit agreement announcement answer appeal article audit bill book brief bulletin caption
  charges charter circular clause comment commentary communique complaint constitution contract cover court-papers decision decree deed
  directive document documents draft editorial email e-mail emails e-mails entry essay file files filing filings finding findings form
  guidance guide headline indictment interview invitation judgment judgement law lawsuit leaflet letter letters list log magazine manifesto manual
  memo memoir memorandum message messages minutes motion newsletter newspaper note notes notice opinion order original page pamphlet paper
  papers paragraph petition placard platform plea policy poll post posting posts poster proposal records release report reports resolution
  response review ruling script section sign slogan speech statement statements statute story study subpoena summary survey text texts
  title transcript treaty tweet tweets verdict version video warrant website web will`
    .trim()
    .split(/\s+/),
);

/** Those that are one person's voice: whoever wrote them speaks. */
export const VOICE_WORDS: ReadonlySet<string> = new Set(
  `answer announcement comment commentary email emails e-mail e-mails entry interview message messages post posting posts release response
  speech statement statements tweet tweets video`
    .trim()
    .split(/\s+/),
);
