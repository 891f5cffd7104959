const OPENING = /<script\b[^>]*\bid="report"[^>]*>/;

/** The report as JSON text: the given text itself, or what a page written by `compare --html` holds. */
export function reportIn(text: string): string {
  const opening = /^\s*</.test(text) ? OPENING.exec(text) : null;
  if (!opening) return text.replace(/^\ufeff/, '');
  const start = opening.index + opening[0].length;
  const end = text.indexOf('</script>', start);
  return text.slice(start, end < 0 ? undefined : end);
}
