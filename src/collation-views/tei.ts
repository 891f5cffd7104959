import { stated } from '../stated.ts';
import { VERSION } from '../version.ts';
import { Marks } from './marks.ts';
import type { Move } from './moves.ts';
import { cellsIn, normAt, type PlacedCollation, spacedTextAt, type Witness } from './placed.ts';
import { groupsOf, segmentsOf, type TextSegment } from './segments.ts';
import { attributes, escaped } from './xml.ts';

/**
 * The collation as TEI P5, parallel segmentation (Guidelines, 12.2.3): what all tellings have is plain text; where they
 * differ stands one `<app>` with a `<rdg>` for each wording, empty for a gap. Passages that moved are `<seg>`s in each of
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
    'Made by collating the tellings word by word. A reading without words is a gap. Each transpose points at a passage that some tellings have in another order, once for each place in which it stands.';
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

function segmentXml(segment: TextSegment, { witnesses }: PlacedCollation, marks: Marks): string {
  const groups = groupsOf(segment, witnesses.length);
  const words = groups.map(([w]) => readingXml(segment, witnesses[w!]!, marks));
  if (groups.length === 1) return words[0]!;
  const readings = groups.map((group, i) => {
    const wit = group.map((w) => `#${witnesses[w]!.siglum}`).join(' ');
    return words[i] === '' ? `\n<rdg wit="${wit}"/>` : `\n<rdg wit="${wit}">${words[i]}</rdg>`;
  });
  const type = onlyForm(segment, groups, witnesses) ? 'form' : undefined;
  return `<app${attributes({ type })}>${readings.join('')}\n</app>`;
}

/** Whether all readings are the same words, written otherwise: capitals, marks, spaces. */
function onlyForm({ from, to }: TextSegment, groups: readonly (readonly number[])[], witnesses: readonly Witness[]) {
  const [first, ...others] = groups.map(([w]) => {
    const [start, end] = cellsIn(witnesses[w!]!, from, to);
    return Array.from({ length: end - start }, (_, k) => normAt(witnesses[w!]!, start + k)).join(' ');
  });
  return others.every((norms) => norms === first);
}

/** What a witness has in a segment, words that moved in segments of their own. */
function readingXml({ from, to }: TextSegment, witness: Witness, marks: Marks): string {
  const runs: { place: number; text: string }[] = [];
  const [start, end] = cellsIn(witness, from, to);
  for (let at = start; at < end; at++) {
    const place = marks.at(witness.rows[at]!);
    const text = spacedTextAt(witness, at);
    const last = runs.at(-1);
    if (last?.place === place) last.text += text;
    else runs.push({ place, text });
  }
  return runs
    .map(({ place, text }) => (place < 0 ? escaped(text) : `<seg xml:id="${marks.take(place)}">${escaped(text)}</seg>`))
    .join('');
}
