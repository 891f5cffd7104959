import { likeSpelling } from '../collate/spelling.ts';
import { UNITS } from '../data/units.ts';
import type { Collation } from '../model/collation.ts';
import type {
  FigureFinding,
  FigureReading,
  GenealogyFinding,
  QuotationFinding,
  Report,
  TermFinding,
} from '../model/report.ts';
import type { Place } from '../model/span.ts';
import type { ReadTelling } from '../model/token.ts';

/** A finding whose readings differ from telling to telling. */
export interface Followed {
  readonly finding: string;
  readonly kind: GenealogyFinding['kind'];
  readonly readings: GenealogyFinding['readings'];
}

/** Figures, names and quotations that are not the same in all tellings, each with its readings. */
export function followed(
  { tellings }: Collation,
  findings: Pick<Report, 'figures' | 'terms' | 'quotations'>,
): Followed[] {
  return [
    ...findings.figures.filter(isChangedFigure).map((f) => figure(f, tellings)),
    ...findings.terms
      .filter(isChangedName)
      .map((t) => ({ finding: t.id, kind: 'name' as const, readings: t.readings })),
    ...findings.quotations.filter(isChangedQuotation).map(quotation),
  ].filter((f) => f.readings.length > 1);
}

const isChangedFigure = ({ verdict }: FigureFinding): boolean =>
  verdict === 'differ' || verdict === 'updated' || verdict === 'rounded';

const isChangedQuotation = ({ verdict }: QuotationFinding): boolean => verdict === 'altered' || verdict === 'trimmed';

/** A person, place or body that is called something else, or is another; not the short form of a name. */
const isChangedName = ({ kind, readings }: TermFinding): boolean =>
  kind === 'title' ||
  kind === 'who' ||
  kind === 'status' ||
  (kind === 'spelling' && isSlip(readings)) ||
  (kind === 'name' && !readings.some((r) => isShortForm(r.text, readings)));

/** A name with other letters in it; not with another accent, hyphen or point, nor in British spelling. */
const isSlip = (readings: TermFinding['readings']): boolean =>
  readings.every(({ text }) => /^\p{Lu}/u.test(text)) &&
  readings.some((r) => readings.some((other) => !likeSpelling(r.text.toLowerCase(), other.text.toLowerCase())));

const isShortForm = (text: string, readings: TermFinding['readings']): boolean =>
  readings.some((other) => other.text !== text && wordsOf(text).every((word) => wordsOf(other.text).includes(word)));

function figure({ id, readings }: FigureFinding, tellings: readonly ReadTelling[]): Followed {
  const text = ({ siglum, start, end }: Place) => tellings.find((t) => t.siglum === siglum)!.text.slice(start, end);
  return { finding: id, kind: 'figure', readings: grouped(readings, (r) => `${r.value} ${measure(r)}`, text) };
}

/** What is measured in or paid with makes another figure of the same number; what is counted does not ("60 people", "60 hurt"). */
const measure = ({ unit }: FigureReading): string => (MEASURES.has(unit) || CURRENCY.test(unit) ? unit : '');
const MEASURES = new Set(UNITS.map((unit) => unit.name));
const CURRENCY = /^[A-Z]{3}$/;

/** Versions with the same words are one reading, whatever stands between them. */
const quotation = ({ id, versions }: QuotationFinding): Followed => ({
  finding: id,
  kind: 'quotation',
  readings: grouped(
    versions,
    (v) => wordsOf(v.text).join(' '),
    (v) => v.text,
  ),
});

function grouped<P extends Place>(places: readonly P[], key: (place: P) => string, text: (place: P) => string) {
  const groups = new Map<string, { text: string; places: Place[] }>();
  for (const place of places) {
    const { siglum, start, end } = place;
    const group = groups.get(key(place)) ?? { text: text(place).replace(/\s+/gu, ' '), places: [] };
    group.places.push({ siglum, start, end });
    groups.set(key(place), group);
  }
  return [...groups.values()];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
