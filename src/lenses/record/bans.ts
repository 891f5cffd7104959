import { pattern } from '../../text/pattern.ts';
import { clauseAround, isUnreal } from './clause.ts';
import { type Draft, holds, isAgent, type RecordReader } from './draft.ts';

const FORBID = 'banned|barred|prohibited|forbidden|outlawed';
const PASSIVE = pattern(
  String.raw`(?<=\s)(?<chain>(?:will\sbe|would\sbe|is\sto\sbe|are\sto\sbe|is|are|was|were|remains?|(?:has|have|had)\sbeen)\s(?:also\s|still\s|now\s|already\s|\p{Ll}+ly\s)?)(?:${FORBID}|suspended\suntil|(?:told|ordered|instructed|warned)\snot\sto)(?!\p{L})`,
  'g',
);
const ACTIVE = pattern(
  String.raw`(?<=\s)(?<chain>(?:has|have|had|will|would)\s(?:also\s|now\s|already\s)?)?(?<verb>banned|ban|bans|barred|prohibited|prohibits|forbade|forbids|outlawed|outlaws)\s(?=(?:the|all|any|most|some|its|his|her|their|\p{L}+ing|\p{Ll}+s|people|\p{Lu}))`,
  'g',
);

const CLUES = new Set(
  'banned ban bans barred prohibited prohibits forbidden forbade forbids outlawed outlaws suspended told ordered instructed warned'.split(
    ' ',
  ),
);

/** Bans: in force from the time they are told of; planned under "will". */
export const bans: RecordReader = (clauses) => {
  if (!holds(clauses, CLUES)) return [];
  const { text } = clauses;
  const drafts: Draft[] = [];
  for (const m of text.matchAll(PASSIVE)) {
    const verb = { start: m.index, end: m.index + m[0].length };
    const clause = clauseAround(text, verb);
    if (clause.start === verb.start || isUnreal(text, clause)) continue;
    drafts.push({ kind: 'ban', status: isAhead(m) ? 'planned' : 'in-force', subject: null, verb, ...clause });
  }
  for (const m of text.matchAll(ACTIVE)) {
    const verb = { start: m.index, end: m.index + m[0].trimEnd().length };
    const clause = clauseAround(text, verb);
    const subject = { start: clause.start, end: verb.start };
    const future = isAhead(m);
    const finite = m.groups!['verb'] === 'ban' ? future : !future;
    if (
      !finite ||
      isUnreal(text, clause) ||
      !isAgent(clauses, subject) ||
      /\b(?:a|the|of|to|be|is|was|were|are)\s$/.test(text.slice(0, verb.start))
    )
      continue;
    drafts.push({ kind: 'ban', status: future ? 'planned' : 'in-force', subject, verb, ...clause });
  }
  return drafts;
};

const isAhead = (m: RegExpMatchArray): boolean => /^(?:will|would|is\sto|are\sto)/.test(m.groups!['chain'] ?? '');
