/** Writes the page of the report; to `dist/report-page.html` unless told. */
export function buildPage(outfile?: string): Promise<void>;
