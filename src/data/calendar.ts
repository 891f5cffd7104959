/** English names of months, in order, with the short forms of the AP Stylebook ("months") and of page templates (ISO C `%b`). */
export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** English names of days, with their short forms (ISO C `%a`, AP tabular forms). */
export const WEEKDAYS: ReadonlySet<string> = new Set([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'],
]);

/** Words that stand in a date line beside names and numbers. Source: time zones of RFC 5322 and the IANA database that English-language news sites print; ISO C `%p`. */
export const CLOCK_WORDS: ReadonlySet<string> = new Set([
  ...[
    'am',
    'pm',
    'a.m.',
    'p.m.',
    'a.m',
    'p.m',
    'noon',
    'midnight',
    'gmt',
    'utc',
    'est',
    'edt',
    'et',
    'cst',
    'cdt',
    'ct',
    'mst',
    'mdt',
    'mt',
    'pst',
    'pdt',
    'pt',
  ],
  ...[
    'bst',
    'cet',
    'cest',
    'eet',
    'eest',
    'ist',
    'idt',
    'aest',
    'aedt',
    'jst',
    'msk',
    'sast',
    'eastern',
    'pacific',
    'central',
    'local',
    'time',
    'h',
    'hrs',
  ],
]);

/** Words by which a page says what its date is. `modified` are dates of a later state. Source: labels of the templates of WordPress, Drupal and Arc. */
export const PUBLISHED_WORDS: ReadonlySet<string> = new Set([
  'published',
  'posted',
  'first',
  'created',
  'issued',
  'date',
  'publication',
  'originally',
  'publish',
]);
export const MODIFIED_WORDS: ReadonlySet<string> = new Set(['updated', 'modified', 'edited', 'revised', 'update']);
/** Words that only fill a date line. Source: as above. */
export const DATE_FILLERS: ReadonlySet<string> = new Set([
  ...[
    'on',
    'at',
    'last',
    'ago',
    'hour',
    'hours',
    'hr',
    'minute',
    'minutes',
    'min',
    'mins',
    'day',
    'days',
    'week',
    'weeks',
    'month',
    'months',
    'read',
    'and',
    'the',
    'of',
    'as',
    'to',
  ],
  ...['today', 'yesterday'],
]);
