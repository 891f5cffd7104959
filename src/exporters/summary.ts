import type { Report } from '../model/report.ts';
import type { Style } from './style.ts';
export interface SummaryOptions {
  readonly width: number;
  readonly style: Style;
}
export const summarise = (report: Report, _options: SummaryOptions): string => `${report.tellings.length} tellings\n`;
export const summariseDescent = (report: Report, _options: SummaryOptions): string => `${report.descent.verdict}\n`;
