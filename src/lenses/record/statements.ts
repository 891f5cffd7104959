import { NEWSPAPER_NAMES } from '../../data/newspaper-names.ts';
import { AUDIENCES, JUDGED, STATED, VENUES } from '../../data/record-verbs.ts';
import { pattern } from '../../text/pattern.ts';
import { clauseAround } from './clause.ts';
import { type Clauses, type Draft, holds, isAgent, type RecordReader } from './draft.ts';

const CLUES = new Set([...STATED, ...JUDGED, 'announcing', 'told', 'informed', 'read', 'reads']);
const SAID = `(?:${STATED.join('|')})`;
/** After "in a statement, X" what follows may also judge or address: "thanked", "condemned". */
const SAID_OR_JUDGED = `(?:${[...new Set([...STATED, ...JUDGED])].join('|')})`;
const VENUE = String.raw`(?:a|an|the|his|her|its|their|another)\s(?:(?:[\p{L}-]+)\s){0,3}?(?:${VENUES.join('|')})(?!\p{L})`;
const NET = String.raw`(?:Twitter|X|Facebook|Instagram|Telegram|TikTok|YouTube|Truth\sSocial|LinkedIn|social\smedia|(?:state\s)?television|(?:state\s)?TV|(?:state\s)?radio)(?![\p{L}-])`;
const OUTSIDE = String.raw`[Oo]utside\s(?:court(?!\p{L})|(?:the|a|his|her|their)\s(?:[\p{Ll}-]+\s){0,2}(?:court|courthouse|courtroom|hospital|parliament|headquarters|offices?|hall|home|house|building|meeting|prison|ground)(?!\p{L}))`;
const PLACED = String.raw`(?:(?:in|at|during|on|via)\s${VENUE}|(?:in|at|during)\s(?:press|news)\s(?:conference|briefing)|${OUTSIDE}|(?:on|via)\s${NET})`;
const VENUE_FIRST = pattern(
  String.raw`(?<=^|[“"”.,]\s?)(?:(?:(?:In|At|During|On|in|at|during|on)\s(?:${VENUE}|${NET})|${OUTSIDE})(?:[^,.;:“"”]{0,60},\s(?<who>[^,;:“"”]{1,70}?(?:,[^,;:“"”]{1,60},)?)|\s(?<near>he|she|it|they|(?:the\s|\p{Lu})[^,;:“"”]{1,40}?(?:,[^,;:“"”]{1,60},)?))|Speaking\s(?:to|at|in|on|before|after|during|outside|from)\s[^,.;:“”]{3,80},\s(?<speaker>[^,;:“"”]{1,70}?(?:,[^,;:“"”]{1,60},)?))\s(?:(?:also|again|then|later|has|had|\p{Ll}+ly)\s)?${SAID_OR_JUDGED}(?!\p{L})`,
  'g',
);
const VENUE_LAST = pattern(String.raw`(?<=\s|[”"’,])${SAID}\s(?:on\s\p{Lu}\p{Ll}+day\s)?${PLACED}`, 'g');
/** "Said Carver in a statement". */
const INVERTED = pattern(
  String.raw`(?<=\s|[”"’,])${SAID}\s(?<who>(?:\p{Lu}[\p{L}’.-]*\s){1,4}?|(?:he|she)\s)${PLACED}`,
  'g',
);
/** "A statement from the ministry said". */
const FROM = pattern(
  String.raw`(?<=^|\s|“)(?:[Aa]n?|[Tt]he)\s(?:[\p{L}-]+\s){0,2}?(?:statement|letter|message|post|tweet|e-?mail)\s(?:from|by|issued\sby|released\sby)\s(?<who>[^,;:“"”]{2,70}?)\s(?:said|says|read|reads|added|confirmed|warned|announced)(?!\p{L})`,
  'g',
);
/** "The crowd", "the cheering crowd". */
const described = (audience: string): string =>
  audience.replace(/^(the|an?) /, '$1\\s(?:\\p{Ll}+\\s)?').replaceAll(' ', '\\s');
const TOLD = pattern(
  String.raw`(?<=\s|[”"’,])(?:told|informed)\s(?:${AUDIENCES.map(described).join('|')}|(?:a|the)\s(?:[\p{L}-]+\s){0,2}(?:${VENUES.join('|')}))(?!\p{L}|\s(?:not\s)?to\s(?!(?:be|the|a|an|his|her|their|its)\s)\p{Ll})`,
  'g',
);
const TOLD_NAME = pattern(String.raw`(?<=\s|[”"’,])told\s(?=(?:the\s)?\p{Lu})`, 'g');
const PAPERS = [...NEWSPAPER_NAMES].map((name) => name[0]!.toUpperCase() + name.slice(1));
const TOLD_PAPER = pattern(
  String.raw`(?<=\s|[”"’,])told\sthe\s(?:\p{Lu}\p{Ll}+\s){0,2}(?:${PAPERS.join('|')})(?!\p{L}|\s\p{Lu})`,
  'g',
);
/** "The judge told him": what is said from the bench is said in public. */
const FROM_THE_BENCH = pattern(
  String.raw`(?<=(?:[Jj]udge|[Mm]agistrate|[Cc]oroner|[Ss]heriff)(?:\s\p{Lu}[\p{L}’'.-]*){0,3}\s)told\s(?:him|her|them)(?=:|\s(?:that|he|she|they|his|her|their)\s)`,
  'g',
);
/** "Stunned its workers by announcing that". */
const ANNOUNCING = pattern(String.raw`(?<=,\s|\s(?:by|after)\s)announcing\sthat(?!\p{L})`, 'g');
const ANNOUNCED = pattern(
  String.raw`(?<=\s)(?:has\s|have\s|had\s|also\s)?announced(?=\s(?:that|a|an|the|plans|new|it|he|she|they|his|her|its|their|on|sanctions|measures|[£$€\d])(?!\p{L}))`,
  'g',
);
const PASSIVE = pattern(String.raw`(?<!\p{L})(?:is|are|was|were|be|been|being|as|previously|newly|recently|just)\s$`);

