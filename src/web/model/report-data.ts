import type { Report } from '../../model/report.ts';

/** The report that the page was filled with, or null where there is none or it is of another kind. */
export function readReport(document: Document): Report | null {
  const data = document.getElementById('report')?.textContent;
  if (!data) return null;
  try {
    const report = JSON.parse(data) as Report;
    return report.schema === 'variorum/report/1' ? report : null;
  } catch {
    return null;
  }
}
