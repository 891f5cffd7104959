import type { Notice } from '../model/notice.ts';
import type { Report } from '../model/report.ts';
import { REPORT_SCHEMA } from '../model/report-schema.ts';
import type { Telling } from '../model/telling.ts';
import type { CheckResult } from './fault.ts';
import { checkHashes } from './hashes.ts';
import { checkIds } from './ids.ts';
import { checkInputs } from './inputs.ts';
import { checkRecomputed } from './recompute.ts';
import { schemaFaults } from './schema.ts';
import { checkSpans } from './spans.ts';
import { checkTexts } from './texts.ts';

export interface Verification {
  readonly verdict: 'sound' | 'faulty';
  readonly checks: readonly CheckResult[];
}

/** What was read again from the inputs. */
export interface InputsAgain {
  readonly tellings: readonly Telling[];
  readonly notices: readonly Notice[];
}

/**
 * Checks a report again: its form, every span, every wording, the hashes, the ids, the tellings against the inputs, and
 * every finding by making the report anew from its own tellings. Nothing after the form is looked at where the form is
 * wrong. Pure.
 */
export function verify(value: unknown, inputs?: InputsAgain): Verification {
  const form = schemaFaults(value, REPORT_SCHEMA);
  const checks: CheckResult[] = [{ check: 'schema', looked: 1, faults: form, left: [] }];
  if (form.length === 0) checks.push(...checkContent(value as Report, inputs));
  return { verdict: checks.some((one) => one.faults.length > 0) ? 'faulty' : 'sound', checks };
}

function checkContent(report: Report, inputs: InputsAgain | undefined): CheckResult[] {
  const simple = [checkSpans(report), checkTexts(report), checkHashes(report), checkIds(report)];
  const { matched, ...read } = inputs
    ? checkInputs(report, inputs.tellings)
    : { check: 'inputs' as const, looked: 0, faults: [], left: ['no inputs were given'], matched: new Map() };
  // With spans that lead outside of a text, making the report again would tell nothing more.
  const broken = simple[0]!.faults.length > 0;
  const again: CheckResult = broken
    ? {
        check: 'recomputed',
        looked: 0,
        faults: [],
        left: ['spans that are none keep the report from being made again'],
      }
    : checkRecomputed(report, matched, inputs?.notices);
  return [...simple, read, again];
}
