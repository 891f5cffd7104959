import { pattern } from '../../text/pattern.ts';
import { clauseAround, isUnreal } from './clause.ts';
import { type Draft, holds, isAgent, type RecordReader } from './draft.ts';

/** Anybody who knows something: an appeal is to those whom the one who makes it cannot name. */
const ANYONE = String.raw`(?:any(?:one|body)|whoever|(?:any\s|potential\s|other\s|further\s)?witnesses|(?:people|those|drivers|motorists|passengers|residents|neighbours|customers)\s(?:who|with))`;
const SOUGHT = pattern(
  String.raw`(?:(?<=\s)(?:would\s(?:\p{Ll}+ly\s|still\s|also\s)?(?:like|love|want)|wants?|wanted|(?:is|are|was|were)\s(?:\p{Ll}+ly\s|very\s|still\s|also\s)?(?:keen|anxious|eager|hoping))|(?<=\p{L})[’']d\s(?:like|love))\sto\s(?:hear\sfrom|speak\s(?:to|with)|talk\sto|trace)\s(?=${ANYONE}(?!\p{L}))`,
  'g',
);
const CLUES: ReadonlySet<string> = new Set(['hear', 'speak', 'talk', 'trace']);

/**
 * "We would like to hear from anyone who saw it": a request in the form of a wish.
 * Source: The Cambridge Grammar of the English Language, ch. 10 §9.6 (indirect speech acts).
 */
export const appeals: RecordReader = (clauses) => {
  if (!holds(clauses, CLUES)) return [];
  return [...clauses.text.matchAll(SOUGHT)].flatMap((m): Draft[] => {
    const verb = { start: m.index, end: m.index + m[0].trimEnd().length };
    const clause = clauseAround(clauses.text, verb);
    const subject = { start: clause.start, end: verb.start };
    if (isUnreal(clauses.text, clause) || !isAgent(clauses, subject, true)) return [];
    return [{ kind: 'request', status: 'requested', subject, verb, ...clause }];
  });
};
