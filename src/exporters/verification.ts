import type { CheckResult, Fault } from '../verify/fault.ts';
import type { Verification } from '../verify/verify.ts';
import { clean } from './summary/layout.ts';

/** What each check looks at, counted. */
const LOOKED: Readonly<Record<CheckResult['check'], (count: number) => string>> = {
  schema: () => 'the form of a report',
  spans: (n) => `${n} spans lie inside their texts`,
  texts: (n) => `${n} wordings stand at their spans`,
  hashes: (n) => `${n} texts have their hashes`,
  ids: (n) => `${n} findings have their ids`,
  inputs: (n) => `${n} tellings are as in the inputs`,
  recomputed: () => 'recomputed: identical',
};
const MOST = 50;
const LONGEST = 160;

/** A verification for people: a line a check, then each fault with its path, what was found and what was expected. */
export function verificationText({ verdict, checks }: Verification): string {
  const lines = checks.flatMap(({ check, looked, faults, left }) => [
    ...(faults.length > 0 ? [`FAILS  ${check}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`] : []),
    ...(faults.length === 0 && looked > 0 ? [`ok     ${LOOKED[check](looked)}`] : []),
    ...left.map((why) => `-      ${check}: ${clean(why)}`),
  ]);
  const faults = checks.flatMap((one) => one.faults);
  const more = faults.length > MOST ? [`… and ${faults.length - MOST} more (--json has all)`] : [];
  return `${[...lines, ...(faults.length > 0 ? [''] : []), ...faults.slice(0, MOST).map(faultText), ...more, '', verdict].join('\n')}\n`;
}

function faultText({ check, path, says, found, expected }: Fault): string {
  const shown = [
    ...(found === undefined ? [] : [`      found ${value(found)}`]),
    ...(expected === undefined ? [] : [`   expected ${value(expected)}`]),
  ];
  return [`${clean(path || '/')} (${check}) ${clean(says)}`, ...shown].join('\n');
}

function value(one: unknown): string {
  const text = clean(JSON.stringify(one));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}
