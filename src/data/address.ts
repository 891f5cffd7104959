/**
 * How a page speaks to its reader. Source: calls to action of the in-article modules named in `furniture.ts`; the verbs are those of
 * the "call to action" lists of the Google Ads and Meta Ads help pages that news sites use.
 */

/** Verbs with which a call opens. */
export const CALL_VERBS: ReadonlySet<string> = new Set([
  ...[
    'get',
    'join',
    'sign',
    'subscribe',
    'download',
    'follow',
    'vote',
    'enter',
    'win',
    'try',
    'buy',
    'order',
    'shop',
    'book',
    'discover',
  ],
  ...[
    'explore',
    'contact',
    'call',
    'ring',
    'text',
    'email',
    'write',
    'send',
    'tell',
    'share',
    'support',
    'donate',
    'give',
    'help',
    'reply',
    'nominate',
  ],
  ...[
    'register',
    'visit',
    'tune',
    'hear',
    'listen',
    'watch',
    'see',
    'read',
    'find',
    'check',
    'click',
    'tap',
    'install',
    'take',
    'test',
    'stay',
    'please',
  ],
]);

/** What belongs to the outlet, not to the story. */
export const HOUSE_WORDS: ReadonlySet<string> = new Set([
  ...[
    'newsroom',
    'newsdesk',
    'newsletter',
    'newsletters',
    'app',
    'apps',
    'subscription',
    'subscriptions',
    'subscribers',
    'inbox',
    'podcast',
    'podcasts',
  ],
  ...[
    'house rules',
    'community guidelines',
    'comment section',
    'comments section',
    'whatsapp channel',
    'youtube channel',
    'news desk',
    'tip line',
    'tips line',
  ],
  ...['classifieds', 'e-edition', 'mailing list', 'push notifications', 'news alerts', 'quiz', 'crossword', 'readers'],
]);

/** A longer form of this very item, or another of the outlet's. */
export const FULL_ITEMS: ReadonlySet<string> = new Set([
  ...[
    'full report',
    'full story',
    'full interview',
    'full article',
    'full video',
    'full episode',
    'full list',
    'full text',
    'full coverage',
    'full programme',
  ],
]);

/** What the standing notices of a paper are about. Source: the contents of a masthead box (letters, notices, orders, days of issue) as press laws and style guides list them. */
export const NOTICE_WORDS: ReadonlySet<string> = new Set([
  ...[
    'letters to the editor',
    'letters may be',
    'letters should be',
    'may be shortened',
    'place a notice',
    'place an ad',
  ],
  ...[
    'place a classified',
    'is printed on',
    'is published on',
    'is published every',
    'is printed every',
    'appears every',
  ],
  ...[
    'back issues',
    'single copies',
    'home delivery',
    'our advertising',
    'editorial office',
    'press council',
    'our newsletter',
  ],
]);
