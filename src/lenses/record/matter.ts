import { GATHERINGS, JOURNEYS } from '../../data/record-events.ts';
import type { RecordKind } from '../../model/report.ts';
import { pattern } from '../../text/pattern.ts';

const OPENS = String.raw`^\s*(?:(?:an?|any|the|all|further|new|more|his|her|its|their|[\p{L}’'-]+[’']s?)\s)?(?:(?!(?:of|for|to|on|in|by|with|at|and|or)\s)[\p{L}\d’'-]+\s){0,3}?`;
/** What is refused, ruled out or asked for, by the first noun or verb that names it. */
const MATTERS: readonly (readonly [RecordKind, RegExp])[] = [
  ['meeting', pattern(String.raw`${OPENS}(?:${GATHERINGS.join('|')})(?![\p{L}-])`, 'i')],
  ['meeting', /^\s*(?:to\s)?(?:meet|meeting|receiv(?:e|ing)|negotiat(?:e|ing)\swith|sit(?:ting)?\sdown\swith)\s/i],
  [
    'visit',
    pattern(
      String.raw`${OPENS}(?:${JOURNEYS.filter((n) => n !== 'mission').join('|')})\s(?:to|of|by)(?![\p{L}-])`,
      'i',
    ),
  ],
  ['visit', /^\s*(?:to\s)?(?:visit(?:ing)?|travel(?:l?ing)?\sto)\s/i],
  ['ban', pattern(String.raw`${OPENS}(?:ban|bans|curfew|lockdown|embargo|moratorium|blockade)(?![\p{L}-])`, 'i')],
  ['ban', /^\s*(?:to\s)?(?:ban|bar|prohibit|forbid|outlaw)(?:n?ing|r?ing)?\s/i],
];

/** The kind of what the words after a verb name ("ruled out a meeting with"), or null where they name nothing that the record keeps. */
export const matterOf = (words: string): RecordKind | null =>
  MATTERS.find(([, shape]) => shape.test(words))?.[0] ?? null;
