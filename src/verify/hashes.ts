import type { Report } from '../model/report.ts';
import { sha256Hex } from '../text/hash.ts';
import { siglum } from '../text/siglum.ts';
import type { CheckResult, Fault } from './fault.ts';

/** The hash of each telling's text, and the sigla: A, B, C in order. */
export function checkHashes({ tellings }: Report): CheckResult {
  const faults = tellings.flatMap((telling, i): Fault[] => {
    const path = `/tellings/${i}`;
    const sha256 = sha256Hex(telling.text);
    const pairs = [
      { field: 'sha256', found: telling.sha256, expected: sha256, says: 'is not the hash of the text' },
      { field: 'siglum', found: telling.siglum, expected: siglum(i), says: 'is not the siglum of this position' },
    ];
    return pairs
      .filter(({ found, expected }) => found !== expected)
      .map(({ field, ...rest }) => ({ check: 'hashes', path: `${path}/${field}`, ...rest }));
  });
  return { check: 'hashes', looked: tellings.length, faults, left: [] };
}
