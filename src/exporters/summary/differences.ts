import type { Difference, DifferenceList } from '../../differences/difference.ts';
import { differences } from '../../differences.ts';
import { showContrast } from './contrasts.ts';
import { showQuotation } from './quotations.ts';
import { showFigure, showRecord, showTerm } from './readings.ts';
import { View } from './view.ts';

/** How many of the most important differences open the summary. */
const FIRST = 3;
/** Columns by which a finding stands deeper than its title. */
const DEEPER = 3;

const SHOW: Readonly<Record<DifferenceList, (view: View, id: string) => string[]>> = {
  contrasts: (view, id) => showContrast(view, withId(view.report.contrasts, id)),
  quotations: (view, id) => showQuotation(view, withId(view.report.quotations, id)),
  figures: (view, id) => showFigure(view, withId(view.report.figures, id)),
  record: (view, id) => showRecord(view, withId(view.report.record, id)),
  terms: (view, id) => showTerm(view, withId(view.report.terms, id)),
};

/** What a person should see first, whatever its kind. */
export function mostImportant(view: View): string[] {
  const all = differences(view.report);
  if (all.length === 0) return [];
  const first = all.slice(0, FIRST).flatMap((difference, i) => show(view, difference, i + 1));
  return [view.heading(all.length > FIRST ? `First of ${all.length} differences` : 'Differences'), ...first];
}

const show = (view: View, { list, id, title }: Difference, number: number): string[] => [
  ...view.item(`${number}. ${view.style.strong(title)}`),
  ...SHOW[list](new View(view.report, view.width - DEEPER, view.style), id).map((line) => ' '.repeat(DEEPER) + line),
];

const withId = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((x) => x.id === id);
  if (!found) throw new RangeError(`no finding ${id}`);
  return found;
};
