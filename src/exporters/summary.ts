import type { Notice } from '../model/notice.ts';
import type { Report } from '../model/report.ts';
import type { Style } from './style.ts';
import { contrasts } from './summary/contrasts.ts';
import { FEW, signs, verdicts } from './summary/descent.ts';
import { mostImportant } from './summary/differences.ts';
import { clean } from './summary/layout.ts';
import { origins } from './summary/origins.ts';
import { quotations } from './summary/quotations.ts';
import { figures, record, terms } from './summary/readings.ts';
import { said } from './summary/said.ts';
import { cast, onlyInOne, shared } from './summary/shared.ts';
import { spaced, View } from './summary/view.ts';

export interface SummaryOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly style: Style;
}

/**
 * A report to be read in a minute: the three most important differences, who took from whom and why, what is shared, then all
 * that differs by kind, what only one telling has, signs, notices. Each line says where it stands.
 */
export function summarise(report: Report, { width, style }: SummaryOptions): string {
  const view = new View(report, width, style);
  if (report.tellings.length < 2) return blocks([cast(view), notices(view)]);
  const differing = [contrasts, quotations, figures, record, terms, said].map((section) => section(view));
  const first = [cast(view), mostImportant(view), verdicts(view), origins(view), shared(view)];
  return blocks([...first, ...differing, onlyInOne(view), signs(view), notices(view)]);
}

/** Only who took from whom, with the signs: pair by pair, or as a tree. */
export function summariseDescent(report: Report, { width, style }: SummaryOptions): string {
  const view = new View(report, width, style);
  const head = report.tellings.length > FEW ? [`${report.tellings.length} tellings`] : cast(view);
  return blocks([head, verdicts(view), origins(view), signs(view)]);
}

const blocks = (sections: readonly (readonly string[])[]): string => `${spaced(sections).join('\n')}\n`;

function notices(view: View): string[] {
  const { style, report } = view;
  if (report.notices.length === 0) return [];
  const dress: Readonly<Record<Notice['level'], (text: string) => string>> = {
    error: style.error,
    warning: style.warning,
    info: style.faint,
  };
  const lines = report.notices.map(({ level, says, siglum }) => {
    const label = level === 'info' ? 'note' : level;
    return view.item(`${dress[level](label)}: ${siglum ? `${siglum}: ` : ''}${clean(says)}`);
  });
  return [view.heading('Notices'), ...lines.flat()];
}
