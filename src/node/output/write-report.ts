import type { Report } from '../../model/report.ts';
import type { ReadInput } from '../files.ts';
export async function writeReport(
  _report: Report,
  _inputs: readonly ReadInput[],
  _to: { html?: string; out?: string },
): Promise<string[]> {
  return [];
}
