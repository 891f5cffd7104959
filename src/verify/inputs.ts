import type { Report, ReportTelling } from '../model/report.ts';
import type { Telling } from '../model/telling.ts';
import { markWire } from '../origins/mark-wire.ts';
import { GIVEN } from '../outlets/credits.ts';
import { stated } from '../stated.ts';
import { differences } from './differences.ts';
import type { CheckResult, Fault } from './fault.ts';
import { plainJson } from './json.ts';

export interface InputCheck extends CheckResult {
  /** By siglum: what was read again. */
  readonly matched: ReadonlyMap<string, Telling>;
}

/**
 * Each telling of the report against what was read from the inputs: raw hash, text, segments, stated facts. A telling is
 * found by its id, else by its raw hash or its text, since files may have been renamed.
 */
export function checkInputs({ tellings }: Report, inputs: readonly Telling[]): InputCheck {
  const free = new Set(inputs);
  const matched = new Map<string, Telling>();
  for (const fits of WAYS)
    for (const telling of tellings) {
      if (matched.has(telling.siglum)) continue;
      const input = [...free].find((one) => fits(telling, one));
      if (!input) continue;
      matched.set(telling.siglum, input);
      free.delete(input);
    }
  const faults = tellings.flatMap((telling, i) => {
    const input = matched.get(telling.siglum);
    return input ? tellingFaults(telling, input, `/tellings/${i}`) : [];
  });
  const foreign = [...free].map(
    (input): Fault => ({
      check: 'inputs',
      path: '/tellings',
      says: 'has no telling from this input',
      expected: input.id,
    }),
  );
  const left = tellings
    .filter((telling) => !matched.has(telling.siglum))
    .map((telling) => `no input was given for ${telling.siglum} (${telling.id})`);
  return { check: 'inputs', looked: matched.size, faults: [...faults, ...foreign], left, matched };
}

const WAYS: readonly ((telling: ReportTelling, input: Telling) => boolean)[] = [
  (telling, input) => telling.id === input.id && telling.raw.sha256 === input.raw.sha256 && telling.text === input.text,
  (telling, input) => telling.raw.sha256 === input.raw.sha256 && telling.text === input.text,
  (telling, input) => telling.id === input.id,
  (telling, input) => telling.raw.sha256 === input.raw.sha256,
];

/** The id and the place of a file may have changed since; nothing else. */
function tellingFaults(telling: ReportTelling, input: Telling, path: string): Fault[] {
  const { siglum, id, uri, from } = telling;
  const { text, sha256, raw, segments } = input;
  const facts = stated(from['agency'] === GIVEN ? markWire(input) : input);
  const expected = { siglum, ...facts, text, sha256, raw, segments, id, uri };
  return differences(plainJson(telling), plainJson(expected), 'inputs', path);
}
