import type { Move } from './moves.ts';
import { normAt, type PlacedCollation, textAt } from './placed.ts';
import { escaped } from './xml.ts';

interface Node {
  readonly number: number;
  readonly rank: number;
  readonly tokens: string;
  readonly norm: string;
  readonly witnesses: string[];
}

/** Names and types of the data, those of CollateX where it has them. */
const KEYS: readonly (readonly [string, 'node' | 'edge', string])[] = [
  ['number', 'node', 'int'],
  ['tokens', 'node', 'string'],
  ['norm', 'node', 'string'],
  ['rank', 'node', 'int'],
  ['witnesses', 'node', 'string'],
  ['type', 'edge', 'string'],
  ['witnesses', 'edge', 'string'],
];

/**
 * The variant graph as GraphML (Schmidt and Colomb 2009, as CollateX draws it): a node for each wording of a place, with
 * the tellings that agree on it; an edge of type `path` from each word to the next, with the tellings that go that way,
 * from an empty start to an empty end; an edge of type `transposition` between a word and what stands for it in another
 * place of a passage that moved.
 */
export function toGraphml(collation: PlacedCollation, moves: readonly Move[]): string {
  const { nodes, nodeAt } = nodesOf(collation);
  const edges = [...pathsOf(collation, nodeAt, nodes.length - 1), ...transpositions(collation, moves, nodeAt)];
  const keys = KEYS.map(
    ([name, on, type]) => `<key id="${on}-${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>`,
  );
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '<graph id="collation" edgedefault="directed">',
    ...nodes.map(nodeXml),
    ...edges,
    '</graph>',
    '</graphml>',
  ].join('\n')}\n`;
}

/** Nodes by row and wording, between an empty first and last; `nodeAt` by witness and position of its cell. */
function nodesOf({ witnesses, rows }: PlacedCollation) {
  const all = witnesses.map((w) => w.siglum);
  const nodes: Node[] = [{ number: 0, rank: 0, tokens: '', norm: '', witnesses: all }];
  const nodeAt = witnesses.map((witness) => new Int32Array(witness.cells.length));
  rows.forEach((row, at) => {
    const byText = new Map<string, Node>();
    row.tellings.forEach((w, i) => {
      const tokens = textAt(witnesses[w]!, row.cells[i]!);
      let node = byText.get(tokens);
      if (!node) {
        const norm = normAt(witnesses[w]!, row.cells[i]!);
        node = { number: nodes.length, rank: at + 1, tokens, norm, witnesses: [] };
        nodes.push(node);
        byText.set(tokens, node);
      }
      node.witnesses.push(witnesses[w]!.siglum);
      nodeAt[w]![row.cells[i]!] = node.number;
    });
  });
  nodes.push({ number: nodes.length, rank: rows.length + 1, tokens: '', norm: '', witnesses: all });
  return { nodes, nodeAt };
}

function pathsOf({ witnesses }: PlacedCollation, nodeAt: readonly Int32Array[], end: number): string[] {
  const paths = new Map<number, string[]>();
  witnesses.forEach(({ siglum }, w) => {
    let from = 0;
    for (const to of [...nodeAt[w]!, end]) {
      const key = from * (end + 1) + to;
      const sigla = paths.get(key);
      if (sigla) sigla.push(siglum);
      else paths.set(key, [siglum]);
      from = to;
    }
  });
  return [...paths]
    .sort(([x], [y]) => x - y)
    .map(([key, sigla]) => edgeXml(Math.floor(key / (end + 1)), key % (end + 1), 'path', sigla));
}

/** Word by word: from the first telling of each place that has a wording of it to the first of the next. */
function transpositions(
  { witnesses }: PlacedCollation,
  moves: readonly Move[],
  nodeAt: readonly Int32Array[],
): string[] {
  return moves.flatMap(({ unit, places }) =>
    unit.columns.flatMap((column) => {
      const words = places.flatMap(({ members }) => {
        const member = members.find((own) => column[own]! >= 0);
        return member === undefined ? [] : { w: unit.members[member]!.telling, at: column[member]! };
      });
      return words.slice(1).map((to, i) => {
        const sigla = [words[i]!, to].map(({ w }) => witnesses[w]!.siglum);
        return edgeXml(nodeAt[words[i]!.w]![words[i]!.at]!, nodeAt[to.w]![to.at]!, 'transposition', sigla);
      });
    }),
  );
}

const data = (key: string, value: string | number): string => `<data key="${key}">${escaped(String(value))}</data>`;

const nodeXml = ({ number, rank, tokens, norm, witnesses }: Node): string =>
  `<node id="n${number}">${data('node-number', number)}${data('node-tokens', tokens)}${data('node-norm', norm)}${data('node-rank', rank)}${data('node-witnesses', witnesses.join(' '))}</node>`;

const edgeXml = (from: number, to: number, type: string, sigla: readonly string[]): string =>
  `<edge source="n${from}" target="n${to}">${data('edge-type', type)}${data('edge-witnesses', sigla.join(' '))}</edge>`;
