/**
 * Names of genres, which stand on a line of their own about a headline. Source: IPTC NewsCodes "Genre" (its names of one word), the labels of
 * the Reuters Handbook of Journalism ("factbox", "timeline", "newsmaker", "wrapup"), schema.org ("LiveBlogPosting"), and WordNet 3 for their
 * synonyms ("recap").
 */
export const GENRES: ReadonlySet<string> = new Set(
  'actuality advice almanac analysis background curtain-raiser daybook exclusive feature fixtures forecast history horoscope interview obituary opinion poll polls profile quote quotes recap results retrospective review sidebar summary synopsis transcript verbatim update updates voicer wrap wrapup wrap-up factbox chronology timeline newsmaker scenarios preview explainer liveblog'.split(
    ' ',
  ),
);
