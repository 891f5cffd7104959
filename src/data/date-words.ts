/** Months with the short forms of the Associated Press Stylebook. */
export const MONTHS: readonly (readonly string[])[] = [
  ['January', 'Jan.', 'Jan'],
  ['February', 'Feb.', 'Feb'],
  ['March', 'Mar.', 'Mar'],
  ['April', 'Apr.', 'Apr'],
  ['May'],
  ['June', 'Jun.', 'Jun'],
  ['July', 'Jul.', 'Jul'],
  ['August', 'Aug.', 'Aug'],
  ['September', 'Sept.', 'Sep.', 'Sept', 'Sep'],
  ['October', 'Oct.', 'Oct'],
  ['November', 'Nov.', 'Nov'],
  ['December', 'Dec.', 'Dec'],
];

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Words that stand for one day beside the day of writing. */
export const NEAR_DAYS = ['yesterday', 'today', 'tomorrow', 'tonight'] as const;

/** Words that place a span of time beside the day of writing, with the plain one of each. Same source as `SPANS_OF_TIME`. */
export const WHICH: Readonly<Record<string, string>> = {
  this: 'this',
  last: 'last',
  past: 'last',
  previous: 'last',
  next: 'next',
};

/** Decades of the twentieth century in words ("the nineties"). Source: Oxford Dictionary of English, 3rd ed. */
export const DECADE_WORDS: Readonly<Record<string, string>> = {
  twenties: '1920s',
  thirties: '1930s',
  forties: '1940s',
  fifties: '1950s',
  sixties: '1960s',
  seventies: '1970s',
  eighties: '1980s',
  nineties: '1990s',
};

/** What "last", "this" and "next" reach over. Source: The Cambridge Grammar of the English Language, ch. 8 §6. */
export const SPANS_OF_TIME =
  'weekend week month year night century decade spring summer autumn fall winter quarter season'.split(' ');

/** Words before a month's name that show it is a month where its name is also a common word or a person's. */
export const BEFORE_A_MONTH =
  'in since by until till from to of during last next this early late mid between before after through for and every past'.split(
    ' ',
  );

/** Words between minutes and hour in a clock time told in words, with the sign of the minutes. */
export const CLOCK_SIDES: Readonly<Record<string, 1 | -1>> = { past: 1, after: 1, to: -1, before: -1 };

/**
 * Words after "the X on Sunday" that show a newspaper of that name and no day. Titles of this form: Newspaper titles of the British Library
 * (national and regional Sunday papers).
 */
export const AFTER_SUNDAY_PAPER = 'reported revealed newspaper understands quoted published'.split(' ');
export const SUNDAY_PAPERS = ['Mail', 'Independent', 'Sun', 'Star'] as const;
