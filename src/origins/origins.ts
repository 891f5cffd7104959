import type { DescentFinding, Origin, OriginsFinding } from '../model/report.ts';
import type { ReadTelling } from '../model/token.ts';
import { findingId } from '../text/hash.ts';
import { bondsOf, verdictsOf } from './bonds.ts';
import { linesOf } from './lines.ts';
import { type OriginView, saysOrigin } from './origin-says.ts';
import { seatsOf } from './seats.ts';

/**
 * How many origins the story has that owe each other no text. A telling with a held line from another hangs on the origin of that one,
 * and on several where it has several; roots are joined or kept apart by the verdicts on them (see `bondsOf`, `seatsOf`). A telling of
 * another story is an origin of that story, and counted.
 */
export function originsOf(tellings: readonly ReadTelling[], descent: DescentFinding): OriginsFinding {
  const sigla = tellings.map((t) => t.siglum);
  const lines = linesOf(sigla, descent);
  const roots = [...new Set(sigla.flatMap(lines.rootsOf))];
  const sizes = new Map<string, number>();
  for (const root of sigla.flatMap(lines.rootsOf)) sizes.set(root, (sizes.get(root) ?? 0) + 1);
  const bond = oncePerPair(roots, bondsOf(descent, lines));
  const position = new Map(lines.nodes.map((node, i) => [node, i]));
  const order = (a: string, b: string) => sizes.get(b)! - sizes.get(a)! || position.get(a)! - position.get(b)!;
  const { least, seats } = seatsOf(roots.sort(order), bond);
  const groups = [...seats].map(([at, joined]) => ({
    at,
    roots: [at, ...joined],
    tellings: sigla.filter((s) => lines.rootsOf(s).some((root) => root === at || joined.includes(root))),
  }));
  const view: OriginView = {
    tellings: new Map(tellings.map((t) => [t.siglum, t])),
    lines,
    groups,
    bond,
    verdictOf: verdictsOf(descent),
  };
  const ids = originIds(
    groups,
    tellings.map(({ siglum, text, telling: { sha256 } }) => ({ siglum, text, sha256 })),
  );
  const origins = groups.map(
    (group, i): Origin => ({
      id: ids[i]!,
      at: group.at,
      tellings: group.tellings,
      says: saysOrigin(view, group),
    }),
  );
  return { count: least === origins.length ? least : null, least, most: origins.length, origins };
}

/** An origin is known by the whole text of the telling it begins with; a lost one by the texts that come from it. */
export function originIds(
  origins: readonly Pick<Origin, 'at' | 'tellings'>[],
  tellings: readonly { readonly siglum: string; readonly text: string; readonly sha256: string }[],
): string[] {
  const known = new Map(tellings.map((t) => [t.siglum, t]));
  const whole = (siglum: string) => ({ siglum, start: 0, end: known.get(siglum)?.text.length ?? 0 });
  const given = new Map<string, number>();
  return origins.map(({ at, tellings: hanging }) => {
    const [kind, of] = known.has(at) ? ['origin', [at]] : ['lost-origin', hanging];
    const id = findingId(kind as string, (of as string[]).map(whole), (s) => known.get(s)?.sha256 ?? s);
    const before = given.get(id) ?? 0;
    given.set(id, before + 1);
    return before === 0 ? id : `${id}-${before + 1}`;
  });
}

/** What `of` says of every two of `nodes`, asked once. */
function oncePerPair<T>(nodes: readonly string[], of: (a: string, b: string) => T): (a: string, b: string) => T {
  const position = new Map(nodes.map((node, i) => [node, i]));
  const known: T[] = new Array(nodes.length ** 2);
  nodes.forEach((a, i) => {
    for (let j = 0; j < i; j++) known[i * nodes.length + j] = known[j * nodes.length + i] = of(nodes[j]!, a);
  });
  return (a, b) => known[position.get(a)! * nodes.length + position.get(b)!]!;
}
