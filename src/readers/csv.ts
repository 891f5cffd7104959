/**
 * Rows of a table in text (RFC 4180: fields in quotation marks may hold line ends, and marks written twice), given in pieces.
 * As exports are often less exact than the standard, a mark that no delimiter or line end follows does not close its field.
 */
export class CsvRows {
  private text = '';
  private at = 0;
  private nextLineEnd = -1;
  private nextDelimiter = -1;
  /** Below this length another look at an unfinished row is not worth it: keeps the work linear in long rows. */
  private worthALook = 0;

  constructor(private readonly delimiter: string) {}

  /** How much of an unfinished row is held, in UTF-16 units. */
  get held(): number {
    return this.text.length - this.at;
  }

  /** The rows that end in this piece. */
  *push(piece: string, last = false): Generator<string[]> {
    this.text = this.text.slice(this.at) + piece;
    this.at = 0;
    this.nextLineEnd = this.nextDelimiter = -1;
    if (!last && this.text.length < this.worthALook) return;
    while (this.at < this.text.length) {
      const row = this.row(last);
      if (!row) break;
      yield row;
    }
    this.worthALook = 2 * this.held;
  }

  /** Gives up the unfinished row; reading goes on in the line after its first. */
  skipLine(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end + 1;
    this.worthALook = 0;
  }

  private row(last: boolean): string[] | undefined {
    const { text, delimiter } = this;
    const fields: string[] = [];
    for (let at = this.at; ; at++) {
      const field = text[at] === '"' ? this.quoted(at, last) : this.plain(at, last);
      if (!field) return undefined;
      fields.push(field.value);
      at = field.end;
      if (text[at] === delimiter) continue;
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
      this.at = Math.min(at + 1, text.length);
      return fields;
    }
  }

  private quoted(start: number, last: boolean): Field | undefined {
    const { text } = this;
    for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
      const next = text[at + 1];
      if (next === undefined && !last) return undefined;
      if (next === '"') at++;
      else if (next === undefined || next === this.delimiter || next === '\n' || next === '\r') {
        const value = text.slice(start + 1, at);
        return { value: value.includes('""') ? value.replaceAll('""', '"') : value, end: at + 1 };
      }
    }
    return undefined;
  }

  private plain(start: number, last: boolean): Field | undefined {
    const { text } = this;
    if (this.nextLineEnd < start) this.nextLineEnd = orEnd(text.indexOf('\n', start), text);
    if (this.nextDelimiter < start) this.nextDelimiter = orEnd(text.indexOf(this.delimiter, start), text);
    const end = Math.min(this.nextLineEnd, this.nextDelimiter);
    if (end === text.length && !last) return undefined;
    const value = text.slice(start, end);
    return { value: value.endsWith('\r') && end === this.nextLineEnd ? value.slice(0, -1) : value, end };
  }
}

interface Field {
  readonly value: string;
  /** Where the delimiter or the line end stands. */
  readonly end: number;
}

const orEnd = (at: number, text: string): number => (at < 0 ? text.length : at);

/** The delimiter of a table: what stands oftenest in its first line, outside quotation marks. */
export function delimiterOf(start: string): string {
  const line = start.split(/\r?\n/, 1)[0]!.replace(/"[^"]*"/g, '');
  const counts = [',', '\t', ';', '|'].map((mark) => ({ mark, count: line.split(mark).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}
