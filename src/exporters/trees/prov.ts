import type { DescentEdge, Report, ReportTelling } from '../../model/report.ts';
import { sha256Hex } from '../../text/hash.ts';

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  variorum: 'urn:variorum:',
} as const;

/**
 * Descent as provenance: W3C PROV-O (www.w3.org/TR/prov-o) in JSON-LD 1.1. Each telling is an entity named by the SHA-256 of its text, each
 * edge a qualified derivation, or a revision; lost sources are entities without a text. Outlets and dates stand as the tellings state them; nobody
 * else is named. Edges whose exemplar cannot be told say so.
 */
export function toProv(report: Report): string {
  const { tellings, descent } = report;
  const nodes = new Map(tellings.map((t) => [t.siglum, iriOf(t)]));
  const iri = (node: string) => nodes.get(node) ?? lostIri(node, report);
  const graph = [
    ...tellings.map((telling) => entity(telling, descent.edges, iri)),
    ...descent.lost.map(({ id, says }) => ({
      '@id': iri(id),
      '@type': ['prov:Entity', 'variorum:LostSource'],
      'dcterms:description': says,
    })),
  ];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`;
}

const iriOf = ({ sha256, id }: ReportTelling): string => `urn:variorum:telling:${sha256}:${encodeURIComponent(id)}`;

/** A lost source is known by what hangs on it. */
const lostIri = (id: string, { tellings, descent }: Report): string => {
  const copies = new Set(descent.edges.filter((e) => e.from === id).map((e) => e.to));
  const hashes = tellings.filter((t) => copies.has(t.siglum)).map((t) => t.sha256);
  return `urn:variorum:lost:${sha256Hex(hashes.sort().join('\n')).slice(0, 32)}`;
};

function entity(telling: ReportTelling, edges: readonly DescentEdge[], iri: (node: string) => string): object {
  const { siglum, id, title, outlet, published, url, sha256 } = telling;
  const own = edges.filter((edge) => edge.to === siglum);
  return {
    '@id': iri(siglum),
    '@type': 'prov:Entity',
    'dcterms:identifier': id,
    'variorum:sha256': sha256,
    ...(title === null ? {} : { 'dcterms:title': title }),
    ...(outlet === null ? {} : { 'variorum:outlet': outlet }),
    ...(published === null ? {} : { 'dcterms:date': published }),
    ...(url === null ? {} : { 'prov:atLocation': { '@id': url } }),
    ...(own.length ? { 'prov:qualifiedDerivation': own.map((edge) => derivation(edge, iri)) } : {}),
    ...relations(own, iri),
  };
}

/** The plain relations of edges that are held. */
function relations(edges: readonly DescentEdge[], iri: (node: string) => string): object {
  const held = edges.filter((edge) => edge.verdict === 'held');
  const of = (revision: boolean) =>
    held.filter((e) => (e.kind === 'revision') === revision).map((e) => ({ '@id': iri(e.from) }));
  const [revisions, derivations] = [of(true), of(false)];
  return {
    ...(derivations.length ? { 'prov:wasDerivedFrom': derivations } : {}),
    ...(revisions.length ? { 'prov:wasRevisionOf': revisions } : {}),
  };
}

const derivation = ({ from, kind, share, support, verdict }: DescentEdge, iri: (node: string) => string): object => ({
  '@type': kind === 'revision' ? 'prov:Revision' : 'prov:Derivation',
  'prov:entity': { '@id': iri(from) },
  'variorum:manner': kind,
  ...(share === null ? {} : { 'variorum:share': share }),
  ...(support === null ? {} : { 'variorum:support': support }),
  'variorum:verdict': verdict,
});
