import { genealogySays } from '../../genealogy/says.ts';
import { originsSays, wireSays } from '../../origins/says.ts';
import { clean } from './layout.ts';
import type { View } from './view.ts';

/** How many origins the tellings have, how much of them is agency copy, and what was handed on changed. */
export function origins(view: View): string[] {
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [view.heading(title), ...lines.flatMap((line) => view.item(clean(line)))];
  const { report } = view;
  return [
    ...section('Origins', report.tellings.length > 2 && report.origins.origins.length > 0 ? originsSays(report) : []),
    ...section('Agency copy', wireSays(report)),
    ...section('Handed on changed', genealogySays(report.genealogy)),
  ];
}