const PLACES: ReadonlySet<string> = new Set([
  ...VENUES,
  ...'outside speaking twitter x facebook instagram telegram tiktok youtube social media linkedin television tv radio'.split(
    ' ',
  ),
]);
const TO_WHOM: ReadonlySet<string> = new Set(['told', 'informed']);
const OPENLY: ReadonlySet<string> = new Set(['announced', 'announcing']);
const MODAL = /\b(?:would|could|may|might|will|should|not|never)\s|n[’']t\s/;

/** Statements made somewhere or to somebody: "In a statement, X said", "told reporters", "announced that". A bare "said" is none. */
export const statements: RecordReader = (clauses) => {
  if (!holds(clauses, CLUES)) return [];
  const drafts: Draft[] = [];
  if (holds(clauses, PLACES)) drafts.push(...placed(clauses));
  if (holds(clauses, TO_WHOM)) drafts.push(...toWhom(clauses));
  if (holds(clauses, OPENLY)) {
    addAll(drafts, clauses, ANNOUNCED);
    for (const m of clauses.text.matchAll(ANNOUNCING))
      if (!MODAL.test(clauses.text.slice(0, m.index))) add(drafts, spoken(clauses, m.index, m.index + m[0].length));
  }
  return drafts.filter((d, i) => !drafts.some((e, j) => j < i && e.start < d.end && d.start < e.end));
};

/** "In a statement, X said", "X said in a statement". */
function placed(clauses: Clauses): Draft[] {
  const drafts: Draft[] = [];
  for (const pattern of [VENUE_FIRST, FROM, INVERTED])
    for (const m of clauses.text.matchAll(pattern)) {
      const { who, near, speaker } = m.groups!;
      const name = (who ?? near ?? speaker)!;
      // "In a statement, X praised what she said": the verb is no longer the speaker's.
      if (/\s(?:he|she|they|it|who|which|that)$/.test(name.trimEnd())) continue;
      const at = m.index + m[0].lastIndexOf(name);
      const span = { start: m.index, end: m.index + m[0].length };
      const subject = { start: at, end: at + name.trimEnd().length };
      if (isAgent(clauses, subject, true) || /^(?:it|they|the)(?:\s|$)/.test(name))
        drafts.push({ kind: 'statement', status: 'past', ...span, subject, verb: span });
    }
  addAll(drafts, clauses, VENUE_LAST);
  return drafts;
}

/** "Told reporters", "told Mr Maas". */
function toWhom(clauses: Clauses): Draft[] {
  const drafts: Draft[] = [];
  for (const shape of [TOLD, TOLD_PAPER, FROM_THE_BENCH]) addAll(drafts, clauses, shape);
  for (const m of clauses.text.matchAll(TOLD_NAME)) {
    const to = clauses.mentions.find((x) => x.titled.start >= m.index + 5 && x.titled.start <= m.index + 9);
    if (to && to.form === 'name') add(drafts, spoken(clauses, m.index, to.end));
  }
  return drafts;
}

function addAll(drafts: Draft[], clauses: Clauses, shape: RegExp): void {
  for (const m of clauses.text.matchAll(shape)) add(drafts, spoken(clauses, m.index, m.index + m[0].length));
}

const add = (drafts: Draft[], made: Draft | null): void => void (made && drafts.push(made));

/** A statement whose subject stands before the verb; one that turns the two about ("said X in a statement") has none here. */
function spoken(clauses: Clauses, start: number, end: number): Draft | null {
  const { text } = clauses;
  if (PASSIVE.test(text.slice(0, start))) return null;
  const clause = clauseAround(text, { start, end });
  const subject = { start: clause.start, end: start };
  const words = text.slice(subject.start, subject.end);
  if (!/\S/.test(words)) return /announc(?:ed|ing\sthat)$/.test(text.slice(start, end)) ? null : made();
  if (/[()[\]]/.test(words) || (!isAgent(clauses, subject, true) && !/\bit\s$/i.test(words))) return null;
  return made();

  function made(): Draft {
    return { kind: 'statement', status: 'past', start: clause.start, end, subject, verb: { start, end } };
  }
}
