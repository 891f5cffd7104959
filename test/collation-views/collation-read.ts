import { parse } from 'csv-parse/sync';
import { isText, parseXml, type XmlElement, type XmlNode } from '../support/xml.ts';

/* Each view, read back by a reader of its own: for each telling, in order of sigla, its words or its text. */

export function readTsv(text: string): string[][] {
  const [header, ...rows] = text
    .slice(0, -1)
    .split('\n')
    .map((line) => line.split('\t'));
  return header!.map((_, i) => rows.map((row) => row[i]!).filter((cell) => cell !== ''));
}

export function readCsv(text: string): string[][] {
  const [header, ...rows] = parse(text) as string[][];
  return header!.map((_, i) => rows.map((row) => row[i]!).filter((cell) => cell !== ''));
}

interface CollationRead {
  readonly tellings: readonly { siglum: string; text: string }[];
  readonly rows: readonly Record<string, { start: number; end: number; norm: string }>[];
}

export function readJson(text: string): string[][] {
  const { tellings, rows } = JSON.parse(text) as CollationRead;
  return tellings.map(({ siglum, text: whole }) =>
    rows.flatMap((row) => (row[siglum] ? [whole.slice(row[siglum].start, row[siglum].end)] : [])),
  );
}

interface CollatexRead {
  readonly witnesses: readonly string[];
  readonly table: readonly (readonly ({ t: string; n: string }[] | null)[])[];
}

/** By place: the text of each witness. */
export function readCollatex(text: string): string[] {
  const { witnesses, table } = JSON.parse(text) as CollatexRead;
  return witnesses.map((_, w) => table.map((place) => place[w]!.map((token) => token.t).join('')).join(''));
}

/** By witness. */
export function readCollatexRows(text: string): string[] {
  const { table } = JSON.parse(text) as CollatexRead;
  return table.map((row) => row.map((cell) => (cell ?? []).map((token) => token.t).join('')).join(''));
}

export function readTei(xml: string): string[] {
  const root = parseXml(xml);
  const sigla = [...root.querySelectorAll('witness')].map((w) => w.getAttribute('xml:id')!);
  const textOf = (node: XmlNode, siglum: string): string => {
    if (isText(node)) return node.nodeValue ?? '';
    const element = node as XmlElement;
    if (element.localName !== 'app') return [...element.childNodes].map((child) => textOf(child, siglum)).join('');
    const own = [...element.children].filter((r) => r.getAttribute('wit')!.split(' ').includes(`#${siglum}`));
    if (own.length !== 1) throw new Error(`${own.length} readings of ${siglum}`);
    return textOf(own[0]!, siglum);
  };
  return sigla.map((siglum) => textOf(root.querySelector('ab')!, siglum));
}

/** Follows the edges of each telling from the start to the end. */
export function readGraphml(xml: string): string[][] {
  const root = parseXml(xml);
  const value = (element: XmlElement, key: string) => element.querySelector(`data[key="${key}"]`)!.textContent;
  const nodes = [...root.querySelectorAll('node')];
  const tokens = new Map(nodes.map((node) => [node.getAttribute('id')!, value(node, 'node-tokens')]));
  const paths = [...root.querySelectorAll('edge')].filter((edge) => value(edge, 'edge-type') === 'path');
  return value(nodes[0]!, 'node-witnesses')
    .split(' ')
    .map((siglum) => {
      const next = new Map<string, string>();
      for (const edge of paths) {
        if (!value(edge, 'edge-witnesses').split(' ').includes(siglum)) continue;
        const from = edge.getAttribute('source')!;
        if (next.has(from)) throw new Error(`${siglum} parts at ${from}`);
        next.set(from, edge.getAttribute('target')!);
      }
      const read: string[] = [];
      let at = next.get('n0');
      for (; at !== undefined && at !== `n${nodes.length - 1}`; at = next.get(at)) read.push(tokens.get(at)!);
      if (at === undefined) throw new Error(`${siglum} does not reach the end`);
      return read;
    });
}
