import type { SignKind } from '../model/report.ts';

/** What each sign of descent is called for people, in the summary and on the page alike. */
export const SIGN_SAYS: Readonly<Record<SignKind, string>> = {
  'house-edit': 'edited to a house style',
  'round-trip-translation': 'translated, and translated back',
  abridged: 'abridged',
  updated: 'updated',
  corrected: 'corrected',
  spun: 'reworded with synonyms',
  merged: 'merged from several sources',
};
