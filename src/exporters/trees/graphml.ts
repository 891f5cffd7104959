import type { DrawnTree } from './tree.ts';

/** A tree as GraphML (graphml.graphdrawing.org/specification.html), with changes and support as data of each edge. */
export function toGraphml({ nodes, edges }: DrawnTree): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '  <key id="name" for="node" attr.name="name" attr.type="string"/>',
    '  <key id="lost" for="node" attr.name="lost" attr.type="boolean"/>',
    '  <key id="changes" for="edge" attr.name="changes" attr.type="double"/>',
    '  <key id="support" for="edge" attr.name="support" attr.type="double"/>',
    '  <key id="kind" for="edge" attr.name="kind" attr.type="string"/>',
    '  <key id="share" for="edge" attr.name="share" attr.type="double"/>',
    '  <key id="second" for="edge" attr.name="second" attr.type="boolean"/>',
    '  <graph id="stemma" edgedefault="directed">',
    ...nodes.map(
      ({ id, lost }, at) =>
        `    <node id="n${at}"><data key="name">${escaped(id)}</data><data key="lost">${lost}</data></node>`,
    ),
    ...edgeLines(nodes, edges),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function edgeLines(nodes: DrawnTree['nodes'], edges: DrawnTree['edges']): string[] {
  const number = new Map(nodes.map(({ id }, at) => [id, `n${at}`]));
  return edges.map(
    ({ from, to, changes, support, kind, share, second }) =>
      `    <edge source="${number.get(from)}" target="${number.get(to)}">` +
      `${datum('changes', changes)}${datum('support', support)}${datum('kind', kind)}${datum('share', share)}` +
      `${datum('second', second)}</edge>`,
  );
}

const datum = (key: string, value: string | number | boolean | null | undefined): string =>
  value == null ? '' : `<data key="${key}">${escaped(String(value))}</data>`;

/** XML 1.0 allows no control character but tab and line ends. */
const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
