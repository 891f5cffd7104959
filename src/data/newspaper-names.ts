/**
 * Words by which a newspaper is called for short ("told the Tribune"): the last words that recur in the names of newspapers.
 * Source: Wikipedia, "List of newspapers in the United Kingdom" and "List of newspapers in the United States"; without those that "the" makes
 * another thing of ("the Press", "the News", "the Union").
 */
export const NEWSPAPER_NAMES: ReadonlySet<string> = new Set(
  `advertiser argus bulletin chronicle citizen courier dispatch echo enterprise examiner express gazette globe guardian herald
  independent inquirer journal ledger mail mercury messenger mirror monitor observer post recorder reporter review sentinel
  standard star telegraph times tribune`.split(/\s+/),
);
