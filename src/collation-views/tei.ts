import { stated } from '../stated.ts';
import { VERSION } from '../version.ts';
import { Marks } from './marks.ts';
import type { Move } from './moves.ts';
import type { PlacedCollation, Witness } from './placed.ts';
import { segmentsOf, type TextSegment } from './segments.ts';
import { attributes, escaped } from './xml.ts';

/**
 * The collation as TEI P5, parallel segmentation (Guidelines, 12.2.3): what all tellings have is plain text; where they
 * differ stands one `<app>` with a `<rdg>` for each wording, empty for a gap. Words that moved are `<seg>`s in each of
 * their places, tied together by a `<transpose>` with one `<ptr>` a place. White space is one space between two words.
 */
export function toTei(collation: PlacedCollation, moves: readonly Move[]): string {
  const marks = new Marks(collation, moves);
  const body = segmentsOf(collation).map((segment) => segmentXml(segment, collation, marks));
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    ...headerXml(collation.witnesses, marks.transposes()),
    '<text>',
    '<body>',
    `<ab xml:space="preserve">${body.join('')}</ab>`,
    '</body>',
    '</text>',
    '</TEI>',
  ].join('\n')}\n`;
}

function headerXml(witnesses: readonly Witness[], transposes: readonly string[]): string[] {
  const says =
    'Made by collating the tellings word by word. A reading without words is a gap. Each transpose points at words that some tellings have in another order, once for each place in which they stand.';
  return [
    '<teiHeader>',
    '<fileDesc>',
    `<titleStmt><title>Collation of ${witnesses.length} ${witnesses.length === 1 ? 'telling' : 'tellings'}</title></titleStmt>`,
    '<publicationStmt><p>Unpublished.</p></publicationStmt>',
    `<sourceDesc><listWit>${witnesses.map(witnessXml).join('')}\n</listWit></sourceDesc>`,
    '</fileDesc>',
    '<encodingDesc>',
    `<p>${says}</p>`,
    `<appInfo><application ident="variorum" version="${VERSION}"><label>Variorum</label></application></appInfo>`,
    '<variantEncoding method="parallel-segmentation" location="internal"/>',
    '</encodingDesc>',
    ...(transposes.length > 0
      ? ['<profileDesc>', '<listTranspose>', ...transposes, '</listTranspose>', '</profileDesc>']
      : []),
    '</teiHeader>',
  ];
}

function witnessXml({ siglum, telling }: Witness): string {
  const { id, title, outlet, published } = stated(telling);
  const parts = [
    title === null ? '' : `<title>${escaped(title)}</title>`,
    outlet === null ? '' : `<orgName>${escaped(outlet)}</orgName>`,
    published === null ? '' : `<date>${escaped(published)}</date>`,
    `<idno type="sha256">${telling.sha256}</idno>`,
  ];
  return `\n<witness${attributes({ 'xml:id': siglum, n: id })}>${parts.filter(Boolean).join(', ')}</witness>`;
}

function segmentXml(segment: TextSegment, collation: PlacedCollation, marks: Marks): string {
  const [first, ...others] = segment.groups;
  if (!first) return '';
  if (others.length === 0) return readingXml(segment, first, collation, marks);
  const readings = segment.groups.map((group) => {
    const wit = group.map((w) => `#${collation.witnesses[w]!.siglum}`).join(' ');
    const words = readingXml(segment, group, collation, marks);
    return words === '' ? `\n<rdg wit="${wit}"/>` : `\n<rdg wit="${wit}">${words}</rdg>`;
  });
  return `<app${attributes({ type: onlyForm(segment, collation) ? 'form' : undefined })}>${readings.join('')}\n</app>`;
}

/** Whether all readings are the same words, written otherwise: capitals, marks, spaces. */
function onlyForm({ from, to, groups }: TextSegment, { rows }: PlacedCollation): boolean {
  const norms = groups.map(([w]) =>
    rows
      .slice(from, to)
      .flatMap((row) => row[w!]?.norm ?? [])
      .join(' '),
  );
  return norms.every((norm) => norm === norms[0]);
}

/** The words of a group, those that moved in segments of their own. */
function readingXml(
  { from, to }: TextSegment,
  group: readonly number[],
  collation: PlacedCollation,
  marks: Marks,
): string {
  const runs: { places: string; text: string }[] = [];
  for (let row = from; row < to; row++) {
    const cell = collation.rows[row]![group[0]!];
    if (!cell) continue;
    const places = marks.at(row, group);
    const text = cell.text + (cell.spaced ? ' ' : '');
    const last = runs.at(-1);
    if (last?.places === places) last.text += text;
    else runs.push({ places, text });
  }
  return runs
    .map(({ places, text }) =>
      places === '' ? escaped(text) : `<seg xml:id="${marks.take(places)}">${escaped(text)}</seg>`,
    )
    .join('');
}
