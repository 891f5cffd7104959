import { AUDIENCES, VENUES } from '../../data/record-verbs.ts';
import { pattern } from '../../text/pattern.ts';
import { clauseAround } from './clause.ts';
import { type Clauses, type Draft, holds, isAgent, type RecordReader } from './draft.ts';

const SAYING = 'said says wrote declared announced stated added explained insisted warned confirmed argued'.split(' ');
const CLUES = new Set([...SAYING, 'told', 'informed']);
const SAID = `(?:${SAYING.join('|')})`;
const VENUE = String.raw`(?:a|an|the|his|her|its|their|another)\s(?:(?:[\p{L}-]+)\s){0,3}?(?:${VENUES.join('|')})(?!\p{L})`;
const VENUE_FIRST = pattern(
  String.raw`(?<=^|[“"”.,]\s?)(?:In|At|During|in|at|during)\s${VENUE}[^,.;:“"”]{0,60},\s(?<who>[^,;:“"”]{1,70}?(?:,[^,;:“"”]{1,60},)?)\s${SAID}(?!\p{L})`,
  'g',
);
const VENUE_LAST = pattern(
  String.raw`(?<=\s|[”"’,])${SAID}\s(?:on\s\p{Lu}\p{Ll}+\s)?(?:in|at|during|on|via)\s${VENUE}`,
  'g',
);
const TOLD = pattern(
  String.raw`(?<=\s|[”"’,])(?:told|informed)\s(?:${AUDIENCES.join('|')}|(?:a|the)\s(?:[\p{L}-]+\s){0,2}(?:${VENUES.join('|')}))(?!\p{L})`,
  'g',
);
const TOLD_NAME = pattern(String.raw`(?<=\s|[”"’,])told\s(?=(?:the\s)?\p{Lu})`, 'g');
const ANNOUNCED = pattern(
  String.raw`(?<=\s)(?:has\s|have\s|had\s|also\s)?announced(?=\s(?:that|a|an|the|plans|new|it|he|she|they|his|her|its|their|on|sanctions|measures|[£$€\d])(?!\p{L}))`,
  'g',
);
const PASSIVE = pattern(String.raw`(?<!\p{L})(?:is|are|was|were|be|been|being|as|previously|newly|recently|just)\s$`);

/** Statements made somewhere or to somebody: "In a statement, X said", "told reporters", "announced that". A bare "said" is none. */
export const statements: RecordReader = (clauses) => {
  if (!holds(clauses, CLUES)) return [];
  const { text } = clauses;
  const drafts: Draft[] = [];
  for (const m of text.matchAll(VENUE_FIRST)) {
    if (/\s(?:he|she|they|it)$/.test(m.groups!['who']!)) continue;
    const end = m.index + m[0].length;
    const who = m.index + m[0].lastIndexOf(m.groups!['who']!);
    const subject = { start: who, end: who + m.groups!['who']!.length };
    drafts.push({ kind: 'statement', status: 'past', start: m.index, end, subject, verb: { start: subject.end, end } });
  }
  for (const pattern of [VENUE_LAST, TOLD, ANNOUNCED])
    for (const m of text.matchAll(pattern)) add(drafts, spoken(clauses, m.index, m.index + m[0].length));
  for (const m of text.matchAll(TOLD_NAME)) {
    const to = clauses.mentions.find((x) => x.titled.start >= m.index + 5 && x.titled.start <= m.index + 9);
    if (to && to.form === 'name') add(drafts, spoken(clauses, m.index, to.end));
  }
  return drafts.filter((d, i) => !drafts.some((e, j) => j < i && e.start < d.end && d.start < e.end));
};

const add = (drafts: Draft[], made: Draft | null): void => void (made && drafts.push(made));

/** A statement whose subject stands before the verb; one that turns the two about ("said X in a statement") has none here. */
function spoken(clauses: Clauses, start: number, end: number): Draft | null {
  const { text } = clauses;
  if (PASSIVE.test(text.slice(0, start))) return null;
  const clause = clauseAround(text, { start, end });
  const subject = { start: clause.start, end: start };
  const words = text.slice(subject.start, subject.end);
  if (!/\S/.test(words)) return /announced$/.test(text.slice(start, end)) ? null : made();
  if (/[()[\]]/.test(words) || (!isAgent(clauses, subject, true) && !/\bit\s$/i.test(words))) return null;
  return made();

  function made(): Draft {
    return { kind: 'statement', status: 'past', start: clause.start, end, subject, verb: { start, end } };
  }
}
