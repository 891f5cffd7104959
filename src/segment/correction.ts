/**
 * Notices by which a desk corrects or updates its own text. They keep the role `paragraph`: a correction is a statement about the facts of the story that
 * this telling makes and others may not, so hiding it as furniture would hide evidence. Who needs to tell it apart asks here.
 * Source of the forms: AP Stylebook ("corrections and correctives"), Reuters Handbook of Journalism ("Corrections, refiles, kills"), NYT and Guardian correction columns.
 */
const NOTICE =
  /^[\s*([_]*(?:(?:an? )?(?:correction|clarification|editor['’]?s['’]? note|update|updated|corrected|erratum|amended)\b[^.]{0,40}?[:\-–—]|an earlier version|a previous version|this (?:story|article|report|post|piece|version|item) (?:has been|was|is being|corrects?|clarifies|updates?)\b|\(?(?:corrects|clarifies|updates) )/i;

/** Whether a block is a notice of correction or update. */
export const isCorrectionNotice = (text: string): boolean =>
  NOTICE.test(text) ||
  /\b(?:an?|the) (?:earlier|previous) version of (?:this|the) (?:story|article|report|headline)\b/i.test(text);
