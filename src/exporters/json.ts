import type { Report } from '../model/report.ts';

/** The report as JSON text, indented, with a line end. Key order is that of the report, so the same report gives the same bytes. */
export const toJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
